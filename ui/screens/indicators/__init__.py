"""The ten indicators, and why each record counts or not."""
