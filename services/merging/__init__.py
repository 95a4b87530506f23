"""Two files of one person: found, compared, made one, and taken apart again."""
