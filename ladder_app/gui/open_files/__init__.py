"""Open ladder files: loading, watching, settings."""
