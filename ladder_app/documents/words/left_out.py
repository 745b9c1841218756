"""What a table cannot hold of a family, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.left_out import Part

_WORDS = {
    Part.FACTS: translatable("the summary, date and language of the family"),
    Part.SCALE: translatable("what the proficiencies mean"),
    Part.SKILLS: translatable("what the skills cover"),
    Part.EVERY_LEVEL: translatable("the responsibilities at every level"),
    Part.DISTINCTIONS: translatable("how the levels differ"),
    Part.TRACKS: translatable("tracks"),
    Part.LINKS: translatable("how statements and levels are linked"),
    Part.PERCENTILES: translatable("percentiles of pay"),
    Part.MARKET: translatable("market references"),
    Part.SOURCES: translatable("sources"),
    Part.EQUAL_NAMES: translatable("skills, steps or tracks with equal names, or rare characters"),
}


def left_out_sentence(parts: Sequence[Part], localizer: Localizer) -> str:
    """What is not in the table, and what holds it; empty if it has everything."""
    if not parts:
        return ""
    holders = (
        localizer.tr("YAML and JSON hold everything.")
        if Part.EQUAL_NAMES in parts
        else localizer.tr("YAML, JSON, a workbook and a list hold everything.")
    )
    words = [localizer.tr(_WORDS[part]) for part in parts]
    return f"{localizer.tr('Not in this table: {parts}.', parts='; '.join(words))} {holders}"
