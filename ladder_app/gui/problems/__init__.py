"""The panel of problems in ladder files."""
