"""Related families and levels, which a ladder names by address for its readers to see also."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.blocks import Block, Paragraph
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily


class Related(Struct, frozen=True, kw_only=True):
    """A family or a level to see also, with its text. The address may lead nowhere."""

    address: str
    text: str


def related_of(family: JobFamily, addresses: Sequence[str]) -> tuple[Related, ...]:
    """What a family or one of its levels names, each once.

    Levels of the same family have their names; others are known by their addresses alone.
    """
    return tuple(
        Related(address=address, text=_text(family, address))
        for address in dict.fromkeys(addresses)
    )


def _text(family: JobFamily, address: str) -> str:
    family_id, _, level_id = address.partition("/")
    level = family.level(level_id) if family_id == family.id else None
    return f"{level.full_title} ({address})" if level else address


def related_blocks(related: Sequence[Related], localizer: Localizer) -> list[Block]:
    """What to see also, in a line; nothing where there is nothing."""
    if not related:
        return []
    names = "; ".join(each.text for each in related)
    return [Paragraph(localizer.tr("See also: {names}", names=names))]
