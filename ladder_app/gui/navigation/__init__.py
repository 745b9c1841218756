"""What is shown: the navigator, its history and the views."""
