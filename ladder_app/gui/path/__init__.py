"""The Path view: a family as a map, and the way through it."""
