"""Readings of a table: hypotheses, each built into a ladder and scored by what came of it."""
