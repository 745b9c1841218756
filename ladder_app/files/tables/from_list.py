"""A table with one row for each fact about a level."""

from __future__ import annotations

from ladder_app.domain.model import SkillDetail
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import ALREADY_GIVEN, COLUMN_SKIPPED, Cells
from ladder_app.files.tables.columns import DETAILS, LEVEL_TEXTS, Meaning
from ladder_app.files.tables.family_lines import Line, take_family_line
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
from ladder_app.files.tables.words import is_not_expected, meaning_of

NO_LEVEL = translatable("Its row names no level.")
NO_PROFICIENCY = translatable("It is not among the words for proficiencies.")
NO_SKILL = translatable("Its row names no skill.")
RATED_BEFORE = translatable("Another row already rated this skill at the level.")

_CARRIED = (Meaning.TRACK, Meaning.LEVEL, Meaning.GROUP)


def take_list(sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts) -> None:
    """Take every row's cells."""
    _List(sheet, mapping, cells, parts).take_all()


class _List:
    def __init__(self, sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts) -> None:
        self._sheet, self._mapping, self._cells, self._parts = sheet, mapping, cells, parts
        named = ((m, mapping.columns_of(m)) for m in Meaning if m is not Meaning.SKIPPED)
        self._columns: dict[Meaning, int] = {m: columns[0] for m, columns in named if columns}
        self._carried: dict[Meaning, str] = {}
        self._pay = PayParts(cells, PayUnit(mapping.currency, mapping.period))

    def take_all(self) -> None:
        header = self._mapping.header
        for column in self._columns.values():
            self._cells.take(header, column)
        self._skip_columns(header)
        for row in range(header + 1, len(self._sheet.rows)):
            self._take_row(row)
        self._pay.finish()

    def _skip_columns(self, row: int) -> None:
        for column in range(self._sheet.width):
            if column not in self._columns.values():
                self._cells.skip(row, column, COLUMN_SKIPPED)

    def _take_row(self, row: int) -> None:
        texts = self._sheet.rows[row]
        self._skip_columns(row)
        text: dict[Meaning, str] = {
            meaning: texts[column] for meaning, column in self._columns.items()
        }
        for meaning in _CARRIED:
            # A group's name stands once, above the rows that belong to it.
            text[meaning] = self._carried[meaning] = text.get(meaning) or self._carried.get(
                meaning, ""
            )
        line = Line(row, text, self._columns)
        name = " ".join(line.text(Meaning.LEVEL).split())
        if not name and any(texts) and take_family_line(line, self._cells, self._parts):
            return
        if not name or not any(texts):
            self._skip_rest(line, NO_LEVEL)
            return
        level = self._parts.level(name, " ".join(line.text(Meaning.TRACK).split()))
        for meaning in (Meaning.LEVEL, Meaning.TRACK):
            self._take(line, meaning)
        self._take_level_texts(line, level)
        self._take_item(line, level)

    def _take(self, line: Line, meaning: Meaning) -> str:
        column = line.columns.get(meaning)
        return "" if column is None else self._cells.take(line.row, column)

    def _skip(self, line: Line, meaning: Meaning, reason: str) -> None:
        if meaning in line.columns:
            self._cells.skip(line.row, line.columns[meaning], reason)

    def _skip_rest(self, line: Line, reason: str) -> None:
        for column in line.columns.values():
            self._cells.skip(line.row, column, reason)

    def _take_level_texts(self, line: Line, level: LevelParts) -> None:
        for meaning in LEVEL_TEXTS:
            text = " ".join(line.text(meaning).split())
            if not text:
                continue
            if is_line_too_long(text):
                self._skip(line, meaning, TOO_LONG)
            elif level.texts.setdefault(meaning, text) == text:
                self._take(line, meaning)
            else:
                self._skip(line, meaning, ALREADY_GIVEN)
        for meaning, column in line.columns.items():
            if self._pay.is_about(meaning) and line.text(meaning):
                self._pay.take(meaning, level, line.row, column)

    def _take_item(self, line: Line, level: LevelParts) -> None:
        skill = " ".join(line.text(Meaning.SKILL).split())
        word, text = line.text(Meaning.PROFICIENCY), line.text(Meaning.STATEMENT)
        if word and not skill:
            self._skip(line, Meaning.PROFICIENCY, NO_SKILL)
            word = ""
        if word:
            self._take_skill(line, level, skill)
        elif text or skill:
            self._take_statements(line, level, skill)
        elif self._mapping.columns_of(Meaning.GROUP):
            self._take(line, Meaning.GROUP)

    def _take_skill(self, line: Line, level: LevelParts, skill: str) -> None:
        word = line.text(Meaning.PROFICIENCY)
        split = split_word(word, self._mapping.scale)
        taken = [Meaning.SKILL, Meaning.GROUP, Meaning.PROFICIENCY]
        if skill in level.skills:
            self._skip_rest(line, RATED_BEFORE)
            return
        if split:
            self._parts.skill_groups.setdefault(skill, line.text(Meaning.GROUP))
            details = {detail: line.text(meaning) for detail, meaning in DETAILS.items()}
            details[SkillDetail.BEHAVIOUR] = details[SkillDetail.BEHAVIOUR] or split[1]
            level.skills[skill] = SkillParts(split[0], details)
            taken += DETAILS.values()
        elif not is_not_expected(word):
            self._skip_rest(line, NO_PROFICIENCY)
            return
        for meaning in taken:
            self._take(line, meaning)

    def _take_statements(self, line: Line, level: LevelParts, skill: str) -> None:
        group = " ".join(line.text(Meaning.GROUP).split())
        if meaning_of(group) is Meaning.STATEMENT:
            group = ""
        text = line.text(Meaning.STATEMENT)
        title = ": ".join(filter(None, (group, skill if text else "")))
        statement = text or skill
        found = statements_in(statement) if "\n" in statement else [statement]
        level.statements.extend((title, statement) for statement in found)
        for meaning in (Meaning.GROUP, Meaning.SKILL, Meaning.STATEMENT):
            self._take(line, meaning)
