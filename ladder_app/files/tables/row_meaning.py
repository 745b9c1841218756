"""What a row of a matrix says of the levels, by its name or by what all of its cells are."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import LEVEL_TEXTS, Meaning
from ladder_app.files.tables.pay_cells import are_pay
from ladder_app.files.tables.pay_parts import OF_PAY
from ladder_app.files.tables.vocabulary.headings import (
    is_experience,
    meaning_of,
    names_pay,
)
from ladder_app.files.tables.vocabulary.pay_ends import pay_end
from ladder_app.files.tables.vocabulary.titles import heads_titles

_LONGEST_RATING = 3


def row_meaning(label: str, texts: Sequence[str], levels: Sequence[str]) -> Meaning | None:
    """The meaning of a row with this name and these cells; None for a skill or a theme."""
    meaning = meaning_of(label)
    if meaning in LEVEL_TEXTS or meaning in OF_PAY:
        return meaning
    if heads_titles(label, texts, levels):
        return Meaning.TITLE
    end = pay_end(label, texts)
    if end:
        return end.meaning
    if label and all(map(is_experience, texts)):
        return Meaning.EXPERIENCE
    return Meaning.PAY if label and _is_pay(label, texts) else None


def _is_pay(label: str, texts: Sequence[str]) -> bool:
    """Whether cells are pay: all of them, or one in a row that says so, as Pay Berlin does."""
    return are_pay(texts, label) or (
        max(map(len, texts), default=0) > _LONGEST_RATING
        and names_pay(label)
        and any(are_pay([text], label) for text in texts)
    )
