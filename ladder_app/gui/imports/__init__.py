"""Importing a spreadsheet."""
