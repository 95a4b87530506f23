"""The rapid diagnostic: grid, domain and synthesis."""
