"""Why cells of a workbook are not used, though they are in it."""

from __future__ import annotations

from ladder_app.domain.text.translatable import translatable

NO_VALUE = translatable(
    "It is a formula without a stored value. Open the file in a spreadsheet program and save it."
)
HIDDEN_ROW = translatable("Its row is hidden. Show it in a spreadsheet program to import it.")
HIDDEN_COLUMN = translatable("Its column is hidden. Show it in a spreadsheet program to import it.")
