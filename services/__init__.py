"""What the application does, without any Qt."""
