"""The ladder files that are open: loaded, watched, remembered."""
