"""Settings: of this computer, of one's account, of the agency."""
