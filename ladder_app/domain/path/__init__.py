"""Paths between levels, and the map of a family."""
