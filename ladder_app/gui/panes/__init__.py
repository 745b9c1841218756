"""The panes that show rows: their frames, their tabs, and which of them have room."""
