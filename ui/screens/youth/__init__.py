"""The page of a young person."""
