"""The drawing of the path map, for window, paper and image alike."""
