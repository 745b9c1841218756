"""A comparison of levels as text, table, document and file."""
