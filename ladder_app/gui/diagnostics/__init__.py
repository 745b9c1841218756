"""Unexpected errors and the log of the window."""
