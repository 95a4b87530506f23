"""Data that leaves the database as files, under the rights it asks for."""
