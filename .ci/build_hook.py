"""Adds the man page and the shell completions, made from the command line's parser, to the wheel.

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
    """Makes the files for a wheel; an editable installation lacks them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files in a temporary folder and add them to the wheel."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        for path, place in write_docs(Path(self.root), Path(self._folder.name)).items():
            build_data["shared_data"][str(path)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary folder."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()


def write_docs(root: Path, folder: Path) -> dict[Path, str]:
    """Write man page and completions of the program in `root`; their places in the wheel."""
    sys.path.insert(0, str(root))
    # The same width on every machine.
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

    from ladder_app.command_table import EXAMPLES
    from ladder_app.exit_status import ExitStatus

    parser.epilog = None
    about = "read, compare and print career ladders"
    data = {"project_name": "Career Ladder", "version": version, "description": about}
    page = Manpage(parser, {**data, "manual_title": "Career Ladder"})
    # The page must not depend on the date of the build.
    page.date = ""
    page.synopsis = list(_SYNOPSIS)
    lines = (f".TP\n.B {_escaped(f'{NAME} {each.line}')}\n{each.about}" for each in EXAMPLES)
    page.add_section("examples", ">", "\n".join(lines))
    statuses = (f".TP\n.B {status.value}\n{status.meaning}" for status in ExitStatus)
    page.add_section("exit status", ">", "\n".join(statuses))
    return str(page)


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    # No word may be hyphenated: people type it.
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
