"""Read files coming from elsewhere: preview first, then apply."""
