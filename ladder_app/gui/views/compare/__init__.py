"""The Compare view: levels side by side."""

NAME = "compare"
"""The name of the view in the settings and in the history."""
