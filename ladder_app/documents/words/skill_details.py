"""The texts beside a skill's proficiency, such as the expected behavior, and their titles."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from ladder_app.documents.blocks import DetailLine
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import SkillDetail, SkillRequirement
from ladder_app.domain.text.translatable import translatable


class _Words(Struct, frozen=True, kw_only=True):
    """The titles of a column with this detail: of a skill's, of a level's and of a use's.

    `line` is the detail as a line of its own, {text} in it; empty if the text stands alone.
    """

    of_skill: str
    of_level: str
    of_use: str
    line: str = ""


_WORDS: Mapping[SkillDetail, _Words] = {
    SkillDetail.BEHAVIOUR: _Words(
        of_skill=translatable("What shows it"),
        of_level=translatable("{level}: behavior"),
        of_use=translatable("Expected behavior"),
    ),
}


def detail_lines(required: SkillRequirement | None, localizer: Localizer) -> tuple[DetailLine, ...]:
    """The details of a requirement in reading order; none without one."""
    details = required.details if required else {}
    return tuple(
        DetailLine(detail, text, _line(detail, text, localizer)) for detail, text in details.items()
    )


def details_text(required: SkillRequirement | None, localizer: Localizer) -> str:
    """The details of a requirement as running text."""
    return " ".join(line.line for line in detail_lines(required, localizer))


def detail_title(detail: SkillDetail, localizer: Localizer) -> str:
    """The title of a column beside a skill and its proficiency."""
    return localizer.tr(_WORDS[detail].of_skill)


def level_detail_title(detail: SkillDetail, level: str, localizer: Localizer) -> str:
    """The title of a column beside that of a level."""
    return localizer.tr(_WORDS[detail].of_level, level=level)


def use_detail_title(detail: SkillDetail, localizer: Localizer) -> str:
    """The title of a column in the list of the levels that use a skill."""
    return localizer.tr(_WORDS[detail].of_use)


def _line(detail: SkillDetail, text: str, localizer: Localizer) -> str:
    line = _WORDS[detail].line
    return localizer.tr(line, text=text) if line else text
