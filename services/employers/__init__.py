"""Employers: what identifies them, and the relation with them."""
