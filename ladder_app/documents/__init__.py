"""Levels, families, comparisons and paths as text, Markdown, HTML and PDF."""
