"""The rows of a CSV file, whatever its encoding and delimiter."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice

from msgspec import Struct

FORMULA_STARTS = ("=", "+", "-", "@", "'")
"""What a text must not begin with in a CSV file, lest it be taken for a formula."""

ENCODINGS = (
    "utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254",
    "cp1255", "cp1256", "mac-roman", "shift_jis", "euc_kr", "gb18030", "big5",
)  # fmt: skip
"""The encodings a person can choose from; the first four are found by themselves."""

DELIMITERS = (",", ";", "\t", "|")
"""What parts the cells of a row; which of them is found by itself."""

_LOOKED_AT = 200
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


class CsvText(Struct, frozen=True, kw_only=True):
    """What a CSV file holds, and as what it was read."""

    rows: list[list[str]]
    encoding: str
    delimiter: str


class CsvLook(Struct, frozen=True):
    """How a person wants a CSV file to be read; what is empty is found by itself."""

    encoding: str = ""
    delimiter: str = ""


def read_csv(data: bytes, look: CsvLook = CsvLook()) -> CsvText:  # noqa: B008 - it is frozen
    """The rows of the bytes of a CSV file. Nothing is raised: any bytes are some text.

    The encoding and the delimiter are ones of ENCODINGS and DELIMITERS, if they are given.
    """
    text, encoding = _text_in(data, look.encoding) if look.encoding else _text(data)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = look.delimiter or _delimiter(lines)
    return CsvText(rows=_rows(lines, delimiter), encoding=encoding, delimiter=delimiter)


def _text_in(data: bytes, encoding: str) -> tuple[str, str]:
    mark = next((mark for mark, named in _MARKS if named == encoding), b"")
    return data.removeprefix(mark).decode(encoding, "replace"), encoding


def _text(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    encoding = _without_mark(data)
    return data.decode(encoding, "replace"), encoding


def _without_mark(data: bytes) -> str:
    start = data[:4000]
    # Every other byte of Latin text in UTF-16 is zero.
    if start.count(0) > len(start) // 4:
        return "utf-16-le" if start[1::2].count(0) >= start[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _delimiter(text: str) -> str:
    """The delimiter that parts most lines into equally many cells."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    rows = _rows(text, delimiter, _LOOKED_AT)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count, width


def _rows(text: str, delimiter: str, maximum: int | None = None) -> list[list[str]]:
    # A quotation mark that nobody closes would make a cell of the whole rest: no limit then.
    # The limit is one for the whole process, so it is put back.
    before = csv.field_size_limit(max(len(text), 1))
    try:
        return list(islice(csv.reader(io.StringIO(text), delimiter=delimiter), maximum))
    finally:
        csv.field_size_limit(before)
