"""The window: Qt models, panes and the main window. It holds no rules."""
