"""Tables of a ladder, as companies keep them: spreadsheets and CSV, read and written."""
