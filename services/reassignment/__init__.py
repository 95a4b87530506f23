"""Who follows whom, changed for many files at once."""
