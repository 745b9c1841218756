"""Printing, exporting and copying what is shown."""
