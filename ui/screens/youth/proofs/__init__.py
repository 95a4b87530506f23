"""Documents seen of a person, what is missing, and what expires."""
