"""What an occupation is paid in a place, and where a salary is in it."""
