"""Semaines CEJ: the people in CEJ whose last complete weeks are under the floor."""
