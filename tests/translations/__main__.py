"""Writes or checks resources/translations/career-ladder.ts."""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path

from tests.translations.extract import UnreadableTextError, error_classes, messages_of
from tests.translations.message import Message
from tests.translations.ts_file import ts_text

ROOT = Path(__file__).parents[2]
TS_FILE = ROOT / "resources" / "translations" / "career-ladder.ts"


def program_messages() -> dict[Message, set[str]]:
    """Every message of the program with the files that it is in, as the .ts file names them.

    Raises:
        UnreadableTextError: a text is put together where it is translated.
    """
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "ladder_app").rglob("*.py"))
    }
    errors = error_classes(trees.values())
    found: dict[Message, set[str]] = {}
    for path, tree in trees.items():
        name = path.relative_to(ROOT).as_posix()
        try:
            for message in messages_of(tree, errors):
                found.setdefault(message, set()).add(f"../../{name}")
        except UnreadableTextError as error:
            raise UnreadableTextError(f"{name}, {error}") from error
    return found


def main(arguments: list[str] | None = None) -> int:
    """Write or check the file; the exit status is 1 where it is stale."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations")
    job = parser.add_mutually_exclusive_group(required=True)
    job.add_argument("--check", action="store_true", help="exit with 1 if the file is stale")
    job.add_argument("--write", action="store_true", help="write the file")
    options = parser.parse_args(arguments)
    try:
        text = ts_text(program_messages())
    except UnreadableTextError as error:
        sys.stderr.write(f"a translated text is put together: {error}\n")
        return 1
    if options.write:
        TS_FILE.parent.mkdir(exist_ok=True)
        TS_FILE.write_text(text, encoding="utf-8", newline="\n")
    elif not TS_FILE.is_file() or TS_FILE.read_text(encoding="utf-8") != text:
        sys.stderr.write(f"{TS_FILE} is stale; run: python -m tests.translations --write\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
