"""What the File menu does with ladder files."""
