"""Documents the program prints: building blocks, then one module a document."""
