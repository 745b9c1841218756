"""The filled talk sheet, which the view prints, and the promotion packet."""

from __future__ import annotations

from datetime import date
from functools import partial

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.growth.sheet import SheetOptions, talk_sheet
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Person
from ladder_app.gui.navigation.view import ViewOutput


def sheet_output(place: Place, person: Person, localizer: Localizer, heading: str) -> ViewOutput:
    """The talk sheet for a level with what a person marked, and the packet.

    `heading` is that of the view.
    """
    level, today = place.level.full_title, date.today()
    file_name = f"{place.family.id}-{place.level.id}"

    def compose(pay_text: str = "") -> Document:
        options = SheetOptions(day=today, pay_text=pay_text)
        return talk_sheet(place, localizer, person, options)

    return ViewOutput(
        compose,
        DOCUMENTS,
        localizer.tr("my talk sheet for {level}", level=level),
        localizer.tr("My talk sheet: {level}", level=level),
        f"{file_name}-my-talk-sheet",
        only_here=True,
        others=(
            ViewOutput(
                partial(packet, place, person, localizer, today),
                DOCUMENTS,
                localizer.tr("my promotion packet for {level}", level=level),
                localizer.tr("My promotion packet: {level}", level=level),
                f"{file_name}-my-packet",
                only_here=True,
            ),
        ),
        heading=heading,
        compose_with_pay=compose,
    )
