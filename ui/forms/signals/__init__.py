"""What the team meeting and the page of a person share about signals and the obligation."""
