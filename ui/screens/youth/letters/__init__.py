"""Letters and certificates about a person."""
