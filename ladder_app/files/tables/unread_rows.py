"""Rows that hold nothing for a ladder by their name, or because a person says so."""

from __future__ import annotations

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import ROW_SKIPPED
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.vocabulary.subjects import names_count, names_total

TOTAL = translatable("Its row sums up the others.")
COUNT = translatable("It counts people, and a ladder has no place for that.")
NOT_IN_USE = translatable("Its row is marked as not in use.")


def unread(label: str, given: Meaning | None) -> str:
    """Why a row is not read, by its name and its given meaning; empty for a row that is."""
    if given is Meaning.SKIPPED:
        return ROW_SKIPPED
    if given is None and names_count(label):
        return COUNT
    if given is None and names_total(label):
        return TOTAL
    return NOT_IN_USE if "not in use" in label.casefold() else ""
