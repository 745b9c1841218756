"""The program killed while it writes: `python -m tests.kill`."""
