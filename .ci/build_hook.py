"""Adds to the wheel what is made from the parser of the command line: man page and completions.

`python .ci/build_hook.py FOLDER` writes them into a folder, for other packages.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    import argparse

NAME = "career-ladder"
MAN_PAGE = f"share/man/man1/{NAME}.1"
COMPLETIONS = {
    "bash": f"share/bash-completion/completions/{NAME}",
    "zsh": f"share/zsh/site-functions/_{NAME}",
    "fish": f"share/fish/vendor_completions.d/{NAME}.fish",
}
_FILES = ("FILE", "TABLE", "OUT.", "LADDER.", "M.yaml")
_SYNOPSIS = ("career-ladder", "[OPTION…] [FILE…]\n.br\n.B career-ladder\nCOMMAND …")


class CommandDocsHook(BuildHookInterface[Any]):
    """Makes the files for a wheel; an editable installation does without them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files in a folder of their own and have them taken into the wheel."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        for path, place in write_docs(Path(self.root), Path(self._folder.name)).items():
            build_data["shared_data"][str(path)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the folder again."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()


def write_docs(root: Path, folder: Path) -> dict[Path, str]:
    """Write the man page and the completions of the program in `root`; where each belongs."""
    sys.path.insert(0, str(root))
    # As wide on every machine.
    os.environ["COLUMNS"] = "80"
    from ladder_app import __version__
    from ladder_app.cli import make_parser

    docs = {MAN_PAGE: _man_page(make_parser(), __version__)}
    docs |= {place: _completion(make_parser(), shell) for shell, place in COMPLETIONS.items()}
    for place, text in docs.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return {folder / place: place for place in docs}


def _man_page(parser: argparse.ArgumentParser, version: str) -> str:
    from argparse_manpage.manpage import Manpage

    from ladder_app.commands.examples import EXAMPLES

    parser.epilog = None
    about = "read, compare and print career ladders"
    data = {"project_name": "Career Ladder", "version": version, "description": about}
    page = Manpage(parser, {**data, "manual_title": "Career Ladder"})
    # The same page from the same source, whenever it is made.
    page.date = ""
    page.synopsis = list(_SYNOPSIS)
    lines = (f".TP\n.B {_escaped(f'{NAME} {each.line}')}\n{each.about}" for each in EXAMPLES)
    page.add_section("examples", ">", "\n".join(lines))
    page.add_section(
        "exit status",
        ">",
        "0 fine, 1 the data has problems, 2 wrong usage, 3 a file could not be read or written, "
        "or there is no display for the window.",
    )
    return str(page)


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    # No word may be parted at the end of a line: it is to be typed.
    return " ".join(f"\\%{word}" for word in escaped.split())


def _completion(parser: argparse.ArgumentParser, shell: str) -> str:
    import shtab

    for each in (parser, *_commands(parser)):
        for action in each._actions:  # noqa: SLF001 - argparse names no other way
            if str(action.metavar or action.dest).startswith(_FILES):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return shtab.complete(parser, shell)


def _commands(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    choices = (each.choices for each in parser._actions if each.nargs == "A...")  # noqa: SLF001
    return [command for named in choices if isinstance(named, dict) for command in named.values()]


if __name__ == "__main__":
    write_docs(Path(__file__).resolve().parents[1], Path(sys.argv[1]))
