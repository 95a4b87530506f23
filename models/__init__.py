"""Tables of the database, one module per part of the domain."""
