"""Aids asked for a young person: what exists, the ceilings known, what was granted and paid."""
