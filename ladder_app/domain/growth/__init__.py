"""Where a person is on the way to a level: marks, evidence, next steps, and what follows."""
