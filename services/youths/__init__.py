"""Young people: register, edit, find, and everything their page shows."""
