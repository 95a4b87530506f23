"""Signals of vulnerability: written rules, their reasons, and what the team answers."""
