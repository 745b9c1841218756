"""The salary comparison drawn: for window, paper, picture and HTML alike."""
