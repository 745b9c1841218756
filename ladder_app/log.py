"""Logging: where records go, and what they must not contain.

There are two ways to see more on standard error:

* `career-ladder --debug …` writes every record there, with complete tracebacks.
* `CAREER_LADDER_LOG` is the name of a level (debug, info, warning or error): records of that
  level and above go there. Any other value is the path of a file that replaces the usual log
  file: every record goes into it.

The usual log file is `career-ladder.log` in the state folder (see `state_folder`). Only the
window writes it, only its owner can read it, and it is rotated when it is large.

A log file holds no personal data: the home folder is written as ~, and numbers and quoted
texts in the message of an exception are redacted, since they may come from a person's file.
If no file can be written, the program runs without one.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping
from logging import LogRecord
from pathlib import Path
from traceback import TracebackException

from ladder_app.settings_path import NAME

ROOT = "ladder_app"
"""The logger above those of all modules."""
QT = f"{ROOT}.qt"
"""The logger of Qt's own messages."""
FILE_NAME = f"{NAME}.log"
VARIABLE = "CAREER_LADDER_LOG"

_MAX_BYTES = 256 * 1024
_BACKUPS = 2
_MAX_MESSAGE = 300
_LEVELS = ("debug", "info", "warning", "error")
_LONG_NUMBER = 4  # digits; shorter ones are line numbers and the system's error codes
_FILE_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_TERMINAL_FORMAT = f"{NAME}: %(levelname)s %(name)s: %(message)s"
# Digits can be grouped as in any country. Quoted texts can contain numbers.
_FIGURE = r"\d(?:[.,_'’\u00a0\u202f ]?\d)*"
_PRIVATE = re.compile(rf"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|{_FIGURE}")
_KEPT_QUOTE = re.compile(r"[^\W\d][\w.:]{0,40}|~?[/\\].*|[A-Za-z]:[/\\].*")
# PySide puts this before the message of an error in a method that Qt calls, once per caller.
_OVERRIDE = re.compile(r"^(?:Error calling Python override of [\w:]+\(\): )+")


def state_folder(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> Path | None:
    """The folder for logs, which need not exist; None if there is no home folder."""
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return Path(local, NAME) if local else None
    if platform == "darwin":
        return home / "Library" / "Logs" / NAME
    state = Path(environ.get("XDG_STATE_HOME", ""))
    return (state if state.is_absolute() else home / ".local" / "state") / NAME


def start_logging(
    *, debug: bool, to_file: bool = True, environ: Mapping[str, str] = os.environ
) -> None:
    """Send the program's records to standard error and, for the window, to a file.

    A second call replaces the handlers of the first.
    """
    value = environ.get(VARIABLE, "").strip()
    level = value.lower() if value.lower() in _LEVELS else ""
    handlers = [_terminal_handler("debug" if debug else level or "error", whole=bool(level))]
    path = Path(value) if value and not level else _usual_path(environ) if to_file else None
    if path is not None:
        handlers.append(_file_handler(path))
    root = logging.getLogger(ROOT)
    stop_logging()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(min(handler.level for handler in handlers))
    root.propagate = False


def stop_logging() -> None:
    """Close the log file and write no more records."""
    root = logging.getLogger(ROOT)
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.propagate = True


def _usual_path(environ: Mapping[str, str]) -> Path | None:
    folder = state_folder(environ)
    return folder / FILE_NAME if folder else None


def _terminal_handler(level: str, *, whole: bool) -> logging.Handler:
    handler = logging.StreamHandler(_Terminal())
    handler.setLevel(level.upper())
    is_whole = whole or level == "debug"
    handler.setFormatter(logging.Formatter(_TERMINAL_FORMAT) if is_whole else _BriefFormatter())
    return handler


def _file_handler(path: Path) -> logging.Handler:
    # Its import takes as long as that of the rest of logging.
    from logging.handlers import RotatingFileHandler

    class PrivateFileHandler(RotatingFileHandler):
        """A rotating file for its owner only. Records that cannot be written are dropped."""

        def _open(self) -> object:  # type: ignore[override]
            Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return open(self.baseFilename, "a", encoding="utf-8", opener=_open_private)

        def handleError(self, record: LogRecord) -> None:  # noqa: N802
            """Drop the record: a failing log must not disturb the user."""

    handler = PrivateFileHandler(
        path, maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8", delay=True
    )
    handler.setLevel(logging.DEBUG)
    handler.setFormatter(_RedactingFormatter(_FILE_FORMAT))
    return handler


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class _Terminal:
    """Standard error as it is at the moment of writing; what would command it is escaped."""

    def write(self, text: str) -> None:
        """Write what a handler gives."""
        from ladder_app.streams import write_error

        write_error(text)

    def flush(self) -> None:
        """`write_error` flushes."""


class _BriefFormatter(logging.Formatter):
    """One line without a traceback."""

    def format(self, record: LogRecord) -> str:
        """The message without level and logger."""
        return f"{NAME}: {record.getMessage()}"


class _RedactingFormatter(logging.Formatter):
    """The lines of a log file, without personal data."""

    def format(self, record: LogRecord) -> str:
        """The usual line, with the home folder as ~."""
        return without_home(super().format(record))

    def formatException(self, ei: object) -> str:  # noqa: N802
        """The traceback, whose messages are redacted."""
        error = ei[1] if isinstance(ei, tuple) else None
        return described(error) if isinstance(error, BaseException) else ""


def described(error: BaseException) -> str:
    """The traceback without personal data, after the tracebacks of its causes."""
    return without_home("\n".join(_parts(TracebackException.from_exception(error))))


def _parts(error: TracebackException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _parts(cause)
        yield "\nthen, because of it or while it was handled:\n"
    yield "Traceback (most recent call last):"
    yield "".join(error.stack.format()).rstrip("\n")
    kind = _kind_of(error)
    message = redacted(without_prefix(str(error)))
    yield f"{kind}: {message}" if message else kind


def _kind_of(error: TracebackException) -> str:
    # Python 3.13 deprecates the type itself for its name, which older versions lack.
    named = getattr(error, "exc_type_str", "")
    if not named and error.exc_type:
        named = error.exc_type.__qualname__
    return str(named).rpartition(".")[2] or "Error"


def without_prefix(message: str) -> str:
    """An exception's message without the prefix of PySide."""
    return _OVERRIDE.sub("", message)


def redacted(message: str) -> str:
    """An exception's message without long numbers and quoted texts, except names and paths."""
    hidden = _PRIVATE.sub(_hidden, without_home(message))
    return hidden if len(hidden) <= _MAX_MESSAGE else f"{hidden[:_MAX_MESSAGE]}…"


def _hidden(found: re.Match[str]) -> str:
    text = found.group()
    if text[0].isdigit():
        return "#" if sum(map(str.isdigit, text)) >= _LONG_NUMBER else text
    return text if _KEPT_QUOTE.fullmatch(text[1:-1]) else f"{text[0]}…{text[-1]}"


def without_home(text: str) -> str:
    """The text with the home folder written as ~."""
    try:
        homes = {str(Path.home()), os.path.realpath(Path.home())}
    except RuntimeError:
        return text
    for home in sorted(homes - {"/", ""}, key=len, reverse=True):
        text = text.replace(home, "~")
    return text
