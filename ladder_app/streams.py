"""Standard output and error, in any encoding, even if they are closed, full or disconnected."""

from __future__ import annotations

import codecs
import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

_PROGRAM = "career-ladder"
_USUAL_WIDTH = 80
_READABLE = f"{_PROGRAM}.readable"
# Control characters, and characters that reorder a line.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# Of the same width where possible, so that columns stay aligned.
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
    """Write characters that the encoding lacks as similar ones, so that none stops the output."""
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
    """ASCII for a character: a similar one, the letter without its accent, or its code."""
    found = character.translate(_PLAIN)
    if found.isascii():
        return found
    parts = unicodedata.normalize("NFKD", character)
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return bare if bare.isascii() else character.encode("ascii", "backslashreplace").decode()


def holds_every_character() -> bool:
    """Whether the encoding of standard output has all of Unicode."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-").startswith("utf")


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def columns() -> int | None:
    """The width to wrap lines at; None if a program reads them and COLUMNS is not set."""
    if is_terminal() or os.environ.get("COLUMNS", "").isdecimal():
        return terminal_width()
    return None


def terminal_width() -> int:
    """The columns of the terminal, as `shutil` finds them; it imports all kinds of archives."""
    stated = os.environ.get("COLUMNS", "")
    if stated.isdecimal() and int(stated):
        return int(stated)
    # Where output is redirected, the terminal is that of the original stream.
    terminal = sys.__stdout__
    if terminal is None:
        return _USUAL_WIDTH
    try:
        return os.get_terminal_size(terminal.fileno()).columns or _USUAL_WIDTH
    except (ValueError, OSError):
        return _USUAL_WIDTH  # It is closed, or no terminal.


def write(text: str) -> None:
    """Write to standard output.

    Raises:
        OutputError: it is closed, or cannot be written.
        BrokenPipeError: its reader has ended.
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
        raise _output_error(error) from error


def write_lines(lines: Iterable[object]) -> None:
    """Write each of these on a line of its own to standard output; raises as `write` does."""
    write("".join(f"{line}\n" for line in lines))


def write_bytes(data: bytes) -> None:
    """Write the bytes of a file to standard output, regardless of its encoding.

    Raises as `write` does.
    """
    # A program without a console may have a stream for text only.
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
        raise _output_error(error) from error


def flush() -> None:
    """Flush standard output; raises as `write` does."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _output_error(error) from error


def _output_error(error: OSError) -> OutputError:
    return OutputError(
        f"The output cannot be written: {error.strerror or error}. Send it to another place."
    )


def discard() -> None:
    """Discard buffered output, so that Python's flush at exit does not fail too."""
    _drop(sys.stdout)


def write_error(text: str) -> None:
    """Write to standard error, if possible.

    Names in the text may come from any file, so control characters are escaped.
    """
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(_CONTROLS.sub(_escape, text))
        sys.stderr.flush()
    except OSError:
        _drop(sys.stderr)


def write_error_lines(lines: Iterable[object]) -> None:
    """Write each of these on a line of its own to standard error, if possible."""
    write_error("".join(f"{line}\n" for line in lines))


def write_message(sentence: object) -> None:
    """Write a sentence to standard error, after the name of the program, if possible."""
    write_error(f"{_PROGRAM}: {sentence}\n")


def _escape(match: re.Match[str]) -> str:
    return match.group().encode("unicode_escape").decode("ascii")


def _drop(stream: TextIO | None) -> None:
    if stream is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    # A stream that is no file has no buffer that Python would flush.
    with suppress(OSError):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
