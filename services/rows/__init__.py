"""Rows of any table, found and copied through the schema itself."""
