"""The chart of the salary comparison, for the window, print, images and HTML."""
