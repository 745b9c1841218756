"""One level or a family as a document."""
