"""Breaks in a pathway: which there are, in which order, and what was done about them."""
