"""Everything of one person, sealed for another mission locale, and erased here once received."""
