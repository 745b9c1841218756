"""The running program beside its window: signals, second starts, files from outside."""
