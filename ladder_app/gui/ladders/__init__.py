"""The ladder files that are open: read, watched, begun, copied, exported."""
