"""The panes of a level: frames, rows, tabs, and their arrangement."""
