"""The list of young people, their registration and the import of a caseload."""
