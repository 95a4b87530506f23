"""Weekly activity of the contrat d'engagement jeune: hours declared, hours validated."""
