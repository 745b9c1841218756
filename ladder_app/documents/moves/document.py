"""The document of moves: the nearest levels, each with what transfers and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    Statement,
    Statements,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.moves.words import (
    HOW_COUNTED,
    missing_text,
    move_kind,
    move_summary,
    rising_text,
)
from ladder_app.documents.sources import (
    common_day,
    common_language,
    families_line,
    families_of,
)
from ladder_app.domain.address import Place
from ladder_app.domain.moves.move import Move, Part


def moves_document(place: Place, moves: Sequence[Move], localizer: Localizer) -> Document:
    """The moves from a level in their order, and how they are counted."""
    families = families_of([place, *(move.goal for move in moves)])
    blocks = [block for move in moves for block in _move_blocks(move, localizer)]
    if not moves:
        blocks = [Paragraph(localizer.tr("No other level follows it or shares a skill with it."))]
    blocks.append(Paragraph(localizer.tr(HOW_COUNTED), is_note=True))
    count = localizer.plural("%n nearest level", "%n nearest levels", len(moves))
    return Document(
        title=localizer.tr("Moves from {level}", level=place.level.full_title),
        subtitle=f"{place.family.name} · {count}",
        as_of=common_day(families),
        data_language=common_language(families),
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=families_line(families, localizer),
    )


def _move_blocks(move: Move, localizer: Localizer) -> Iterator[Block]:
    aside = " · ".join(filter(None, (move_kind(move, localizer), move.goal.address)))
    yield Heading(move.goal.level.full_title, aside)
    yield Paragraph(move_summary(move, localizer))
    lines = tuple(_lines(move, localizer))
    if lines:
        yield Statements(lines)


def _lines(move: Move, localizer: Localizer) -> Iterator[Statement]:
    """What transfers and what is missing, a line each; none where there is nothing."""
    parts = (
        (
            localizer.tr("New"),
            [missing_text(move, each, localizer) for each in move.part(Part.MISSING)],
        ),
        (
            localizer.tr("To raise"),
            [rising_text(each, localizer) for each in move.part(Part.RISING)],
        ),
        (localizer.tr("On another scale"), _names(move, Part.INCOMPARABLE)),
        (localizer.tr("Transferred"), _names(move, Part.TRANSFERRED)),
        (localizer.tr("Not asked for there"), _names(move, Part.UNUSED)),
    )
    for title, names in parts:
        if names:
            yield Statement(lead=title, text="; ".join(names))


def _names(move: Move, part: Part) -> list[str]:
    return [item.skill.name for item in move.part(part)]
