"""Reads wages by occupation and area: those of the program, and those of a person's own file."""
