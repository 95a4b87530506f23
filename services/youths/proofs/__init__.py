"""Documents seen: their kinds as data, what they prove, what a file still lacks."""
