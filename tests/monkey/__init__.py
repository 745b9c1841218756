"""Random events on the real window: `python -m tests.monkey`."""
