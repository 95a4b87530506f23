"""Charts on screen and as pictures; what they show is decided in ``services.charts``."""
