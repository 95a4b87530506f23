"""Where a person is heading: next steps, projects, training steps, competences."""
