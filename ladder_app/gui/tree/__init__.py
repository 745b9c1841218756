"""The tree of families, tracks and levels."""
