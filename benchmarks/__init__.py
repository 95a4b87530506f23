"""Benchmarks: ratios measured in one run, never asserted by a test.

Seconds say little from one machine to the next; what our layers add to the bare work does.
"""
