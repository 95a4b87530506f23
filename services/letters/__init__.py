"""Letters and certificates: templates as data, what fills them, and what was printed."""
