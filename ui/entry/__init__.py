"""The way in: first run, login, recovery and lock screen; it ends with an open vault."""
