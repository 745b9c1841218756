"""The main window, and what lays it out and fills it."""
