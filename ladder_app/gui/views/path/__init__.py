"""The Path view: a family as a map."""

NAME = "path"
"""The name of the view in the settings and in the history."""
