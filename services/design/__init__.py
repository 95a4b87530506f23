"""The look of Étrave as data: colours, sizes and the proof that they can be read."""
