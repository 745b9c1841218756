"""The texts of the rows and cells of a comparison."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.blocks import ComparedCell, ComparedRow
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import RISE, titled_text
from ladder_app.documents.words.skill_details import detail_lines
from ladder_app.documents.words.step import step_text
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, Expectation, SkillChange, StatementChange
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.skills import SkillRow
from ladder_app.domain.compare.statements import StatementRow
from ladder_app.domain.compare.word_diff import word_difference
from ladder_app.domain.model import Responsibility
from ladder_app.domain.text.folding import Span
from ladder_app.domain.text.translatable import translatable

FALL = "▼"
_MARKS = {
    Change.NEW: translatable("new"),
    Change.GROWN: translatable("grows"),
    Change.REWORDED: translatable("reworded"),
    Change.REDUCED: translatable("narrower"),
    Change.CARRIED: translatable("carried over"),
    Change.MERGED: translatable("part of a statement that grows"),
    Change.ENDED: translatable("ended"),
    Change.NOT_ON_TRACK: translatable("not listed on this track"),
    Change.NOT_LISTED: translatable("not listed at this level"),
}
_GUESS = translatable("reworded, a guess by similarity")
_SKILL_MARKS = {
    Change.NEW: translatable("new"),
    Change.CARRIED: translatable("carried over"),
    Change.INCOMPARABLE: translatable("another scale"),
}
_ABSENT = {
    Expectation.LATER: translatable("not expected yet"),
    Expectation.BEFORE: translatable("not listed at this level"),
    Expectation.NEVER: translatable("not expected"),
}
_SIMILAR = frozenset({Change.GROWN, Change.REDUCED, Change.REWORDED})
# If a larger part of a text differs, marks do not help.
_MAX_MARKED = 0.7


def column_titles(columns: Sequence[Place]) -> tuple[str, ...]:
    """The titles of levels in a comparison: as short as possible, but all different."""
    is_one_family = len({place.family.id for place in columns}) == 1
    addresses = {place.address for place in columns}
    for name in (_name, _title, _family_and_name):
        titles = [name(place) for place in columns]
        if (is_one_family or name is not _name) and len(set(titles)) == len(addresses):
            return tuple(titles)
    return tuple(place.address for place in columns)


def _name(place: Place) -> str:
    return place.level.name


def _title(place: Place) -> str:
    return place.level.full_title


def _family_and_name(place: Place) -> str:
    return f"{place.family.name}: {place.level.name}"


def statement_text(item: Responsibility | None) -> str:
    """A statement after its title; empty where there is none."""
    return titled_text(item.title, item.text) if item else ""


def statement_numbers(comparison: LevelComparison) -> dict[int, int]:
    """The number of each row of statements, by its identity.

    They are those of the whole comparison in the ladder's order: sorted or filtered, a
    statement keeps its number.
    """
    return {id(row): number for number, row in enumerate(comparison.statements, start=1)}


def statement_row(number: int, row: StatementRow, localizer: Localizer) -> ComparedRow:
    """A numbered row of statements."""
    return ComparedRow(
        localizer.number(number), tuple(_statement_cell(cell, localizer) for cell in row.cells)
    )


def _statement_cell(cell: StatementChange, localizer: Localizer) -> ComparedCell:
    return ComparedCell(
        text=statement_text(cell.responsibility),
        change=cell.change,
        mark=statement_mark(cell, localizer),
        changed=changed_words(cell),
    )


def statement_mark(cell: StatementChange, localizer: Localizer) -> str:
    """The word for the change of a statement, and whether it is a guess; or empty."""
    word = _GUESS if cell.is_guess else _MARKS.get(cell.change, "")
    return localizer.tr(word) if word else ""


def changed_words(cell: StatementChange) -> tuple[Span, ...]:
    """The words of a statement that are not in the one it is compared with."""
    if cell.change not in _SIMILAR or not cell.before or cell.responsibility is None:
        return ()
    text = statement_text(cell.responsibility)
    earlier = " ".join(statement_text(item.item) for item in cell.before)
    spans = word_difference(earlier, text).inserted
    marked = sum(span.end - span.start for span in spans)
    return spans if marked <= _MAX_MARKED * len(text) else ()


def skill_row(row: SkillRow, localizer: Localizer) -> ComparedRow:
    """The row of a skill."""
    return ComparedRow(row.skill.name, tuple(_skill_cell(cell, localizer) for cell in row.cells))


def _skill_cell(cell: SkillChange, localizer: Localizer) -> ComparedCell:
    required = cell.requirement
    if required is None:
        return ComparedCell(text=not_expected(cell, localizer), change=cell.change)
    return ComparedCell(
        text=required.proficiency.name,
        change=cell.change,
        mark=skill_mark(cell, localizer),
        details=detail_lines(required, localizer),
    )


def not_expected(cell: SkillChange, localizer: Localizer) -> str:
    """The text for a skill that only other levels expect."""
    is_ended = cell.change in (Change.ENDED, Change.NOT_ON_TRACK)
    return localizer.tr(_MARKS[cell.change] if is_ended else _ABSENT[cell.expectation])


def skill_mark(cell: SkillChange, localizer: Localizer) -> str:
    """The mark for the change of a skill; or empty."""
    if cell.step:
        return f"{RISE if cell.step > 0 else FALL} {step_text(cell.step, localizer)}"
    mark = _SKILL_MARKS.get(cell.change, "")
    return localizer.tr(mark) if mark else ""
