"""Documents as text, Markdown and HTML, without Qt."""
