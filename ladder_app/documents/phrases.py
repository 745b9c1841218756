"""Texts that all kinds of documents share: of a skill, a pay range, a source, a date."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.blocks import (
    CheckRow,
    ComparedCell,
    Document,
    PayChart,
    ScaleStep,
    SkillRow,
    SourceList,
)
from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.domain.model import JobFamily, Source

RISE = "▲"
NOTHING = "–"
"""The text of an empty cell of a comparison."""


class PayRow(Struct, frozen=True):
    """A level and its pay, as texts."""

    name: str
    figures: str
    is_selected: bool


def pay_rows(chart: PayChart, localizer: Localizer) -> list[PayRow]:
    """The salary comparison as texts."""
    return [
        PayRow(
            line.name,
            pay_text_with_period(line.pay, localizer),
            line.address == chart.view.selected,
        )
        for group in chart.groups
        for line in group.lines
    ]


def chart_title(chart: PayChart, localizer: Localizer) -> str:
    """The accessible title of an image of the salary comparison."""
    text = "; ".join(f"{row.name}: {row.figures}" for row in pay_rows(chart, localizer))
    return localizer.tr("Salary comparison. {levels}", levels=text)


def titled_text(title: str, text: str) -> str:
    """A text with its title before it: Reviews — reviews the code of others."""
    return " — ".join(filter(None, (title, text)))


def as_one(sentences: Sequence[str]) -> str:
    """Sentences as one; the last keeps its full stop: Writes tests; reviews code."""
    return "; ".join([*(each.rstrip(".") for each in sentences[:-1]), *sentences[-1:]])


def dots(row: SkillRow | ScaleStep) -> str:
    """The dots of a skill or of a step of the scale: ●●○○."""
    return "●" * row.filled + "○" * (row.total - row.filled)


def check_signs(row: CheckRow, count: int) -> list[str]:
    """The boxes of a line as signs, of which one may be ticked: ☐ ☑ ☐ ☐."""
    return ["☑" if number == row.ticked else "☐" for number in range(count)]


def dots_text(filled: int, total: int, localizer: Localizer) -> str:
    """The dots of a skill in words: 2 of 4."""
    return localizer.tr(
        "{step} of {steps}", step=localizer.number(filled), steps=localizer.number(total)
    )


def skill_word(row: SkillRow) -> str:
    """The word for a skill and where it grows from: Expert ▲ grows from Middle."""
    return f"{row.word} {RISE} {row.growth}" if row.growth else row.word


def marked_pieces(cell: ComparedCell) -> list[tuple[str, bool]]:
    """The text of a cell in pieces, and whether each of them is changed."""
    pieces = []
    end = 0
    for span in cell.changed:
        pieces += [(cell.text[end : span.start], False), (cell.text[span.start : span.end], True)]
        end = span.end
    pieces.append((cell.text[end:], False))
    return [piece for piece in pieces if piece[0]]


def source_text(source: Source) -> str:
    """A source with all its fields, in one line."""
    return " · ".join(filter(None, (source.title, source.note, source.licence, source.url)))


def source_lines(sources: SourceList) -> list[str]:
    """Each source after its number, with all its fields."""
    pairs = zip(sources.marks, sources.sources, strict=True)
    return [" ".join(filter(None, (mark, source_text(source)))) for mark, source in pairs]


def source_line(family: JobFamily, localizer: Localizer) -> str:
    """The family and the date of its data, for the foot of a page."""
    return " · ".join(filter(None, (family.name, as_of_text(family, localizer))))


def as_of_text(dated: JobFamily | Document, localizer: Localizer) -> str:
    """The date of the data as text; empty if it is unknown."""
    return localizer.tr("Data as of {date}", date=localizer.day(dated.as_of)) if dated.as_of else ""
