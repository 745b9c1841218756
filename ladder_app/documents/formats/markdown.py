"""A document as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckTable,
    ComparedCell,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    ScaleLegend,
    ScaleStep,
    SkillRows,
    Skills,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.clean import printable
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import (
    NOTHING,
    as_of_text,
    check_signs,
    dots,
    marked_pieces,
    pay_rows,
    skill_word,
    source_lines,
)
from ladder_app.documents.source_marks import marked
from ladder_app.documents.words.skill_details import detail_title
from ladder_app.domain.model import SkillDetail

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$!])")
# Only at the start of a line: a list, a quotation, an underline of a heading.
_AT_START = re.compile(r"^(\s*)(?:([-+=:>])|(\d+)([.)]))")
# GitHub and others turn bare addresses into links.
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)|(@)")
_BLANK = r"\_" * 30


def markdown(documents: Sequence[Document]) -> str:
    """The documents as Markdown; texts of a ladder are escaped."""
    return "\n".join(line for document in documents for line in _document_lines(document))


def _document_lines(document: Document) -> Iterator[str]:
    yield f"# {escaped(document.title)}"
    yield ""
    yield escaped(document.subtitle)
    yield ""
    for block in document.blocks:
        yield from _block_lines(block, document.localizer)
        yield ""
    if document.as_of:
        yield escaped(as_of_text(document, document.localizer))
        yield ""


def _block_lines(block: Block, localizer: Localizer) -> Iterator[str]:
    match block:
        case Heading(text, is_minor=True):
            yield f"### {escaped(text)}"
        case Heading(text, aside):
            yield f"## {escaped(f'{text} ({aside})' if aside else text)}"
        case Paragraph(text):
            yield escaped(text)
        case Statements(items):
            for item in items:
                yield f"- {_statement(item)}"
                yield from (f"  - {escaped(answer)}" for answer in item.answers)
        case BlankLines(labels):
            yield from (f"{_label(label)}{_BLANK}  " for label in labels)
        case SourceList():
            yield from (f"- {escaped(line)}" for line in source_lines(block))
        case _:
            yield from _data_lines(block, localizer)


def _data_lines(block: Block, localizer: Localizer) -> Iterator[str]:
    """A block that is more than text."""
    match block:
        case Skills(groups):
            for number, group in enumerate(groups):
                yield from [""] if number else []
                yield from _skill_table(group, localizer)
        case ScaleLegend(steps):
            yield from (f"- {_scale_step(step)}" for step in steps)
        case PayChart():
            yield from _pay_table(block, localizer)
        case PayFigures():
            yield from _figure_table(block)
        case ComparisonTable():
            yield from _comparison_table(block)
        case CheckTable():
            yield from _check_table(block)


def _check_table(table: CheckTable) -> Iterator[str]:
    titles = [table.title, *table.boxes, *filter(None, [table.room])]
    yield _table_row([escaped(title) for title in titles])
    yield _table_row(["---", *[":-:"] * len(table.boxes), *["---"] * bool(table.room)])
    for row in table.rows:
        lead = f"**{escaped(row.lead)}**" if row.lead else ""
        parts = [" — ".join(filter(None, (lead, escaped(row.text))))]
        parts += [f"*{escaped(row.note)}*"] if row.note else []
        answers = "<br>".join(escaped(each) for each in row.answers)
        parts += [answers] if answers and not table.room else []
        cells = ["<br>".join(parts), *check_signs(row, len(table.boxes))]
        yield _table_row([*cells, *[answers] * bool(table.room)])


def _statement(item: Statement) -> str:
    lead = f"**{escaped(item.lead)}**" if item.lead else ""
    words = escaped(marked(item.text, item.source_mark))
    text = " — ".join(part for part in (lead, words) if part)
    text = f"{text} *({escaped(item.mark)})*" if item.mark else text
    return f"{text}\n  *{escaped(item.note)}*" if item.note else text


def _label(label: str) -> str:
    if not label:
        return ""
    # The number of a line has its full stop.
    return f"{escaped(label)} " if label.endswith(".") else f"{escaped(label)}: "


def _scale_step(step: ScaleStep) -> str:
    return f"{dots(step)} **{escaped(step.name)}** — {escaped(step.text)}"


def _skill_table(group: SkillRows, localizer: Localizer) -> Iterator[str]:
    given = {each.detail for row in group.rows for each in row.details}
    shown = [detail for detail in SkillDetail if detail in given]
    titles = [localizer.tr("Skill"), localizer.tr("Level of skill")]
    titles += [detail_title(detail, localizer) for detail in shown]
    yield f"### {escaped(group.title)}"
    yield ""
    yield _table_row([escaped(title) for title in titles])
    yield _table_row(["---"] * len(titles))
    for row in group.rows:
        texts = {each.detail: escaped(each.text) for each in row.details}
        dots_and_word = f"{dots(row)} {escaped(skill_word(row))}"
        name = escaped(marked(row.name, row.source_mark))
        yield _table_row([name, dots_and_word, *(texts.get(d, "") for d in shown)])


def _pay_table(chart: PayChart, localizer: Localizer) -> Iterator[str]:
    yield _table_row([escaped(localizer.tr("Level")), escaped(localizer.tr("Pay"))])
    yield _table_row(["---", "---"])
    for row in pay_rows(chart, localizer):
        cells = [escaped(row.name), escaped(row.figures)]
        yield _table_row([f"**{cell}**" for cell in cells] if row.is_selected else cells)


def _figure_table(figures: PayFigures) -> Iterator[str]:
    count = len(figures.titles) - 1
    yield _table_row([escaped(title) for title in figures.titles])
    yield _table_row(["---", *["---:"] * count])
    for row in figures.rows:
        texts = (row.name, *(row.cells or (row.remark, *[""] * (count - 1))))
        cells = [escaped(text) for text in texts]
        yield _table_row([f"**{cell}**" if cell and row.is_selected else cell for cell in cells])


def _comparison_table(table: ComparisonTable) -> Iterator[str]:
    yield _table_row([escaped(title) for title in table.titles])
    yield _table_row(["---"] * len(table.titles))
    for row in table.rows:
        yield _table_row([escaped(row.name), *(_compared_cell(cell) for cell in row.cells)])


def _compared_cell(cell: ComparedCell) -> str:
    mark = f"*({escaped(cell.mark)})*" if cell.mark else ""
    text = " ".join(filter(None, (_with_marks(cell), mark)))
    return "<br>".join([text or NOTHING, *(escaped(each.line) for each in cell.details)])


def _with_marks(cell: ComparedCell) -> str:
    """The text with its changed pieces in bold."""
    parts = []
    for text, is_changed in marked_pieces(cell):
        inner = escaped(text)
        before = " " if text[:1].isspace() else ""
        after = " " if text[-1:].isspace() and text.strip() else ""
        parts.append(f"**{inner}**" if is_changed else f"{before}{inner}{after}")
    return "".join(parts).strip()


def _table_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """The text on one line, with the syntax of Markdown escaped."""
    line = " ".join(printable(text).split(" ")).strip()
    line = _SPECIAL.sub(r"\\\1", line)
    line = _AT_START.sub(_escape_start, line)
    return _ADDRESS.sub(_break_address, line)


def _escape_start(match: re.Match[str]) -> str:
    space, sign, number, stop = match.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{stop}"


def _break_address(match: re.Match[str]) -> str:
    # A character reference looks the same and is not turned into a link.
    scheme, colon, www, dot, at = match.groups()
    if at:
        return "&#64;"
    return f"{scheme}&#58;" if colon else f"{www}&#46;" if dot else match[0]
