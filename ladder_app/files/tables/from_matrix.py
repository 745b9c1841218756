"""A table with its levels across: each row a skill, a theme, or a fact about the levels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from ladder_app.domain.model import SkillDetail, SkillKind
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import (
    ALREADY_GIVEN,
    COLUMN_SKIPPED,
    FIGURE,
    TWO_RATINGS,
    Cells,
)
from ladder_app.files.tables.columns import LEVEL_TEXTS, Meaning
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.matrix_groups import GROUP_OF_SKILLS, RowGroup
from ladder_app.files.tables.matrix_levels import take_levels
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
from ladder_app.files.tables.pay_source import PayHeading
from ladder_app.files.tables.proficiency import is_of_another_scale, scale_reader
from ladder_app.files.tables.row_meaning import row_meaning
from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.unread_rows import unread
from ladder_app.files.tables.vocabulary.figures import are_figures
from ladder_app.files.tables.vocabulary.headings import (
    Unit,
    meaning_of,
    unit_in,
)
from ladder_app.files.tables.vocabulary.pay_ends import pay_end
from ladder_app.files.tables.vocabulary.ratings import is_not_expected
from ladder_app.files.tables.vocabulary.subjects import (
    is_about_skills,
    kind_named,
)

ANOTHER_SCALE = translatable(
    "It rates by another scale than the other skills. Use one scale for all of them."
)
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


@lru_cache(maxsize=256)
def _skill_parts(word: str, behaviour: str) -> SkillParts:
    """The parts, which most levels share: tables have few ratings."""
    return SkillParts(word, {SkillDetail.BEHAVIOUR: behaviour})


class _Matrix:
    def __init__(self, sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts) -> None:
        self._sheet, self._mapping, self._cells, self._parts = sheet, mapping, cells, parts
        self._groups = mapping.columns_of(Meaning.GROUP)
        self._labels = mapping.columns_of(Meaning.SKILL)
        self._summaries = mapping.columns_of(Meaning.SUMMARY)
        self._kinds = mapping.columns_of(Meaning.KIND)
        self._group = RowGroup(cells)
        self._label_above = ""
        self._levels: dict[int, LevelParts] = {}
        self._names: tuple[str, ...] = ()
        self._has_several = False
        self._skipped_columns: list[int] = []
        self._scale = scale_reader(mapping.scale)
        self._splits: dict[int, tuple[str, str]] = {}
        self._pay = PayParts(cells, PayUnit(mapping.currency, mapping.period))

    def take_all(self) -> None:
        header, last = self._mapping.header, self._mapping.last
        if header >= len(self._sheet.rows):
            return
        self._take_levels()
        for column in (*self._groups, *self._labels, *self._summaries, *self._kinds):
            self._cells.take(header, column)
        self._skip_columns(header)
        end = len(self._sheet.rows) if last is None else min(last + 1, len(self._sheet.rows))
        for row in range(end):
            if row > header or (row < header and row in self._mapping.rows):
                self._take_row(row)
        self._group.close()
        self._pay.finish()

    def _take_levels(self) -> None:
        self._levels = take_levels(self._sheet, self._mapping, self._cells, self._parts)
        row = self._sheet.rows[self._mapping.header]
        self._names = tuple(row[column] for column in self._levels)
        self._has_several = len(set(map(id, self._levels.values()))) < len(self._levels)
        self._skipped_columns = self._columns_without_meaning()

    def _columns_without_meaning(self) -> list[int]:
        meanings = self._mapping.columns
        columns = range(self._sheet.width)
        return [c for c in columns if meanings.get(c, Meaning.SKIPPED) is Meaning.SKIPPED]

    def _skip_columns(self, row: int) -> None:
        for column in self._skipped_columns:
            self._cells.skip(row, column, COLUMN_SKIPPED)

    def _take_row(self, row: int) -> None:
        self._cells.checkpoint()
        texts = self._sheet.rows[row]
        label, group = self._first(row, self._labels), self._first(row, self._groups)
        self._skip_columns(row)
        if self._is_set_apart(row, texts, label):
            return
        filled = tuple(column for column in self._levels if texts[column])
        if group:
            self._group.begin_beside(group)
        given = self._mapping.rows.get(row)
        values = {texts[c] for c in filled}
        if given is None and (not filled or len(values | {label or group}) == 1):
            # A row of one text is a heading, merged over the levels or not.
            self._take_heading(row, label or group, filled)
        else:
            name = label or group
            self._take_line(_Line(row, name, self._group.name if label else "", filled), given)
        self._label_above = label or (self._label_above if filled else "")

    def _is_set_apart(self, row: int, texts: Sequence[str], label: str) -> bool:
        """Whether a row is a heading, or is not to be read; its cells are dealt with then."""
        given = self._mapping.rows.get(row)
        if given is Meaning.TRACK:
            return True
        if given is Meaning.HEADING or (given is None and self._repeats_names(texts)):
            for column in self._mapping.columns:
                self._cells.take(row, column)
            return True
        reason = unread(label, given)
        if reason:
            for column in range(self._sheet.width):
                self._cells.skip(row, column, reason)
        return bool(reason)

    def _repeats_names(self, texts: Sequence[str]) -> bool:
        """Whether a row names the levels once more."""
        names = self._names
        is_first = bool(names) and texts[next(iter(self._levels))] == names[0]
        if not is_first or len(set(names)) < 2:
            return False
        return tuple(texts[column] for column in self._levels) == names

    def _first(self, row: int, columns: Sequence[int]) -> str:
        return next((t for c in columns if (t := self._sheet.rows[row][c])), "")

    def _take_heading(self, row: int, text: str, filled: Sequence[int]) -> None:
        """Wait with the heading's cells for what stands below."""
        if text:
            columns = (*self._groups, *self._labels, *filled)
            self._group.begin_heading(text, ((row, column) for column in columns))

    def _take_line(self, line: _Line, given: Meaning | None) -> None:
        is_named = bool(line.label) or given is not None or not (self._labels or self._groups)
        if not is_named and self._label_above:
            # A name stands once, beside the first of its rows.
            line = _Line(line.row, self._label_above, self._group.name, line.filled)
            is_named = not self._is_skill(line)
        if is_named:
            self._take_named(line, given)
        else:
            self._skip_line(line, NO_LABEL)

    def _skip_line(self, line: _Line, reason: str) -> None:
        for column in (*self._labels, *line.filled):
            self._cells.skip(line.row, column, reason)

    def _take_named(self, line: _Line, given: Meaning | None) -> None:
        meaning = given or row_meaning(line.label, self._texts(line), self._names)
        if meaning in LEVEL_TEXTS:
            self._take_texts(line, meaning)
        elif self._pay.is_about(meaning):
            self._take_pay(line, meaning)
        elif given is not Meaning.STATEMENT and self._is_skill(line):
            self._take_skill(line)
        elif given is None and (reason := self._reason(line)):
            self._skip_line(line, reason)
            return
        else:
            self._take_statements(line)
        if line.label:
            for column in self._labels or self._groups:
                self._cells.take(line.row, column)

    def _texts(self, line: _Line) -> list[str]:
        return [self._sheet.rows[line.row][column] for column in line.filled]

    def _is_skill(self, line: _Line) -> bool:
        if not line.label or " ".join(line.label.split()) in self._parts.skill_groups:
            return False
        splits: dict[int, tuple[str, str]] = {}
        self._splits = splits
        rest = set[str]()
        texts = self._sheet.rows[line.row]
        split_text = self._scale.split
        for column in line.filled:
            split = split_text(texts[column])
            if split:
                splits[column] = split
            elif not (is_not_expected(texts[column]) or self._scale.is_between(texts[column])):
                rest.add(self._levels[column].name)
        if not rest or not self._has_several:
            return bool(self._splits) and not rest
        # Where a level has several columns, one rates and the others say how it shows.
        return rest <= {self._levels[column].name for column in self._splits}

    def _reason(self, line: _Line) -> str:
        """Why a row is neither a skill nor statements; empty for one that may be."""
        texts = self._texts(line)
        is_figure = are_figures(texts)
        if is_figure and any("%" in text for text in texts):
            return FIGURE
        if is_of_another_scale(texts, self._mapping.scale):
            return ANOTHER_SCALE
        return FIGURE if is_figure else ""

    def _take_pay(self, line: _Line, meaning: Meaning) -> None:
        unit, of_group = unit_in(line.label), unit_in(line.group)
        both = Unit(
            unit.currency or of_group.currency,
            unit.period or of_group.period,
            unit.size if unit.size > 1 else of_group.size,
        )
        end = pay_end(line.label, self._texts(line))
        place = line.group or (end.place if end else "")
        names = tuple((line.row, column) for column in self._groups)
        heading = PayHeading(line.row, both, place, names)
        for column in line.filled:
            self._pay.take(meaning, self._levels[column], (line.row, column), heading)

    def _take_texts(self, line: _Line, meaning: Meaning) -> None:
        for column in line.filled:
            texts = self._levels[column].texts
            text = " ".join(self._cells.look(line.row, column).split())
            if texts.get(meaning, text) != text or is_line_too_long(text):
                reason = TOO_LONG if meaning not in texts else ALREADY_GIVEN
                self._cells.skip(line.row, column, reason)
            else:
                texts[meaning] = text
                self._cells.take(line.row, column)
        self._take_group(line)

    def _take_skill(self, line: _Line) -> None:
        name = " ".join(line.label.split())
        self._parts.skill_groups[name] = line.group
        self._group.add_skill()
        if self._has_several:
            self._take_several(line, name)
        else:
            self._take_ratings(line, name)
        self._take_skill_facts(line, name)
        self._take_group(line)

    def _take_ratings(self, line: _Line, name: str) -> None:
        texts, levels = self._sheet.rows[line.row], self._levels
        for column, split in self._splits.items():
            levels[column].skills[name] = _skill_parts(*split)
        if len(self._splits) == len(line.filled):
            self._cells.take_row(line.row, line.filled)
            return
        others = [column for column in line.filled if column not in self._splits]
        between = [column for column in others if self._scale.is_between(texts[column])]
        self._cells.take_row(line.row, [c for c in line.filled if c not in between])
        for column in between:
            self._cells.skip(line.row, column, TWO_RATINGS)

    def _take_several(self, line: _Line, name: str) -> None:
        """Take a skill of which a level has a rating and texts in columns of their own."""
        found: dict[int, tuple[str, list[str]]] = {}
        for column in line.filled:
            level = self._levels[column]
            word, texts = found.get(id(level), ("", []))
            text = self._cells.take(line.row, column)
            if column in self._splits and not word:
                word, text = self._splits[column]
            if text and not is_not_expected(text):
                texts = [*texts, text]
            found[id(level)] = (word, texts)
            if word:
                level.skills[name] = _skill_parts(word, "\n".join(texts))

    def _take_skill_facts(self, line: _Line, name: str) -> None:
        for column in self._summaries:
            if self._sheet.rows[line.row][column]:
                self._parts.skill_summaries[name] = self._cells.take(line.row, column)
        kind: SkillKind | None = kind_named(self._first(line.row, self._kinds))
        if kind:
            self._parts.skill_kinds[name] = kind
            for column in self._kinds:
                self._cells.take(line.row, column)

    def _take_group(self, line: _Line) -> None:
        """A group that only says hard or soft is kept as the skill's kind."""
        says_kind = any(word in line.group.casefold() for word in _KIND_WORDS)
        if self._group.is_heading and (says_kind or is_about_skills(line.group)):
            self._group.keep()
        for column in self._groups:
            if says_kind:
                self._cells.take(line.row, column)
            else:
                self._cells.skip(line.row, column, GROUP_OF_SKILLS)

    def _title(self, line: _Line) -> str:
        label = "" if meaning_of(line.label) is Meaning.STATEMENT else line.label
        # What stands below a heading such as “Soft skills” may be no skill after all.
        has_group = not (self._group.is_heading and is_about_skills(line.group))
        group = line.group if has_group and meaning_of(line.group) is not Meaning.STATEMENT else ""
        return " ".join(": ".join(filter(None, (group, label))).split())

    def _take_statements(self, line: _Line) -> None:
        title = self._title(line)
        if self._group.is_heading:
            self._group.keep()
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
