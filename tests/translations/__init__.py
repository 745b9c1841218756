"""Collects the texts that the program translates: `python -m tests.translations --write`."""
