"""A document as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckRow,
    CheckTable,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    ScaleLegend,
    SkillRow,
    Skills,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.clean import printable
from ladder_app.documents.comparison.text import comparison_lines
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import (
    as_of_text,
    dots,
    pay_rows,
    skill_word,
    source_lines,
    titled_text,
)
from ladder_app.documents.source_marks import marked
from ladder_app.documents.text_columns import MIN_WIDTH, columns_of, figure_lines, wrapped

__all__ = ["columns_of", "plain_text"]

_BLANK = 30
"""The columns of a blank to write on."""


def plain_text(documents: Sequence[Document], width: int = 80) -> str:
    """The documents in lines of at most `width` columns; a longer word is not broken."""
    width = max(width, MIN_WIDTH)
    pages = ["\n".join(_document_lines(document, width)) for document in documents]
    return "\n\n\n".join(pages) + "\n" if pages else ""


def _document_lines(document: Document, width: int) -> Iterator[str]:
    yield from wrapped(document.title, width)
    yield "=" * min(columns_of(printable(document.title)), width)
    yield from wrapped(document.subtitle, width)
    above: Block | None = None
    for block in document.blocks:
        if not _is_joined(block, above):
            yield ""
        above = block
        yield from _block_lines(block, document.localizer, width)
    if document.as_of:
        yield ""
        yield from wrapped(as_of_text(document, document.localizer), width)


def _is_joined(block: Block, above: Block | None) -> bool:
    """Whether a block follows the one above without an empty line."""
    if isinstance(above, Heading):
        return not isinstance(block, Skills | ComparisonTable | PayFigures)
    return isinstance(block, Statements | PayChart | SourceList) and not isinstance(
        above, Paragraph
    )


def _block_lines(block: Block, localizer: Localizer, width: int) -> Iterator[str]:
    match block:
        case Heading(text, is_minor=True):
            yield from wrapped(text, width)
        case Heading(text, aside):
            line = f"{text} ({aside})" if aside else text
            yield from wrapped(line, width)
            yield "-" * min(columns_of(printable(line)), width)
        case Paragraph(text):
            yield from wrapped(text, width)
        case Statements(items):
            yield from _statement_lines(items, width)
        case BlankLines(labels):
            yield from (_blank_line(label) for label in labels)
        case SourceList():
            yield from _listed(source_lines(block), width)
        case _:
            yield from _data_lines(block, localizer, width)


def _data_lines(block: Block, localizer: Localizer, width: int) -> Iterator[str]:
    """A block that is more than text."""
    match block:
        case Skills():
            yield from _skill_lines(block, width)
        case ScaleLegend(steps):
            for step in steps:
                text = titled_text(step.name, step.text)
                yield from wrapped(text, width, f"{dots(step)} ", " " * (step.total + 1))
        case PayChart():
            yield from _pay_lines(block, localizer, width)
        case PayFigures():
            yield from figure_lines(block, width)
        case ComparisonTable():
            yield from comparison_lines(block, width)
        case CheckTable():
            yield from wrapped(block.title, width) if block.is_part else ()
            for row in block.rows:
                yield from _check_lines(row, block, width)


def _blank_line(label: str) -> str:
    if not label:
        return "_" * _BLANK
    # The number of a line has its full stop.
    colon = "" if label.endswith(".") else ":"
    return f"{printable(label)}{colon} {'_' * _BLANK}"


def _check_lines(row: CheckRow, table: CheckTable, width: int) -> Iterator[str]:
    yield from wrapped(titled_text(row.lead, row.text), width, "- ")
    if row.note:
        yield from wrapped(row.note, width, "    ")
    boxes = (
        f"[{'x' if number == row.ticked else ' '}]\N{NO-BREAK SPACE}{box}"
        for number, box in enumerate(table.boxes)
    )
    yield from wrapped("  ".join(boxes), width, "    ")
    for answer in row.answers:
        yield from wrapped(answer, width, "    ")
    if table.room and not row.answers:
        yield f"    {printable(table.room)}: {'_' * _BLANK}"


def _listed(texts: Iterable[str], width: int) -> Iterator[str]:
    for text in texts:
        yield from wrapped(text, width, "- ")


def _statement_lines(items: Iterable[Statement], width: int) -> Iterator[str]:
    for item in items:
        yield from wrapped(statement_text(item), width, "- ")
        if item.note:
            yield from wrapped(item.note, width, "    ")
        for answer in item.answers:
            yield from wrapped(answer, width, "  - ")


def statement_text(item: Statement) -> str:
    """A statement after its lead and before its mark."""
    text = titled_text(item.lead, marked(item.text, item.source_mark))
    return f"{text} [{item.mark}]" if item.mark else text


def _skill_lines(skills: Skills, width: int) -> Iterator[str]:
    rows = [row for group in skills.groups for row in group.rows]
    widest = max(columns_of(printable(_name(row))) for row in rows)
    longest = max(columns_of(_dots_and_word(row)) for row in rows)
    names = widest if widest + longest + 4 <= width else 0
    for number, group in enumerate(skills.groups):
        if number:
            yield ""
        yield from wrapped(group.title, width)
        for row in group.rows:
            yield from _skill_row_lines(row, names, width)


def _skill_row_lines(row: SkillRow, names: int, width: int) -> Iterator[str]:
    """A skill in columns; where they do not fit, the name with the rest below it."""
    name, rest = printable(_name(row)), _dots_and_word(row)
    if names:
        yield f"  {name}{' ' * (names - columns_of(name))}  {rest}"
    else:
        yield from wrapped(name, width, "  ")
        yield from wrapped(rest, width, "    ")
    for each in row.details:
        yield from wrapped(each.line, width, "      ")


def _name(row: SkillRow) -> str:
    return marked(row.name, row.source_mark)


def _dots_and_word(row: SkillRow) -> str:
    return f"{dots(row)}  {printable(skill_word(row))}"


def _pay_lines(chart: PayChart, localizer: Localizer, width: int) -> Iterator[str]:
    rows = pay_rows(chart, localizer)
    widest = max((columns_of(printable(row.name)) for row in rows), default=0)
    for row in rows:
        name = printable(row.name)
        padding = " " * (min(widest, width // 2) - columns_of(name))
        mark = "▶ " if row.is_selected else "  "
        yield from wrapped(f"{name}{padding}  {row.figures}", width, mark, "    ", keep=True)
