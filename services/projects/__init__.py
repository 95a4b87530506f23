"""Where a young person is heading: competences, projects, training steps, and what comes next."""
