"""Reading and writing ladder files. It knows no Qt."""
