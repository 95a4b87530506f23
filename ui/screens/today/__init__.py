"""The adviser’s day."""
