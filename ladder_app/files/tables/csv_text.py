"""The rows of a CSV file, whatever its encoding and delimiter."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import islice

from msgspec import Struct

from ladder_app.files.tables.encodings import guess_encoding
from ladder_app.files.tables.notes import GUESSED, SEPARATOR, UNCLOSED, Note
from ladder_app.files.tables.sheets import MAX_CELLS, Checkpoint, no_checkpoint

FORMULA_STARTS = ("=", "+", "-", "@", "'", "＝", "＋", "－", "＠")
"""What a text must not begin with in a CSV file, lest it be taken for a formula."""

ENCODINGS = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254",
    "cp1255", "cp1256", "koi8-r", "cp866", "mac-roman", "shift_jis", "euc_kr", "gb18030", "big5",
)  # fmt: skip
"""The encodings a person can choose from; each is found by itself as well."""

DELIMITERS = (",", ";", "\t", "|")
"""What parts the cells of a row; which of them is found by itself."""

_OF_SUFFIX = {".tsv": "\t", ".tab": "\t"}
_LOOKED_AT = 200
_SEPARATOR = re.compile(r'\s*"?sep=(.)"?\s*(?:\n|$)', re.IGNORECASE)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LINES_OF_A_LOST_CELL = 30


class CsvText(Struct, frozen=True, kw_only=True):
    """What a CSV file holds, and as what it was read; too large a table has no rows."""

    rows: list[list[str]]
    encoding: str
    delimiter: str
    notes: tuple[Note, ...] = ()
    is_too_large: bool = False


class CsvLook(Struct, frozen=True):
    """How a person wants a CSV file to be read; what is empty is found by itself."""

    encoding: str = ""
    delimiter: str = ""


def read_csv(
    data: bytes,
    look: CsvLook = CsvLook(),  # noqa: B008 - it is frozen
    suffix: str = "",
    checkpoint: Checkpoint = no_checkpoint,
) -> CsvText:
    """The rows of the bytes of a CSV file. Nothing is raised: any bytes are some text.

    The encoding and the delimiter are ones of ENCODINGS and DELIMITERS, if they are given.
    """
    text, encoding, notes = _text_in(data, look.encoding) if look.encoding else text_of(data)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    named = _SEPARATOR.match(lines)
    if named:
        notes += (Note(template=SEPARATOR),)
        # Its line stays, empty, so that the cells keep their places.
        lines = f"\n{lines[named.end() :]}"
    delimiter = look.delimiter or (named[1] if named else _delimiter(lines, suffix))
    rows, is_too_large = _rows_within_limit(lines, delimiter, checkpoint)
    return CsvText(
        rows=rows,
        encoding=encoding,
        delimiter=delimiter,
        notes=notes + _unclosed(lines, rows),
        is_too_large=is_too_large,
    )


def _text_in(data: bytes, encoding: str) -> tuple[str, str, tuple[Note, ...]]:
    mark = next((mark for mark, named in _MARKS if named == encoding), b"")
    return data.removeprefix(mark).decode(encoding, "replace"), encoding, ()


def text_of(data: bytes) -> tuple[str, str, tuple[Note, ...]]:
    """The text of a file, its encoding, and a note where that was guessed."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding, ()
    encoding = _without_mark(data)
    is_guessed = not encoding.startswith("utf")
    notes = (Note(template=GUESSED, values={"encoding": encoding}),) if is_guessed else ()
    return data.decode(encoding, "replace"), encoding, notes


def _without_mark(data: bytes) -> str:
    start = data[:4000]
    # Every other byte of Latin text in UTF-16 is zero.
    if start.count(0) > len(start) // 4:
        return "utf-16-le" if start[1::2].count(0) >= start[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return guess_encoding(data)
    return "utf-8"


def _delimiter(text: str, suffix: str) -> str:
    """The delimiter that parts the largest share of rows into equally many cells."""
    usual = _OF_SUFFIX.get(suffix)
    if usual and _evenness(text, usual)[1] > 1:
        return usual
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    if delimiter not in text:
        return 0.0, 0
    rows = [row for row in _rows(text, delimiter, _LOOKED_AT) if any(row)]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count / len(rows), width


def _rows(text: str, delimiter: str, maximum: int) -> list[list[str]]:
    _allow_cells_of(len(text))
    return list(islice(csv.reader(io.StringIO(text), delimiter=delimiter), maximum))


def _allow_cells_of(characters: int) -> None:
    """Allow cells of so many characters, as a quotation mark that is never closed makes.

    The limit is one for the whole process, in which several tables can be read at the same
    time: it is only ever raised, since none could put back the limit that another one needs.
    """
    if csv.field_size_limit() < characters:
        csv.field_size_limit(characters)


def _rows_within_limit(
    text: str, delimiter: str, checkpoint: Checkpoint
) -> tuple[list[list[str]], bool]:
    """The rows, or none where they have more cells than are read: they are not all kept then."""
    _allow_cells_of(len(text))
    kept: list[list[str]] = []
    filled = width = 0
    for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter)):
        if not number % 1000:
            checkpoint()
        kept.append(row)
        if any(row):
            filled = number + 1
            width = max(width, len(row) if row[-1] else _filled_width(row))
        if filled * width > MAX_CELLS or number > 2 * MAX_CELLS:
            return [], True
    return kept, False


def _filled_width(row: list[str]) -> int:
    return max(number for number, text in enumerate(row, start=1) if text)


def _unclosed(text: str, rows: list[list[str]]) -> tuple[Note, ...]:
    """A note where the last cell goes on for many lines, as a quotation mark is not closed."""
    if text.count('"') % 2 == 0 or not rows:
        return ()
    lost = [cell for cell in rows[-1] if cell.count("\n") > _LINES_OF_A_LOST_CELL]
    return (Note(template=UNCLOSED, values={"row": str(len(rows))}),) if lost else ()
