"""Reading and writing ladder files, without Qt."""
