"""Programmes as dated data: their rules, what crosses them, and the days they lead to."""
