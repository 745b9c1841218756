"""What every kind of document says alike of a skill, a pay range, a source and a day."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.documents.blocks import ComparedCell, Document, PayChart, SkillRow
from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.domain.model import JobFamily, Source

RISE = "▲"
NOTHING = "–"
"""Stands in a cell of a comparison that has nothing to say."""


class PayRow(Struct, frozen=True):
    """A level and what it pays, as words."""

    name: str
    figures: str
    is_chosen: bool


def pay_rows(chart: PayChart, localizer: Localizer) -> list[PayRow]:
    """The salary comparison as words."""
    return [
        PayRow(
            line.name, pay_text_with_period(line.pay, localizer), line.address == chart.view.chosen
        )
        for group in chart.groups
        for line in group.lines
    ]


def chart_title(chart: PayChart, localizer: Localizer) -> str:
    """What a picture of the salary comparison is read aloud as."""
    text = "; ".join(f"{row.name}: {row.figures}" for row in pay_rows(chart, localizer))
    return localizer.tr("Salary comparison. {levels}", levels=text)


def skill_word(row: SkillRow) -> str:
    """The word for a skill, and in words what it grows from: Expert ▲ grows from Middle."""
    return f"{row.word} {RISE} {row.growth}" if row.growth else row.word


def stretches(cell: ComparedCell) -> list[tuple[str, bool]]:
    """A cell's text in pieces, each with whether it was changed."""
    pieces = []
    end = 0
    for span in cell.changed:
        pieces += [(cell.text[end : span.start], False), (cell.text[span.start : span.end], True)]
        end = span.end
    pieces.append((cell.text[end:], False))
    return [piece for piece in pieces if piece[0]]


def source_text(source: Source) -> str:
    """A source with what is known of it, in one line."""
    return " · ".join(filter(None, (source.title, source.note, source.licence, source.url)))


def source_line(family: JobFamily, localizer: Localizer) -> str:
    """The family and the day of its data, for the foot of a page."""
    return " · ".join(filter(None, (family.name, as_of_text(family, localizer))))


def as_of_text(dated: JobFamily | Document, localizer: Localizer) -> str:
    """The date of the data as words, or an empty text where it isn't known."""
    return localizer.tr("Data as of {date}", date=localizer.day(dated.as_of)) if dated.as_of else ""
