"""The monthly summary: preview, print, save."""
