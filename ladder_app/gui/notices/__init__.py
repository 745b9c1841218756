"""The notice bar: what was done, what went wrong, and what can be done next."""
