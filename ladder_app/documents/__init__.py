"""A level or a whole family as a document: text, Markdown, HTML and PDF."""
