"""What has to be typed again in I-MILO, line by line, and what was."""
