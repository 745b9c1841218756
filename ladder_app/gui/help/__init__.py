"""The dialogs of the Help menu."""
