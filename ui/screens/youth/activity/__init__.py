"""The weekly activity of a person in CEJ."""
