"""The Growth view: where a person is on the way to a level, in a file of their own."""

NAME = "growth"
"""The name of the view in the settings."""
