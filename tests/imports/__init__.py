"""What arrives of the tables with a known result."""
