"""What the main window is made of: where one is, what is chosen, which view is shown."""
