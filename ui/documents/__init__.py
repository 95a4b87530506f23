"""PDF documents on screen and on the printer."""
