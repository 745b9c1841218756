"""The cells of a comparison that a search finds, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.documents.comparison.matrix import ComparisonMatrix
from ladder_app.documents.phrases import titled_text
from ladder_app.domain.compare.skills import SkillRow
from ladder_app.domain.compare.statements import StatementRow
from ladder_app.domain.find.query import MatchKind, Query
from ladder_app.domain.find.walk import Cell
from ladder_app.domain.model import SkillRequirement


def matching_cells(matrix: ComparisonMatrix, query: Query) -> tuple[Cell, ...]:
    """The cells whose own text the query finds; for a row's name, its first filled cell."""
    if not query:
        return ()
    return tuple(
        (number, column)
        for number in range(len(matrix))
        for column in _columns(matrix.row(number), query)
    )


def _columns(row: object, query: Query) -> Iterator[int]:
    if isinstance(row, StatementRow):
        yield from _statement_columns(row, query)
    elif isinstance(row, SkillRow):
        yield from _skill_columns(row, query)


def _statement_columns(row: StatementRow, query: Query) -> Iterator[int]:
    if MatchKind.RESPONSIBILITY not in query.kinds:
        return
    for column, cell in enumerate(row.cells):
        item = cell.responsibility
        if item and query.is_in(titled_text(item.title, item.text)):
            yield column


def _skill_columns(row: SkillRow, query: Query) -> Iterator[int]:
    is_named = MatchKind.SKILL in query.kinds and query.is_in(row.skill.name)
    for column, cell in enumerate(row.cells):
        required = cell.requirement
        if required is None:
            continue
        # The name stands once for the whole row.
        if is_named or _has_detail(required, query):
            yield column
            is_named = False


def _has_detail(required: SkillRequirement, query: Query) -> bool:
    return any(
        MatchKind(detail.value) in query.kinds and query.is_in(text)
        for detail, text in required.details.items()
    )
