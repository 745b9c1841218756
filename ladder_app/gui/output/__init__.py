"""What leaves the window: copies, prints and exports."""
