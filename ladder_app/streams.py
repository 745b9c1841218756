"""Standard output and error, whatever they can hold, be they closed, full or cut off."""

from __future__ import annotations

import codecs
import os
import re
import shutil
import sys
import unicodedata
from contextlib import suppress
from typing import TextIO

_READABLE = "career-ladder.readable"
# What commands a terminal, or shows a line in another order than it is written.
_COMMANDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Of the same width where it can be, so that columns stay in line.
_PLAIN = str.maketrans(
    {
        "●": "*", "○": "o", "▲": "^", "▼": "v", "▶": ">", "◀": "<", "·": "-", "•": "*",
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "×": "x", "→": "->", "←": "<-",
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "≥": ">=", "≤": "<=",
        "≈": "~", "±": "+/-", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "€": "EUR ", "£": "GBP ", "¥": "JPY ", "₹": "INR ",
    }
)  # fmt: skip


class OutputError(Exception):
    """Standard output could not be written; its text is a sentence for a person."""


def prepare() -> None:
    """Let no character stop the output: what an encoding lacks is written in other characters."""
    codecs.register_error(_READABLE, _replaced)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=_READABLE)


def _replaced(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(map(_plain, text)), error.end


def _plain(character: str) -> str:
    """ASCII for a character: one that reads alike, the letter without its accent, or its code."""
    found = character.translate(_PLAIN)
    if found.isascii():
        return found
    parts = unicodedata.normalize("NFKD", character)
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if bare.isascii() else character.encode("ascii", "backslashreplace").decode()


def holds_every_character() -> bool:
    """Whether standard output is in an encoding of all of Unicode."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-").startswith("utf")


def is_terminal() -> bool:
    """Whether standard output is a terminal, where a person reads."""
    return sys.stdout is not None and sys.stdout.isatty()


def columns() -> int | None:
    """The width to fit lines into; None where they go to a program and none is asked for."""
    if is_terminal() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size().columns
    return None


def write(text: str) -> None:
    """Write to standard output.

    Raises:
        OutputError: it is closed, or cannot be written.
        BrokenPipeError: whoever read it has gone away.
    """
    if sys.stdout is None:
        raise OutputError(
            "The output cannot be written: standard output is closed. Leave it open, "
            "or send it to a file."
        )
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def write_bytes(data: bytes) -> None:
    """Write a file's bytes to standard output, in whatever encoding its text is.

    Raises as `write` does.
    """
    # What a program that is run without a console has in its place takes no bytes.
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        raise OutputError(
            "The output cannot be written: standard output is closed or takes text alone. "
            "Name a file by -o."
        )
    try:
        sys.stdout.flush()
        buffer.write(data)
        buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def finish() -> None:
    """Write what is still held back; raises as `write` does."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(error) from error


def _unwritten(error: OSError) -> OutputError:
    return OutputError(
        f"The output cannot be written: {error.strerror or error}. Send it to another place."
    )


def give_up() -> None:
    """Drop what standard output still holds: Python's own last flush must not complain either."""
    _drop(sys.stdout)


def tell(text: str) -> None:
    """Write to standard error. Where that cannot be, there is nowhere left to say so.

    Names in it may come from any file: what would command a terminal is written as an escape.
    """
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(_COMMANDING.sub(_escape, text))
        sys.stderr.flush()
    except OSError:
        _drop(sys.stderr)


def _escape(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode("ascii")


def _drop(stream: TextIO | None) -> None:
    if stream is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    # A stream that is no file holds nothing that Python would still write.
    with suppress(OSError):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
