"""The path map drawn: for window, paper and picture alike."""
