"""The Level view: one level in panes."""

NAME = "level"
"""The name of the view in the settings and in the history."""
