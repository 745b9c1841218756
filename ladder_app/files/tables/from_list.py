"""A table with one row for each fact about a level."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.model import SkillDetail
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import (
    ALREADY_GIVEN,
    COLUMN_SKIPPED,
    FIGURE,
    TWO_RATINGS,
    Cells,
)
from ladder_app.files.tables.columns import DETAILS, LEVEL_TEXTS, Meaning
from ladder_app.files.tables.family_lines import Line, take_family_line
from ladder_app.files.tables.list_rows import is_export
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.parts import (
    TOO_LONG,
    FamilyParts,
    LevelParts,
    SkillParts,
    TableParts,
    is_line_too_long,
    statements_in,
)
from ladder_app.files.tables.pay_cells import PayUnit
from ladder_app.files.tables.pay_parts import PayParts
from ladder_app.files.tables.pay_source import PayHeading
from ladder_app.files.tables.proficiency import scale_reader, split_word
from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.unread_rows import NOT_IN_USE, TOTAL
from ladder_app.files.tables.vocabulary.figures import are_figures
from ladder_app.files.tables.vocabulary.headings import meaning_of, unit_in
from ladder_app.files.tables.vocabulary.ratings import is_not_expected
from ladder_app.files.tables.vocabulary.subjects import kind_named, names_total

NO_LEVEL = translatable("Its row names no level.")
NO_PROFICIENCY = translatable("It is not among the words for proficiencies.")
SUMMARY_GIVEN = translatable("Another row already describes this skill.")
NO_SKILL = translatable("Its row names no skill.")
RATED_BEFORE = translatable("Another row already rated this skill at the level.")

_CARRIED = (Meaning.FAMILY, Meaning.TRACK, Meaning.LEVEL, Meaning.GROUP)
_MARKED = (Meaning.FAMILY, Meaning.LEVEL, Meaning.SKILL, Meaning.PROFICIENCY)


def take_list(sheet: Sheet, mapping: Mapping, cells: Cells, parts: TableParts) -> None:
    """Take every row's cells."""
    _List(sheet, mapping, cells, parts).take_all()


class _List:
    def __init__(self, sheet: Sheet, mapping: Mapping, cells: Cells, parts: TableParts) -> None:
        self._sheet, self._mapping, self._cells, self._all = sheet, mapping, cells, parts
        self._parts: FamilyParts = (
            parts.family()
            if not mapping.columns_of(Meaning.FAMILY)
            else (FamilyParts(mapping.scale))
        )
        self._themes = mapping.columns_of(Meaning.THEME)
        others = (m for m in Meaning if m not in (Meaning.SKIPPED, Meaning.THEME))
        named = ((m, mapping.columns_of(m)) for m in others)
        self._columns: dict[Meaning, int] = {m: columns[0] for m, columns in named if columns}
        self._marked = [meaning for meaning in _MARKED if meaning in self._columns]
        self._carried: dict[Meaning, str] = {}
        self._is_export = any(map(is_export, sheet.rows[mapping.header : mapping.header + 1]))
        given = {
            Meaning.LEVEL: mapping.level_of(sheet.name),
            Meaning.TRACK: mapping.track_of(sheet.name),
        }
        self._of_sheet = {meaning: name for meaning, name in given.items() if name}
        self._about: set[tuple[str, str]] = set()
        self._pay = PayParts(cells, PayUnit(mapping.currency, mapping.period))

    def take_all(self) -> None:
        header, last = self._mapping.header, self._mapping.last
        for column in (*self._columns.values(), *self._themes):
            self._cells.take(header, column)
        self._skip_columns(header)
        end = len(self._sheet.rows) if last is None else min(last + 1, len(self._sheet.rows))
        for row in range(header + 1, end):
            if self._sheet.rows[row] != self._sheet.rows[header]:
                self._take_row(row)
            else:
                self._take_repeated(row)
        self._pay.finish()

    def _take_repeated(self, row: int) -> None:
        for column in (*self._columns.values(), *self._themes):
            self._cells.take(row, column)
        self._skip_columns(row)

    def _skip_columns(self, row: int) -> None:
        for column in range(self._sheet.width):
            if column not in self._columns.values() and column not in self._themes:
                self._cells.skip(row, column, COLUMN_SKIPPED)

    def _take_row(self, row: int) -> None:
        self._cells.checkpoint()
        texts = self._sheet.rows[row]
        self._skip_columns(row)
        text: dict[Meaning, str] = self._of_sheet | {
            meaning: texts[column] for meaning, column in self._columns.items()
        }
        self._forget_level(texts)
        for meaning in _CARRIED:
            # A group's name stands once, above the rows that belong to it.
            text[meaning] = self._carried[meaning] = text.get(meaning) or self._carried.get(
                meaning, ""
            )
        line = Line(row, text, self._columns)
        reason = self._unread(texts)
        if reason:
            self._skip_rest(line, reason)
            return
        self._use_family(text.get(Meaning.FAMILY, ""))
        name = " ".join(line.text(Meaning.LEVEL).split())
        if not name and any(texts) and take_family_line(line, self._cells, self._parts):
            return
        if not name or not any(texts):
            self._skip_rest(line, NO_LEVEL)
            return
        level = self._parts.level(name, " ".join(line.text(Meaning.TRACK).split()))
        for meaning in (Meaning.FAMILY, Meaning.LEVEL, Meaning.TRACK):
            self._take(line, meaning)
        self._take_level_texts(line, level)
        self._take_item(line, level)
        for column in self._themes:
            self._take_theme(row, column, level)

    def _forget_level(self, texts: Sequence[str]) -> None:
        """Carry no level into the rows of another family, which stands before its levels."""
        family, level = (self._columns.get(m) for m in (Meaning.FAMILY, Meaning.LEVEL))
        if family is None or level is None or family > level:
            return
        if texts[family] and texts[family] != self._carried.get(Meaning.FAMILY):
            self._carried[Meaning.LEVEL] = ""

    def _unread(self, texts: Sequence[str]) -> str:
        """Why a row is not read; empty for one that is."""
        marked = [texts[self._columns[meaning]] for meaning in self._marked]
        if any("not in use" in text.casefold() for text in marked):
            return NOT_IN_USE
        first = next(filter(None, texts), "")
        return TOTAL if first in marked and names_total(first) else ""

    def _take_theme(self, row: int, column: int, level: LevelParts) -> None:
        """Take a cell below the name of a skill or theme."""
        name = " ".join(self._cells.look(self._mapping.header, column).split())
        text = self._cells.look(row, column)
        split = split_word(text, self._mapping.scale)
        reason = RATED_BEFORE if split and name in level.skills else ""
        if not split:
            reason = self._reason_against(text)
        if reason:
            self._cells.skip(row, column, reason)
            return
        self._cells.take(row, column)
        if split:
            self._parts.skill_groups.setdefault(name, "")
            level.skills[name] = SkillParts(split[0], {SkillDetail.BEHAVIOUR: split[1]})
        elif text and not is_not_expected(text):
            level.statements.extend((name, item) for item in statements_in(text))

    def _reason_against(self, text: str) -> str:
        """Why a text in a column of a theme is no statement; empty for one that is."""
        if scale_reader(self._mapping.scale).is_between(text):
            return TWO_RATINGS
        return FIGURE if are_figures([text]) else ""

    def _use_family(self, name: str) -> None:
        """Go on with the family of a row; its skills are those that its rows name."""
        if Meaning.FAMILY in self._columns and name:
            self._parts = self._all.family(" ".join(name.split()))

    def _take(self, line: Line, meaning: Meaning) -> str:
        column = line.columns.get(meaning)
        return "" if column is None else self._cells.take(line.row, column)

    def _skip(self, line: Line, meaning: Meaning, reason: str) -> None:
        if meaning in line.columns:
            self._cells.skip(line.row, line.columns[meaning], reason)

    def _skip_rest(self, line: Line, reason: str) -> None:
        for column in (*line.columns.values(), *self._themes):
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
                heading = self._sheet.rows[self._mapping.header][column]
                spot = line.row, column
                self._pay.take(meaning, level, spot, PayHeading(column, unit_in(heading)))

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
        self._take_skill_facts(line, skill)

    def _take_skill_facts(self, line: Line, skill: str) -> None:
        summary = line.text(Meaning.SKILL_SUMMARY)
        if summary:
            kept = self._parts.skill_summaries.setdefault(skill, summary)
            if kept == summary:
                self._take(line, Meaning.SKILL_SUMMARY)
            else:
                self._skip(line, Meaning.SKILL_SUMMARY, SUMMARY_GIVEN)
        kind = kind_named(line.text(Meaning.KIND))
        if kind:
            self._parts.skill_kinds[skill] = kind
            self._take(line, Meaning.KIND)

    def _take_statements(self, line: Line, level: LevelParts, skill: str) -> None:
        group = " ".join(line.text(Meaning.GROUP).split())
        if meaning_of(group) is Meaning.STATEMENT:
            group = ""
        text = line.text(Meaning.STATEMENT)
        title = ": ".join(filter(None, (group, skill if text else "")))
        statement = text or skill
        # An export has each statement in a row of its own, of several lines or not.
        is_one = self._is_export or "\n" not in statement
        found = [statement] if is_one else statements_in(statement)
        level.statements.extend((title, statement) for statement in found)
        for meaning in (Meaning.GROUP, Meaning.SKILL, Meaning.STATEMENT):
            self._take(line, meaning)
        summary = line.text(Meaning.SKILL_SUMMARY)
        if summary:
            about = (skill or title, summary)
            if about not in self._about:
                self._about.add(about)
                self._parts.distinctions.append(about)
            self._take(line, Meaning.SKILL_SUMMARY)
