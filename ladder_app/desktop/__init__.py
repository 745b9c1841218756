"""The program in the applications menu of a Linux desktop."""
