"""The command that opens a place of a file in a person's editor. No shell ever sees it."""

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
"""How editors are told a place, by the words of their own manuals."""


class EditorError(Exception):
    """A template is no command; the text says why, as a sentence."""


def editor_command(template: str, path: str, line: int, column: int) -> list[str]:
    """The program and its arguments, with {file}, {line} and {column} replaced in each of them.

    The file comes last where the template does not name it. A problem with the whole file is
    at its beginning.

    Raises:
        EditorError: the template has no program, or quotes that are not closed.
    """
    try:
        words = shlex.split(template if os.sep == "/" else template.replace(os.sep, os.sep * 2))
    except ValueError:
        raise EditorError(_OPEN_QUOTES) from None
    if not words:
        raise EditorError(translatable("The editor’s command names no program."))
    if not any(FILE in word for word in words[1:]):
        words.append(FILE)
    values = {LINE: str(max(line, 1)), COLUMN: str(max(column, 1)), FILE: path}
    return [words[0], *(_filled(word, values) for word in words[1:])]


def _filled(word: str, values: Mapping[str, str]) -> str:
    # The file last: a name may have “{line}” in it.
    for name in (LINE, COLUMN, FILE):
        word = word.replace(name, values[name])
    return word


def usual_template(environ: Mapping[str, str]) -> str:
    """The command of $VISUAL or $EDITOR, where that is an editor with a window of its own.

    Empty where there is none: the desktop has a default.
    """
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
