"""A path through the levels as text and as a document."""
