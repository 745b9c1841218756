"""Builds the command that opens a file at a place in the user's editor, without a shell."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping

from ladder_app.domain.text.translatable import translatable

_OPEN_QUOTES = translatable("The quotes in the editor’s command are not closed.")

FILE, LINE, COLUMN = "{file}", "{line}", "{column}"

_IN_A_TERMINAL = frozenset(
    {
        *("cat", "ed", "ex", "helix", "hx", "jed", "joe", "kak", "less", "mcedit", "micro"),
        *("more", "nano", "ne", "nvi", "nvim", "pico", "vi", "view", "vim", "vim.basic"),
        *("vim.nox", "vim.tiny"),
    }
)
_TERMINAL_OPTIONS = frozenset(("-nw", "--no-window-system", "-t", "--tty", "-v"))
_PLACES = {
    "code": "-g {file}:{line}:{column}",
    "code-insiders": "-g {file}:{line}:{column}",
    "codium": "-g {file}:{line}:{column}",
    "emacs": "+{line}:{column} {file}",
    "emacsclient": "+{line}:{column} {file}",
    "geany": "-l {line} --column {column} {file}",
    "gedit": "+{line}:{column} {file}",
    "gvim": "+{line} {file}",
    "kate": "-l {line} -c {column} {file}",
    "kwrite": "-l {line} -c {column} {file}",
    "notepad++": "-n{line} -c{column} {file}",
    "subl": "{file}:{line}:{column}",
    "zed": "{file}:{line}:{column}",
}
"""The arguments that open a file at a place, according to each editor's manual."""


class EditorError(Exception):
    """A template is not a valid command; the message is a sentence."""


def editor_command(template: str, path: str, line: int, column: int) -> list[str]:
    """The program and its arguments, with {file}, {line} and {column} replaced.

    The file is the last argument if the template does not name it. Line 0, for a problem with
    the whole file, is replaced by the first line.

    Raises:
        EditorError: the template has no program, or unclosed quotes.
    """
    try:
        words = shlex.split(template if os.sep == "/" else template.replace(os.sep, os.sep * 2))
    except ValueError:
        raise EditorError(_OPEN_QUOTES) from None
    if not words:
        raise EditorError("The editor’s command does not name a program.")
    if not any(FILE in word for word in words[1:]):
        words.append(FILE)
    values = {LINE: str(max(line, 1)), COLUMN: str(max(column, 1)), FILE: path}
    return [words[0], *(_filled(word, values) for word in words[1:])]


def _filled(word: str, values: Mapping[str, str]) -> str:
    # Replace the file last: its name can contain “{line}”.
    for name in (LINE, COLUMN, FILE):
        word = word.replace(name, values[name])
    return word


def usual_template(environ: Mapping[str, str]) -> str:
    """The command of $VISUAL or $EDITOR if it is an editor with its own window, else empty."""
    for name in ("VISUAL", "EDITOR"):
        template = environ.get(name, "").strip()
        try:
            words = shlex.split(template)
        except ValueError:
            continue
        if words and not _needs_terminal(words):
            place = _PLACES.get(_program(words)) if FILE not in template else None
            return f"{template} {place}" if place else template
    return ""


def _program(words: list[str]) -> str:
    return words[0].replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".exe")


def _needs_terminal(words: list[str]) -> bool:
    return _program(words) in _IN_A_TERMINAL or not _TERMINAL_OPTIONS.isdisjoint(words[1:])
