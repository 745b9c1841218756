"""The sources and the date of documents that are about several levels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ladder_app.documents.blocks import Block, Heading, SourceList
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import as_of_text, source_line
from ladder_app.documents.source_marks import source_marks
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Source
from ladder_app.domain.summary import sources_of, summarize


def source_blocks(
    sources: tuple[Source, ...], localizer: Localizer, *, is_numbered: bool = True
) -> list[Block]:
    """The list of sources under its heading; nothing where there are none.

    They have numbers where lines of the document refer to them.
    """
    if not sources:
        return []
    marks = source_marks(sources if is_numbered else ())
    listed = SourceList(sources, tuple(marks.mark([source]) for source in sources))
    return [Heading(localizer.tr("Sources")), listed]


def sources_of_places(places: Sequence[Place]) -> tuple[Source, ...]:
    """The sources of several levels, each once."""
    sources = (
        source for place in places for source in sources_of(summarize(place.family, place.level))
    )
    return tuple(dict.fromkeys(sources))


def families_of(places: Sequence[Place]) -> list[JobFamily]:
    """The families of several levels, each once."""
    return list({place.family.id: place.family for place in places}.values())


def common_day(families: Sequence[JobFamily]) -> date | None:
    """The date of the data, if it is the same for all the families."""
    days = {family.as_of for family in families}
    return days.pop() if len(days) == 1 else None


def common_language(families: Sequence[JobFamily]) -> str:
    """The language of the texts, if it is the same for all the families; else empty."""
    languages = {family.language for family in families}
    return languages.pop() if len(languages) == 1 else ""


def families_line(families: Sequence[JobFamily], localizer: Localizer) -> str:
    """The families and the date of their data, for the foot of a page."""
    if common_day(families) is None:
        return " · ".join(source_line(family, localizer) for family in families)
    names = [family.name for family in families]
    return " · ".join([*names, as_of_text(families[0], localizer)])
