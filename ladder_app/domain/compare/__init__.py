"""Levels side by side: what changes from one to the next."""
