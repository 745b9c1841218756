"""Writers of the salary comparison: SVG, PNG, PDF and CSV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import Block, Document, Heading, PayChart
from ladder_app.documents.chart.chart_svg import chart_svg_file
from ladder_app.documents.chart.data import AxisStart, ChartView
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.of_table import salaries_in, table_group
from ladder_app.documents.drawing.text_width import measure_at
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.blocks import note_blocks, place_blocks
from ladder_app.documents.pay.figures import pay_figures
from ladder_app.documents.pay.place import place_sentences
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.sheet import pay_csv
from ladder_app.documents.pay.texts import range_text, salary_text
from ladder_app.documents.phrases import as_of_text, chart_title
from ladder_app.documents.sources import common_language
from ladder_app.documents.words.market import market_notes
from ladder_app.documents.words.pay import missing_rate_notes, table_notes
from ladder_app.domain.pay.table import PayTable

_WIDTH = 960.0
_FONT_SIZE = 13.0


class PayPicture(NamedTuple):
    """The pay that is shown side by side: the requests, and the table of each.

    Page size and orientation are for PDF only.
    """

    requests: Sequence[PayRequest]
    tables: Sequence[PayTable]
    localizer: Localizer
    page_size: str = "A4"
    is_wide: bool | None = None

    @property
    def with_market(self) -> bool:
        """Whether market references are shown."""
        return any(request.with_market for request in self.requests)

    @property
    def axis_start(self) -> AxisStart:
        """Where the axis begins."""
        return self.requests[0].axis_start if self.requests else AxisStart.AUTOMATIC


def csv(content: PayPicture) -> bytes:
    """The figures as CSV."""
    return pay_csv(content.tables, content.localizer, with_market=content.with_market).encode()


def svg(content: PayPicture) -> bytes:
    """The chart as SVG."""
    block, localizer = _chart(content), content.localizer
    chart = lay_out_chart(block.groups, block.view, _WIDTH, localizer, measure_at(_FONT_SIZE))
    title = chart_title(block, localizer)
    return chart_svg_file(chart, print_colors.CHART, title, _FONT_SIZE).encode()


def png(content: PayPicture) -> bytes:
    """The chart as PNG, which needs a QGuiApplication."""
    from ladder_app.documents.pay.picture import chart_png

    return chart_png(_chart(content), content.localizer)


def pdf(content: PayPicture) -> bytes:
    """The chart on a page, with the figures below it, which needs a QGuiApplication."""
    from ladder_app.documents.pdf.document import write_pdf

    documents = [pay_document(content)]
    return write_pdf(documents, content.page_size, is_wide=content.is_wide)


def _chart(content: PayPicture) -> PayChart:
    tables, localizer, with_market = content.tables, content.localizer, content.with_market
    groups = tuple(table_group(table, with_market=with_market) for table in tables)
    notes = (*_notes(tables, with_market, localizer), *_place_notes(content))
    view = ChartView(start=content.axis_start, salaries=salaries_in(tables), notes=notes)
    return PayChart(groups, view)


def _place_notes(content: PayPicture) -> Iterator[str]:
    for request in content.requests:
        yield from place_sentences(request, request.family.levels, content.localizer)


def _notes(tables: Sequence[PayTable], market: bool, localizer: Localizer) -> tuple[str, ...]:
    """Every figure of each level, since a picture has no tooltips, and the notes."""
    notes = [note for table in tables for note in table_notes(table, localizer)]
    notes += [note for table in tables for note in missing_rate_notes(table.rows, localizer)]
    figures = [text for table in tables for text in _figures(table, len(tables) > 1, localizer)]
    sentence = [note for table in tables if market for note in market_notes(table, localizer)]
    return tuple(dict.fromkeys([*figures, *notes, *sentence]))


def _figures(table: PayTable, with_family: bool, localizer: Localizer) -> Iterator[str]:
    for row in table.rows:
        name = f"{table.family.name}, {row.level.name}" if with_family else row.level.name
        figures, standing = range_text(row, localizer), salary_text(row, localizer)
        text = f"{name}: {figures}"
        if standing:
            text = localizer.tr("{row}; your salary: {standing}", row=text, standing=standing)
        if figures:
            yield f"{text}."


def pay_document(content: PayPicture) -> Document:
    """The chart with the figures below it."""
    block = _chart(content)
    tables, localizer = content.tables, content.localizer
    families = ", ".join(table.family.name for table in tables)
    date = as_of_text(tables[0].family, localizer) if tables else ""
    # The text below the chart has what the notes say.
    view = replace(block.view, notes=())
    return Document(
        title=localizer.tr("Salary comparison"),
        subtitle=families,
        as_of=tables[0].family.as_of if tables else None,
        data_language=common_language([table.family for table in tables]),
        blocks=(PayChart(block.groups, view), *_below(content)),
        localizer=localizer,
        source_line=" · ".join(filter(None, (families, date))),
        source_titles=_source_titles(tables, block),
    )


def _source_titles(tables: Sequence[PayTable], block: PayChart) -> tuple[str, ...]:
    lists = [row.pay.sources for table in tables for row in table.rows if row.pay]
    lists += [reference.sources for group in block.groups for reference in group.market]
    return tuple(dict.fromkeys(source.title for sources in lists for source in sources))


def _below(content: PayPicture) -> Iterator[Block]:
    """Every figure of each family that publishes pay, and the position of the salary."""
    tables, localizer, market = content.tables, content.localizer, content.with_market
    for request, table in zip(content.requests, tables, strict=True):
        if any(row.pay for row in table.rows):
            if len(tables) > 1:
                yield Heading(table.family.name)
            yield pay_figures(table, localizer)
            yield from note_blocks(table, localizer, table.family.levels, with_market=market)
            yield from place_blocks(request, table.family.levels, localizer)
