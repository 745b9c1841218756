"""Growth files: read, written, edited."""
