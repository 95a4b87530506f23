"""Demonstration data: a plausible mission locale, drawn from a seed and from published shares."""
