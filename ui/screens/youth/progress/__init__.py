"""The way made between two diagnostics, on screen and on paper."""
