"""Compares the statements of several levels, one row per statement."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.lineage import Key, ancestors, relation
from ladder_app.domain.compare.similarity import (
    Pair,
    Prepared,
    TooManyError,
    one_to_one,
    prepared,
    similar_pairs,
)
from ladder_app.domain.model import Responsibility


class StatementCell(Struct, frozen=True, kw_only=True):
    """A level's statement in a row, compared with a statement of another level, `before`.

    `before` can be in another row if several statements grew from it.
    `is_guess` means that the two are paired only by the similarity of their texts.
    """

    change: Change
    responsibility: Responsibility | None = None
    before: Responsibility | None = None
    is_guess: bool = False

    @property
    def is_difference(self) -> bool:
        """Whether the statement differs from that of the other level."""
        return self.change.is_difference


class StatementRow(Struct, frozen=True):
    """One statement with a cell for each level, in their order."""

    cells: tuple[StatementCell, ...]

    @property
    def is_difference(self) -> bool:
        """Whether any cell is a difference."""
        return any(cell.is_difference for cell in self.cells)


class StatementRows(Struct, frozen=True):
    """All statements, each in one row. `are_guessed` is False if too many were similar."""

    rows: tuple[StatementRow, ...]
    are_guessed: bool


class _Item(Struct, dict=True):
    """A statement of a level. The items of one `cluster` are paired by more than a guess."""

    place: Place
    statement: Responsibility
    ancestors: frozenset[Key]
    cluster: int

    @property
    def key(self) -> Key:
        return self.place.level.id, self.statement.id

    @property
    def words(self) -> tuple[str, str]:
        return self.statement.title, self.statement.text

    @cached_property
    def prepared(self) -> Prepared:
        return prepared(" ".join(self.words))


_Line = list[_Item | None]
_Numbered = Sequence[tuple[int, _Item]]


def statement_rows(columns: Sequence[Place], references: Sequence[int | None]) -> StatementRows:
    """All statements of all columns; `references` has the column to compare each with."""
    lines, are_guessed = _joined(columns)
    statements_by_column = [[line[index] for line in lines] for index in range(len(columns))]
    owners = [{item.key: item for item in column if item} for column in statements_by_column]
    rows = tuple(
        StatementRow(
            tuple(
                _cell(item, reference, line, owners)
                for item, reference in zip(line, references, strict=True)
            )
        )
        for line in lines
    )
    return StatementRows(rows, are_guessed)


def _joined(columns: Sequence[Place]) -> tuple[list[_Line], bool]:
    lines: list[_Line] = []
    clusters = 0
    are_guessed = True
    for number, place in enumerate(columns):
        items = _items(place, columns)
        partners, is_guessed = _partners(items, lines, number)
        are_guessed = are_guessed and is_guessed
        for line in lines:
            line.append(None)
        for index, item in enumerate(items):
            line_index, cluster = partners.get(index, (len(lines), None))
            clusters += cluster is None
            item.cluster = clusters if cluster is None else cluster
            if line_index == len(lines):
                lines.append([None] * (number + 1))
            lines[line_index][number] = item
    return lines, are_guessed


def _items(place: Place, columns: Sequence[Place]) -> list[_Item]:
    level_ids = {other.level.id for other in columns if other.family is place.family}
    found = ancestors(place, level_ids)
    statements = place.level.responsibilities
    return [_Item(place, text, keys, 0) for text, keys in zip(statements, found, strict=True)]


_Partners = dict[int, tuple[int, int | None]]
"""The line of an item, by the item's index, and the cluster it joins; None for a guess."""


def _partners(items: list[_Item], lines: list[_Line], number: int) -> tuple[_Partners, bool]:
    """The partners of the items that have one, and whether guesses were made."""
    every = list(enumerate(items))
    found = _certain_partners(every, lines, number)
    # A statement that grew from another one is not guessed to belong to a third.
    linked = [
        pair for column in range(number) for pair in _linked(every, _column_items(lines, column))
    ]
    paired = set(found).union(pair.one for pair in linked)
    taken = {line for line, _ in found.values()}.union(pair.other for pair in linked)
    unpaired = [(index, item) for index, item in every if index not in paired]
    try:
        guesses = _guessed(unpaired, lines, taken)
    except TooManyError:
        # The unpaired statements are shown as new and gone, each with its full text.
        return found, False
    for pair in guesses:
        found[pair.one] = pair.other, None
    return found, True


def _certain_partners(every: _Numbered, lines: list[_Line], number: int) -> _Partners:
    """The partners that texts or ids determine, the best evidence and the nearest column first."""
    found: _Partners = {}
    taken: set[int] = set()
    for pairs_of in (_equal, _linked, _same_id):
        for column in reversed(range(number)):
            unpaired = [(index, item) for index, item in every if index not in found]
            others = [each for each in _column_items(lines, column) if each[0] not in taken]
            for pair in one_to_one(pairs_of(unpaired, others)):
                partner = lines[pair.other][column]
                found[pair.one] = pair.other, partner.cluster if partner else None
                taken.add(pair.other)
    return found


def _column_items(lines: Sequence[_Line], column: int) -> list[tuple[int, _Item]]:
    cells = ((index, line[column]) for index, line in enumerate(lines))
    return [(index, item) for index, item in cells if item]


def _equal(items: _Numbered, others: _Numbered) -> list[Pair]:
    by_words: dict[tuple[str, str], list[int]] = {}
    for index, item in others:
        by_words.setdefault(item.words, []).append(index)
    return [Pair(one, other) for one, item in items for other in by_words.get(item.words, ())]


def _linked(items: _Numbered, others: _Numbered) -> list[Pair]:
    if not items or not others or items[0][1].place.family is not others[0][1].place.family:
        return []
    up = _grown_from(items, others)
    down = [(one, other) for other, one in _grown_from(others, items)]
    return [Pair(one, other) for one, other in dict.fromkeys(up + down)]


def _grown_from(items: _Numbered, others: _Numbered) -> list[tuple[int, int]]:
    by_key = {item.key: index for index, item in others}
    return [(one, by_key[key]) for one, item in items for key in item.ancestors if key in by_key]


def _same_id(items: _Numbered, others: _Numbered) -> list[Pair]:
    by_id = {item.statement.id: index for index, item in others}
    return [
        Pair(one, by_id[item.statement.id]) for one, item in items if item.statement.id in by_id
    ]


def _guessed(items: _Numbered, lines: list[_Line], taken: set[int]) -> list[Pair]:
    """Pairs by similarity to the last statement in each line that is still open."""
    lasts = [
        (index, next(item for item in reversed(line) if item))
        for index, line in enumerate(lines)
        if index not in taken
    ]
    if not items or not lasts:
        return []
    pairs = similar_pairs(
        [item.prepared for _, item in items], [item.prepared for _, item in lasts]
    )
    return [Pair(items[p.one][0], lasts[p.other][0], p.similarity) for p in pairs]


def _cell(
    item: _Item | None, reference: int | None, line: _Line, owners: Sequence[dict[Key, _Item]]
) -> StatementCell:
    text = item.statement if item else None
    if reference is None:
        change = Change.BASELINE if item else Change.ABSENT
        return StatementCell(change=change, responsibility=text)
    before = line[reference]
    if item is None:
        return StatementCell(
            change=Change.GONE if before else Change.ABSENT,
            before=before.statement if before else None,
        )
    if before is None:
        return _cell_without_partner(item, owners[reference])
    return StatementCell(
        change=_change(item, before),
        responsibility=text,
        before=before.statement,
        is_guess=item.cluster != before.cluster,
    )


def _cell_without_partner(item: _Item, others: dict[Key, _Item]) -> StatementCell:
    origin = next((others[key] for key in sorted(item.ancestors) if key in others), None)
    if origin is None or origin.place.family is not item.place.family:
        return StatementCell(change=Change.NEW, responsibility=item.statement)
    return StatementCell(
        change=Change.GROWN, responsibility=item.statement, before=origin.statement
    )


def _change(item: _Item, before: _Item) -> Change:
    if item.words == before.words:
        return Change.UNCHANGED
    if item.place.family is not before.place.family:
        return Change.REWORDED
    found = relation(item.key, item.ancestors, before.key, before.ancestors)
    return found or Change.REWORDED
