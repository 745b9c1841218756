"""The Compare view: levels side by side."""
