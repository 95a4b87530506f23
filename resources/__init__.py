"""Data the program reads: rules, reference lists, icons, fonts, translations."""
