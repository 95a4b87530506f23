"""Pictures of every screen and of every printed page, the same at each run."""
