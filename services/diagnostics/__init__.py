"""The diagnostic: its grid, what it proposes, its drafts, and what is kept once validated.

The rules are the TOML files of ``resources/diagnostic``; the modules here only know how to read
them, apply them and explain them.
"""
