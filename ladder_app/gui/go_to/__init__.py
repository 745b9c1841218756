"""Go to: quick open for families, levels, skills, statements and actions."""
