"""Files that may be of one person, looked at two by two."""
