"""Go to anything by a few letters."""
