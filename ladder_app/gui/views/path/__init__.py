"""The Path view: a family as a map."""
