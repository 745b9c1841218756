"""Moves from a level: which levels are nearest to it, and what transfers to them."""
