"""The problems of ladder files, and the way to their places."""
