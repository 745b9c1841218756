"""The Level view: one level in panes."""
