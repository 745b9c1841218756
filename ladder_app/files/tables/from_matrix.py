"""A table with its levels across: each row a skill, a theme, or a fact about the levels."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.model import SkillDetail
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import ALREADY_GIVEN, COLUMN_SKIPPED, Cells
from ladder_app.files.tables.columns import LEVEL_TEXTS, Meaning
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.parts import (
    TOO_LONG,
    FamilyParts,
    LevelParts,
    SkillParts,
    is_line_too_long,
    statements_in,
)
from ladder_app.files.tables.pay_cells import PayUnit
from ladder_app.files.tables.pay_parts import PayParts
from ladder_app.files.tables.proficiency import split_word
from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.words import is_about_skills, is_not_expected, meaning_of

GROUP_OF_SKILLS = translatable("A ladder groups its skills as hard and soft only.")
NO_HEADING = translatable("It is a heading with nothing below it that needs one.")
NO_LABEL = translatable("Its row has no name.")

_KIND_WORDS = ("hard", "soft", "technical", "people")


class _Line(Struct, frozen=True):
    """A row: its name and group, and the filled columns of levels."""

    row: int
    label: str
    group: str
    filled: tuple[int, ...]


def take_matrix(sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts) -> None:
    """Take every cell about a level."""
    _Matrix(sheet, mapping, cells, parts).take_all()


class _Matrix:
    def __init__(self, sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts) -> None:
        self._sheet, self._mapping, self._cells, self._parts = sheet, mapping, cells, parts
        self._groups = mapping.columns_of(Meaning.GROUP)
        self._labels = mapping.columns_of(Meaning.SKILL)
        self._summaries = mapping.columns_of(Meaning.SUMMARY)
        self._group = ""
        self._is_heading = False
        self._heading: list[tuple[int, int]] = []
        self._is_above_skills = False
        self._levels: dict[int, LevelParts] = {}
        unit = PayUnit(mapping.currency, mapping.period)
        self._pay = PayParts(cells, unit)

    def take_all(self) -> None:
        header = self._mapping.header
        for column in self._mapping.columns_of(Meaning.LEVEL):
            name = self._cells.take(header, column)
            if name:
                self._levels[column] = self._new_level(name)
        for column in (*self._groups, *self._labels, *self._summaries):
            self._cells.take(header, column)
        self._skip_columns(header)
        for row in range(header + 1, len(self._sheet.rows)):
            self._take_row(row)
        self._close_heading()
        self._pay.finish()

    def _skip_columns(self, row: int) -> None:
        for column in range(self._sheet.width):
            if self._mapping.columns.get(column, Meaning.SKIPPED) is Meaning.SKIPPED:
                self._cells.skip(row, column, COLUMN_SKIPPED)

    def _new_level(self, name: str) -> LevelParts:
        line = " ".join(name.split())
        level = LevelParts(line)
        self._parts.levels.append(level)
        return level

    def _take_row(self, row: int) -> None:
        texts = self._sheet.rows[row]
        label = self._first(row, self._labels)
        filled = tuple(column for column in self._levels if texts[column])
        self._skip_columns(row)
        group = self._first(row, self._groups)
        if group:
            self._group, self._is_heading = group, False
        if not filled or len({texts[c] for c in filled} | {label or group}) == 1:
            # A row of one text is a heading, merged over the levels or not.
            self._take_heading(row, label or group, filled)
            return
        self._take_line(_Line(row, label or group, self._group if label else "", filled))

    def _first(self, row: int, columns: Sequence[int]) -> str:
        return next((t for c in columns if (t := self._sheet.rows[row][c])), "")

    def _take_heading(self, row: int, text: str, filled: Sequence[int]) -> None:
        """Wait with the heading's cells for what stands below."""
        if text:
            self._close_heading()
            self._group, self._is_heading, self._is_above_skills = text, True, False
            self._heading = [(row, column) for column in (*self._groups, *self._labels, *filled)]

    def _keep_heading(self) -> None:
        for spot in self._heading:
            self._cells.take(*spot)

    def _close_heading(self) -> None:
        for spot in self._heading:
            self._cells.skip(*spot, GROUP_OF_SKILLS if self._is_above_skills else NO_HEADING)
        self._heading = []

    def _take_line(self, line: _Line) -> None:
        meaning = meaning_of(line.label)
        if not line.label:
            for column in line.filled:
                self._cells.skip(line.row, column, NO_LABEL)
        elif meaning in LEVEL_TEXTS:
            self._take_texts(line, meaning)
        elif self._pay.is_about(meaning):
            for column in line.filled:
                self._pay.take(meaning, self._levels[column], line.row, column)
            for column in self._groups:
                self._cells.take(line.row, column)
        elif self._is_skill(line):
            self._take_skill(line)
        else:
            self._take_statements(line)
        if line.label:
            for column in self._labels or self._groups:
                self._cells.take(line.row, column)

    def _is_skill(self, line: _Line) -> bool:
        texts = [self._sheet.rows[line.row][column] for column in line.filled]
        ranked = [t for t in texts if split_word(t, self._mapping.scale)]
        rest = [t for t in texts if t not in ranked]
        is_new = line.label not in self._parts.skill_groups
        return bool(ranked) and is_new and all(is_not_expected(text) for text in rest)

    def _take_texts(self, line: _Line, meaning: Meaning) -> None:
        for column in line.filled:
            texts = self._levels[column].texts
            text = " ".join(self._cells.look(line.row, column).split())
            if meaning in texts or is_line_too_long(text):
                reason = ALREADY_GIVEN if meaning in texts else TOO_LONG
                self._cells.skip(line.row, column, reason)
            else:
                texts[meaning] = text
                self._cells.take(line.row, column)
        self._take_group(line)

    def _take_skill(self, line: _Line) -> None:
        name = " ".join(line.label.split())
        self._parts.skill_groups[name] = line.group
        self._is_above_skills = True
        for column in line.filled:
            split = split_word(self._cells.take(line.row, column), self._mapping.scale)
            if split:
                word, text = split
                parts = SkillParts(word, {SkillDetail.BEHAVIOUR: text})
                self._levels[column].skills[name] = parts
        for column in self._summaries:
            if self._sheet.rows[line.row][column]:
                self._parts.skill_summaries[name] = self._cells.take(line.row, column)
        self._take_group(line)

    def _take_group(self, line: _Line) -> None:
        """A group that only says hard or soft is kept as the skill's kind."""
        says_kind = any(word in line.group.casefold() for word in _KIND_WORDS)
        if self._is_heading and (says_kind or is_about_skills(line.group)):
            self._keep_heading()
        for column in self._groups:
            if says_kind:
                self._cells.take(line.row, column)
            else:
                self._cells.skip(line.row, column, GROUP_OF_SKILLS)

    def _title(self, line: _Line) -> str:
        label = "" if meaning_of(line.label) is Meaning.STATEMENT else line.label
        # What stands below a heading such as “Soft skills” may be no skill after all.
        is_told = not (self._is_heading and is_about_skills(line.group))
        group = line.group if is_told and meaning_of(line.group) is not Meaning.STATEMENT else ""
        return " ".join(": ".join(filter(None, (group, label))).split())

    def _take_statements(self, line: _Line) -> None:
        title = self._title(line)
        if self._is_heading:
            self._keep_heading()
        for column in line.filled:
            text = self._cells.take(line.row, column)
            if not is_not_expected(text):
                statements = self._levels[column].statements
                statements.extend((title, statement) for statement in statements_in(text))
        for column in self._groups:
            self._cells.take(line.row, column)
        for column in self._summaries:
            if self._sheet.rows[line.row][column]:
                self._parts.distinctions.append((title, self._cells.take(line.row, column)))
