"""Career Ladder: read, compare and print career ladders."""

__version__ = "0.1.0"
