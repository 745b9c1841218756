"""Documents as one HTML file without scripts and requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from msgspec import Struct

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckTable,
    ComparedCell,
    ComparisonTable,
    DetailLine,
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    ScaleLegend,
    ScaleStep,
    SkillRow,
    SkillRows,
    Skills,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.chart.chart_svg import chart_svg
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.text_width import measure_at
from ladder_app.documents.formats.html_checks import check_table
from ladder_app.documents.formats.html_style import STYLE
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import (
    NOTHING,
    RISE,
    as_of_text,
    chart_title,
    dots,
    dots_text,
    marked_pieces,
    source_lines,
)
from ladder_app.documents.source_marks import marked

_CHART_WIDTH = 720.0
_FONT_SIZE = 13.0
# The page may use its own style, but no scripts and no requests.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class Link(Struct, frozen=True):
    """A link to a page in the same folder; the current page has no address."""

    text: str
    page: str


def html(documents: Sequence[Document], links: Sequence[Link] = ()) -> str:
    """The documents as one page, after the links."""
    language = documents[0].language if documents else "en"
    title = documents[0].title if documents else ""
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{_text(language)}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(title)}</title>",
        f"<style>{STYLE}</style>\n</head>\n<body>",
        *_navigation(links),
        *(part for document in documents for part in _document(document)),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _navigation(links: Sequence[Link]) -> Iterator[str]:
    if links:
        items = (
            f'<a href="{_text(link.page)}">{_text(link.text)}</a>'
            if link.page
            else f'<b aria-current="page">{_text(link.text)}</b>'
            for link in links
        )
        yield f"<nav>{' '.join(items)}</nav>"


def _text(text: str) -> str:
    return escape(printable(text))


def _document(document: Document) -> Iterator[str]:
    wide = ' class="wide"' if document.is_wide else ""
    yield f'<article lang="{_text(document.language)}"{wide}>'
    yield f"<h1>{_text(document.title)}</h1>"
    yield f'<p class="line">{_text(document.subtitle)}</p>'
    for block in document.blocks:
        yield from _block(block, document.localizer)
    if document.as_of:
        yield f'<p class="quiet as-of">{_text(as_of_text(document, document.localizer))}</p>'
    yield "</article>"


def _block(block: Block, localizer: Localizer) -> Iterator[str]:
    match block:
        case Heading(text, is_minor=True):
            yield f"<h3>{_text(text)}</h3>"
        case Heading(text, aside):
            small = f" <small>{_text(aside)}</small>" if aside else ""
            yield f"<h2>{_text(text)}{small}</h2>"
        case Paragraph(text, is_note=True):
            yield f'<p class="quiet">{_text(text)}</p>'
        case Paragraph(text):
            yield f"<p>{_text(text)}</p>"
        case Statements(items, is_compact):
            yield '<ul class="compact">' if is_compact else "<ul>"
            yield from map(_statement, items)
            yield "</ul>"
        case BlankLines():
            yield _blanks(block)
        case SourceList():
            yield '<ul class="quiet">'
            yield from (f"<li>{_text(line)}</li>" for line in source_lines(block))
            yield "</ul>"
        case _:
            yield from _data(block, localizer)


def _data(block: Block, localizer: Localizer) -> Iterator[str]:
    """A block that is more than text."""
    match block:
        case Skills(groups):
            yield from _skill_groups(groups, localizer)
        case ScaleLegend(steps):
            yield '<ul class="scale quiet">'
            yield from (_scale_step(step, localizer) for step in steps)
            yield "</ul>"
        case PayChart():
            yield _chart(block, localizer)
        case PayFigures():
            yield from _figures(block)
        case ComparisonTable():
            yield from _comparison(block)
        case CheckTable():
            yield from check_table(block)


def _blanks(block: BlankLines) -> str:
    styles = [f' style="flex: {share}"' for share in block.shares] or [""] * len(block.labels)
    lines = "".join(
        f"<span{style}>{_text(label)}</span>"
        for style, label in zip(styles, block.labels, strict=True)
    )
    return f'<p class="blanks">{lines}</p>'


def _statement(item: Statement) -> str:
    lead = f"<b>{_text(item.lead)}</b>" if item.lead else ""
    words = _text(marked(item.text, item.source_mark))
    text = " — ".join(part for part in (lead, words) if part)
    mark = f' <span class="mark">{_text(item.mark)}</span>' if item.mark else ""
    note = f'<div class="quiet">{_text(item.note)}</div>' if item.note else ""
    answers = "".join(f"<li>{_text(answer)}</li>" for answer in item.answers)
    written = f'<ul class="answers">{answers}</ul>' if answers else ""
    return f"<li>{text}{mark}{note}{written}</li>"


def _skill_groups(groups: Sequence[SkillRows], localizer: Localizer) -> Iterator[str]:
    yield '<div class="skills">'
    for group in groups:
        yield from _skills(group, localizer)
    yield "</div>"


def _skills(group: SkillRows, localizer: Localizer) -> Iterator[str]:
    kind = ' class="soft"' if group.is_soft else ""
    yield f"<table{kind}><caption>{_text(group.title)}</caption>"
    for row in group.rows:
        yield _skill(row, localizer)
    yield "</table>"


def _skill(row: SkillRow, localizer: Localizer) -> str:
    # The sign is visible; the text is for screen readers and the tool tip.
    growth = (
        f'&nbsp;<span aria-hidden="true" title="{_text(row.growth)}">{RISE}</span>'
        f'<span class="spoken"> {_text(row.growth)}</span>'
        if row.growth
        else ""
    )
    name = _text(marked(row.name, row.source_mark))
    return (
        f'<tr><th scope="row">{name}{_details(row.details)}</th>'
        f"<td>{_dots(row, localizer)}</td>"
        f"<td>{_text(row.word)}{growth}</td></tr>"
    )


def _details(details: Sequence[DetailLine]) -> str:
    return "".join(f'<div class="quiet">{_text(each.line)}</div>' for each in details)


def _scale_step(step: ScaleStep, localizer: Localizer) -> str:
    text = f"<b>{_text(step.name)}</b> — {_text(step.text)}"
    return f"<li>{_dots(step, localizer)} {text}</li>"


def _dots(row: SkillRow | ScaleStep, localizer: Localizer) -> str:
    label = _text(dots_text(row.filled, row.total, localizer))
    return f'<span class="dots" role="img" aria-label="{label}">{dots(row)}</span>'


def _chart(block: PayChart, localizer: Localizer) -> str:
    measure = measure_at(_FONT_SIZE)
    chart = lay_out_chart(block.groups, block.view, _CHART_WIDTH, localizer, measure)
    title = chart_title(block, localizer)
    return f"<figure>{chart_svg(chart, print_colors.CHART, title, _FONT_SIZE)}</figure>"


def _figures(figures: PayFigures) -> Iterator[str]:
    titles = "".join(f'<th scope="col">{_text(title)}</th>' for title in figures.titles)
    yield f'<table class="figures"><thead><tr>{titles}</tr></thead><tbody>'
    for row in figures.rows:
        selected = ' class="selected"' if row.is_selected else ""
        cells = "".join(f"<td>{_text(text)}</td>" for text in row.cells)
        if row.remark:
            cells = f'<td colspan="{len(figures.titles) - 1}">{_text(row.remark)}</td>'
        yield f'<tr{selected}><th scope="row">{_text(row.name)}</th>{cells}</tr>'
    yield "</tbody></table>"


def _comparison(table: ComparisonTable) -> Iterator[str]:
    titles = "".join(f'<th scope="col">{_text(title)}</th>' for title in table.titles)
    label = _text(table.section)
    is_numbered = all(row.name.isdecimal() for row in table.rows)
    kind = "compared numbered" if is_numbered else "compared"
    yield f'<table class="{kind}" aria-label="{label}"><thead><tr>{titles}</tr></thead><tbody>'
    for row in table.rows:
        cells = "".join(_compared(cell) for cell in row.cells)
        yield f'<tr><th scope="row">{_text(row.name)}</th>{cells}</tr>'
    yield "</tbody></table>"


def _compared(cell: ComparedCell) -> str:
    text = "".join(
        f"<ins>{_text(piece)}</ins>" if is_changed else _text(piece)
        for piece, is_changed in marked_pieces(cell)
    )
    mark = f' <span class="mark">{_text(cell.mark)}</span>' if cell.mark else ""
    details = _details(cell.details)
    return f"<td>{text}{mark}{details}</td>" if text or mark else f"<td>{NOTHING}</td>"
