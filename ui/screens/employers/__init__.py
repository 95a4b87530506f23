"""Employers: the list, and beside it what was said and what comes next."""
