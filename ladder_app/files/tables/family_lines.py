"""The rows of a list about the whole family, before the first level's."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.model import SkillKind
from ladder_app.files.tables import list_rows
from ladder_app.files.tables.cells import Cells
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.parts import FamilyParts

_KINDS = {kind.value: kind for kind in SkillKind}


class Line(Struct, frozen=True):
    """A row: the texts and the numbers of its columns, by their meaning."""

    row: int
    texts: dict[Meaning, str]
    columns: dict[Meaning, int]

    def text(self, meaning: Meaning) -> str:
        """The text in the column of this meaning."""
        return self.texts.get(meaning, "")


def take_family_line(line: Line, cells: Cells, parts: FamilyParts) -> bool:
    """Take a row about the family; False if its group is about levels."""
    name, text = line.text(Meaning.SKILL), line.text(Meaning.STATEMENT)
    match line.text(Meaning.GROUP):
        case list_rows.FAMILY:
            parts.name, parts.summary = name, text
        case list_rows.SCALE:
            parts.step_texts[name] = text
        case list_rows.SKILLS:
            _take_skill(line, parts)
        case list_rows.EVERY_LEVEL:
            parts.every_level.append((name, text or name))
        case list_rows.DISTINCTIONS | list_rows.OLD_DISTINCTIONS:
            parts.distinctions.append((name, text))
        case _:
            return False
    taken = [Meaning.GROUP, Meaning.SKILL, Meaning.STATEMENT]
    if line.text(Meaning.GROUP) == list_rows.SKILLS:
        taken.append(Meaning.PROFICIENCY)
    for meaning in taken:
        if meaning in line.columns:
            cells.take(line.row, line.columns[meaning])
    return True


def _take_skill(line: Line, parts: FamilyParts) -> None:
    name, text = line.text(Meaning.SKILL), line.text(Meaning.STATEMENT)
    parts.skill_groups[name] = ""
    parts.skill_kinds[name] = _KINDS.get(line.text(Meaning.PROFICIENCY), SkillKind.HARD)
    if text:
        parts.skill_summaries[name] = text
