"""The settings file and what the window keeps in it."""
