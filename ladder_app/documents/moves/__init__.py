"""Moves from a level as a document."""
