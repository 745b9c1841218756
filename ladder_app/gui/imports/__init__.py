"""The import of a spreadsheet."""
