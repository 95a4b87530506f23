"""Diagnostics read back."""
