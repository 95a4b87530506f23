"""Screens of the application, which do not know each other."""
