"""Decodes the bytes of a file, and defines the characters that a file cannot have."""

from __future__ import annotations

import re
from itertools import islice

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.problems import FILE_START, MAX_PROBLEMS, Place, Placed, Report

MAX_BYTES = 16 * 1024 * 1024
"""The maximum size of a file."""

# Control characters (with NEL), Unicode line breaks, invisible characters that reorder a line
# (bidi overrides and isolates), byte order marks inside the text, and noncharacters. The
# direction marks U+200E and U+200F are allowed: right-to-left text needs them.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINE_BREAK = re.compile("\r\n|\r|\n")
_REPLACEMENT = "\ufffd"

_UTF_8_MARK = b"\xef\xbb\xbf"
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_OTHER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CHARACTERS_PER_STEP = 1_000_000
_SAVE_AS_UTF_8 = translatable("The file is encoded in {encoding}. Save it again as UTF-8.")


def decode(data: bytes, report: Report) -> str | None:
    """The text of a file; None if it is not UTF-8 text, with a problem.

    A character that is not allowed is reported and replaced, so that the rest
    can still be checked.
    """
    if len(data) > MAX_BYTES:
        report.error(
            FILE_START,
            "file-too-large",
            "The file is larger than {limit} MiB. Split it into several files.",
            limit=mebibytes(MAX_BYTES),
        )
        return None
    encoding = _other_encoding(data)
    if encoding:
        report.error(FILE_START, "text-encoding", _SAVE_AS_UTF_8, encoding=encoding)
        return None
    data = data.removeprefix(_UTF_8_MARK)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _report_bad_byte(data, error.start, report)
        return None
    return _without_forbidden(text, report)


def mebibytes(size: int) -> str:
    """A number of bytes in MiB, rounded up to a tenth so that it never looks within a limit."""
    tenths = -(-size * 10 // 1024**2)
    return f"{tenths / 10:g}"


def allowed(text: str) -> str:
    """The text on one line, without the characters that are not allowed in a file."""
    # White space first: some line breaks are also forbidden characters.
    line = " ".join(text.split())
    return " ".join(_FORBIDDEN.sub("", line).split())


def allowed_lines(text: str) -> str:
    """The text without the characters that are not allowed in a file, or space at its ends."""
    return _FORBIDDEN.sub("", _LINE_BREAK.sub("\n", text)).strip()


def report_forbidden_escape(text: str, place: Placed, report: Report) -> bool:
    """Report a forbidden character that a value has by an escape, such as that for U+202E."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return False
    report.error(
        place,
        "text-escape",
        "This value has an escape for the character {character}, which is not allowed. "
        "Remove the escape.",
        character=_code_point(found.group()),
    )
    return True


def _other_encoding(data: bytes) -> str:
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            return encoding
    # Latin text in UTF-16 without a mark has a zero in every other byte.
    start = data[:64]
    if len(start) >= 4 and (not any(start[::2]) or not any(start[1::2])):
        return "UTF-16"
    return ""


def _report_bad_byte(data: bytes, position: int, report: Report) -> None:
    report.error(
        _place_after(data[:position].decode("utf-8")),
        "text-not-utf-8",
        "The byte {byte} here is not UTF-8 text. Save the file again as UTF-8.",
        byte=f"0x{data[position]:02X}",
    )


def _without_forbidden(text: str, report: Report) -> str:
    if not _has_forbidden(text, report):
        return text
    place, position = FILE_START, 0
    for found in islice(_FORBIDDEN.finditer(text), MAX_PROBLEMS + 1):
        place = _place_after(text[position : found.start()], place)
        position = found.start()
        report.error(
            place,
            "text-character",
            "The character {character} is not allowed: it is invisible or changes how the line "
            "is shown. Delete it.",
            character=_code_point(found.group()),
        )
    return _FORBIDDEN.sub(_REPLACEMENT, text)


def _has_forbidden(text: str, report: Report) -> bool:
    for start in range(0, len(text), _CHARACTERS_PER_STEP):
        report.checkpoint()
        if _FORBIDDEN.search(text, start, start + _CHARACTERS_PER_STEP):
            return True
    return False


def _place_after(text: str, start: Place = FILE_START) -> Place:
    """The place right after `text`, if `text` begins at `start`."""
    breaks = 0
    line_start = 0
    for found in _LINE_BREAK.finditer(text):
        breaks += 1
        line_start = found.end()
    if not breaks:
        return Place(start.line, start.column + len(text))
    return Place(start.line + breaks, len(text) - line_start + 1)


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X}"
