"""A way through the levels in words."""
