"""Random changes of good files, longer than the tests have time for: `python -m tests.fuzz`."""
