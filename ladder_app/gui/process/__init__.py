"""The process: signals, second starts, and files that the desktop opens."""
