"""The team meeting: signals, obligation to train, barriers and what became of them."""
