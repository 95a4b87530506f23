"""Models fed from services, for item views."""
