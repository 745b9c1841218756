"""Dialogs that several parts of the window use, and what opens them."""
