"""Signals and the obligation to train, on a person's page: for advisers only."""
