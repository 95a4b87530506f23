"""Widgets shared by several screens; they know nothing of what the services do."""
