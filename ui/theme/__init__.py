"""The look of the application: tokens turned into a palette, a style sheet, fonts and icons."""
