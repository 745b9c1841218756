"""Lines with boxes to tick as a table of an HTML page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ladder_app.documents.blocks import CheckRow, CheckTable
from ladder_app.documents.clean import printable
from ladder_app.documents.phrases import check_signs

_ASKED = ' class="asked"'


def check_table(table: CheckTable) -> Iterator[str]:
    """The parts of the table."""
    titles = "".join(f'<th scope="col">{_text(each)}</th>' for each in (table.title, *table.boxes))
    yield f'<table class="checks"><thead><tr>{titles}</tr></thead><tbody>'
    for row in table.rows:
        boxes = "".join(
            f"<td{_ASKED if number == row.asked else ''}>{sign}</td>"
            for number, sign in enumerate(check_signs(row, len(table.boxes)))
        )
        yield f'<tr><th scope="row">{_line(row, table.room)}</th>{boxes}</tr>'
    yield "</tbody></table>"


def _line(row: CheckRow, room: str) -> str:
    lead = f"<b>{_text(row.lead)}</b>" if row.lead else ""
    parts = [" — ".join(filter(None, (lead, _text(row.text))))]
    parts += [f'<div class="quiet">{_text(row.note)}</div>'] if row.note else []
    parts += [f"<div>{_text(answer)}</div>" for answer in row.answers]
    if room and not row.answers:
        parts.append(f'<div class="quiet write">{_text(room)}</div>')
    return "".join(parts)


def _text(text: str) -> str:
    return escape(printable(text))
