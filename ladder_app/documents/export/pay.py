"""The salary comparison as a file of its own, by the ending of its name: SVG, PNG, PDF or CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import Block, Document, Heading, PayChart
from ladder_app.documents.chart.chart_svg import chart_svg_file
from ladder_app.documents.chart.data import ChartView
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.of_table import salaries_in, table_group
from ladder_app.documents.drawing.text_width import measure_at
from ladder_app.documents.export.documents import UnknownFormatError
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.blocks import said_of
from ladder_app.documents.pay.figures import pay_figures
from ladder_app.documents.pay.scene import row_figures, row_standing
from ladder_app.documents.pay.sheet import pay_csv
from ladder_app.documents.phrases import as_of_text, chart_title
from ladder_app.documents.words.market import market_notes
from ladder_app.documents.words.pay import table_notes
from ladder_app.domain.pay.table import PayTable

SUFFIXES = (".svg", ".png", ".pdf", ".csv")

_WIDTH = 960.0
_FONT_SIZE = 13.0


def render_pay(
    tables: Sequence[PayTable], view: ChartView, path: Path, localizer: Localizer, *, market: bool
) -> bytes:
    """The tables side by side in the format that the path's ending names.

    PNG and PDF need a QGuiApplication; the others don't import Qt.

    Raises:
        UnknownFormatError: the ending is none of ENDINGS.
    """
    suffix = path.suffix.lower()
    if suffix == ".csv":
        return pay_csv(tables, localizer).encode()
    groups = tuple(table_group(table, with_market=market) for table in tables)
    shown = replace(view, salaries=salaries_in(tables), notes=_notes(tables, market, localizer))
    block = PayChart(groups, shown)
    if suffix == ".svg":
        return _svg(block, localizer).encode()
    if suffix == ".png":
        from ladder_app.documents.pay.picture import chart_png

        return chart_png(block, localizer)
    if suffix == ".pdf":
        from ladder_app.documents.pdf.document import write_pdf

        return write_pdf([_document(tables, block, localizer, market=market)])
    raise UnknownFormatError(path, SUFFIXES)


def _notes(tables: Sequence[PayTable], market: bool, localizer: Localizer) -> tuple[str, ...]:
    """Every figure of each level, as nobody can point at a bar of a picture, and the notes."""
    notes = [note for table in tables for note in table_notes(table, localizer)]
    figures = [text for table in tables for text in _figures(table, len(tables) > 1, localizer)]
    sentence = [note for table in tables if market for note in market_notes(table, localizer)]
    return tuple(dict.fromkeys([*figures, *notes, *sentence]))


def _figures(table: PayTable, with_family: bool, localizer: Localizer) -> Iterator[str]:
    for row in table.rows:
        name = f"{table.family.name}, {row.level.name}" if with_family else row.level.name
        figures, standing = row_figures(row, localizer), row_standing(row, localizer)
        text = f"{name}: {figures}"
        if standing:
            text = localizer.tr("{row}; your salary: {standing}", row=text, standing=standing)
        if figures:
            yield f"{text}."


def _svg(block: PayChart, localizer: Localizer) -> str:
    chart = lay_out_chart(block.groups, block.view, _WIDTH, localizer, measure_at(_FONT_SIZE))
    title = chart_title(block, localizer)
    return chart_svg_file(chart, print_colors.CHART, title, _FONT_SIZE)


def _document(
    tables: Sequence[PayTable], block: PayChart, localizer: Localizer, *, market: bool
) -> Document:
    families = ", ".join(table.family.name for table in tables)
    dated = as_of_text(tables[0].family, localizer) if tables else ""
    # What the notes say is said below, with the figures.
    view = replace(block.view, notes=())
    return Document(
        title=localizer.tr("Salary comparison"),
        subtitle=families,
        as_of=tables[0].family.as_of if tables else None,
        blocks=(PayChart(block.groups, view), *_below(tables, localizer, market=market)),
        localizer=localizer,
        source_line=" · ".join(filter(None, (families, dated))),
        source_titles=_source_titles(tables, block),
    )


def _source_titles(tables: Sequence[PayTable], block: PayChart) -> tuple[str, ...]:
    rested_on = [row.pay.sources for table in tables for row in table.rows if row.pay]
    rested_on += [found.sources for group in block.groups for found in group.market]
    return tuple(dict.fromkeys(source.title for sources in rested_on for source in sources))


def _below(tables: Sequence[PayTable], localizer: Localizer, *, market: bool) -> Iterator[Block]:
    """Every figure of each family that publishes pay, and where the salary stands."""
    for table in tables:
        if any(row.pay for row in table.rows):
            if len(tables) > 1:
                yield Heading(table.family.name)
            yield pay_figures(table, localizer)
            yield from said_of(table, localizer, table.family.levels, with_market=market)
