"""The desktop entry with the command that starts this installation."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.errors import UserError

MARK = "X-CareerLadder-Installed=true"
"""The line that marks an entry as written by this program."""

_EXEC = "Exec=career-ladder %F\n"
_UNQUOTED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,:@")
_ESCAPED_IN_QUOTES = '\\"`$'


class PathError(UserError):
    """A desktop entry cannot hold the path of the program."""


def entry_text(template: str, command: Sequence[str]) -> str:
    """The entry that starts the command with the files to open.

    Raises:
        PathError: the command has characters that an entry cannot hold.
    """
    for word in command:
        _refuse(word)
    if "=" in command[0]:
        raise PathError(
            "The program cannot be added to the menu: a desktop entry cannot start {path}, whose "
            "path has an equals sign. Install the program in another folder.",
            path=command[0],
        )
    words = " ".join(map(_quoted, command))
    # With TryExec the menu hides the entry after the program is removed.
    lines = f"TryExec={_value(command[0])}\nExec={_value(words)} %F\n{MARK}\n"
    return template.replace(_EXEC, lines)


def _refuse(word: str) -> None:
    try:
        word.encode()
        is_writable = word.isprintable()
    except UnicodeEncodeError:
        is_writable = False
    if not is_writable:
        raise PathError(
            "The program cannot be added to the menu: a desktop entry cannot hold the path "
            "{path}. Install the program in a folder with a plain name.",
            path=word,
        )


def _quoted(word: str) -> str:
    """One word of a command, quoted for the key Exec."""
    word = word.replace("%", "%%")
    if _UNQUOTED.issuperset(word):
        return word
    escaped = "".join(f"\\{char}" if char in _ESCAPED_IN_QUOTES else char for char in word)
    return f'"{escaped}"'


def _value(text: str) -> str:
    """A text as the value of a key, where a backslash starts an escape."""
    return text.replace("\\", "\\\\")
