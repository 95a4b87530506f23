"""What has to be typed again in I-MILO about a person."""
