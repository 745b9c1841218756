"""What each word of the command line does, one module a command."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ladder_app.commands import (
    compare,
    desktop,
    export,
    import_table,
    levels,
    new,
    pages,
    path,
    salary,
    search,
    validate,
)
from ladder_app.commands.examples import with_examples

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def add_all(commands: Commands) -> None:
    """Add every command to the parser."""
    desktop.add(commands)
    export.add(commands)
    import_table.add(commands)
    levels.add(commands)
    new.add(commands)
    pages.add(commands)
    compare.add(commands)
    path.add(commands)
    salary.add(commands)
    search.add(commands)
    validate.add(commands)
    for name, parser in commands.choices.items():
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        parser.epilog = with_examples(name, parser.epilog or "")
