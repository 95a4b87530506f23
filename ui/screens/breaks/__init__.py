"""Every break, of a caseload, of a site or of the agency."""
