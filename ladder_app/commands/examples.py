"""The examples in the help of each command, and of the program: one table for all of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TypedDict

from msgspec import Struct

PROGRAM = "career-ladder"
_CLOSING = """\
A LEVEL is family/level, as `career-ladder list` prints them. `list`, `show`, `print`,
`compare`, `path`, `salary` and `search` take a ladder of your own by --file, as often as you need.
"""


class Example(Struct, frozen=True):
    """A line without the program's name, and what it does.

    `is_first` marks what the program's own help shows as well.
    """

    line: str
    about: str = ""
    is_first: bool = False

    @property
    def command(self) -> str:
        """The name of the command; empty for the window."""
        return self.line.partition(" ")[0]

    @property
    def typed(self) -> str:
        """The whole line as it is typed."""
        return f"{PROGRAM} {self.line}".rstrip()


WINDOW = (
    Example("", "open the window"),
    Example("our-ladder.yaml", "open the window with a ladder of your own"),
    Example("--screenshot senior.png backend-developer/senior", "paint the window into a file"),
)
"""What opens the window, which is no command."""

EXAMPLES = (
    Example("list", "every family and level", is_first=True),
    Example("list --file our-ladder.yaml", "with a ladder of your own", is_first=True),
    Example("list --json", "for another program to read"),
    Example("show backend-developer/senior", "one level as text", is_first=True),
    Example("show backend-developer", "a whole family"),
    Example("show backend-developer/senior --full --format markdown"),
    Example("show data-analyst/senior --file our-ladder.yaml", is_first=True),
    Example("print backend-developer/senior -o senior.pdf", is_first=True),
    Example("print backend-developer -o backend.html --full", "a whole family"),
    Example("print backend-developer/junior backend-developer/senior -o two.pdf --page Letter"),
    Example("print backend-developer/senior -o senior.pdf --replace", "write over the file"),
    Example("print backend-developer/senior -o - --format md", "to another program"),
    Example("compare backend-developer/junior backend-developer/middle", is_first=True),
    Example("compare backend-developer/middle backend-developer/senior --only-differences"),
    Example(
        "compare web-developer/junior web-developer/middle web-developer/senior"
        " --base web-developer/junior"
    ),
    Example("compare backend-developer/middle web-developer/middle -o middle.xlsx"),
    Example("path software-engineering/junior software-engineering/staff", is_first=True),
    Example("path software-engineering/junior software-engineering/staff -o path.pdf"),
    Example("path software-engineering/junior software-engineering/staff --json"),
    Example("salary", "the pay of every family"),
    Example(
        "salary backend-developer --mine 105000",
        "where a salary is in the ranges",
        is_first=True,
    ),
    Example("salary backend-developer --mine '$52/h'", "the same, paid by the hour"),
    Example("salary backend-developer --period month", "by the month"),
    Example("salary backend-developer --currency EUR --rates rates.yaml"),
    Example("salary backend-developer web-developer -o pay.svg"),
    Example("salary backend-developer --json", "for another program to read"),
    Example("search code review", "texts with both words", is_first=True),
    Example("search '\"code reviews\"' --whole-words", "texts with these words together"),
    Example("search --skill mentoring", "every level that needs a skill"),
    Example("validate our-ladder.yaml", "what is wrong, line by line", is_first=True),
    Example("validate --json our-ladder.yaml", "for another program to read"),
    Example("validate --sarif our-ladder.yaml", "for a code host"),
    Example('new "Data Analyst"', "start a ladder file of your own", is_first=True),
    Example('new "Data Analyst" --template two-tracks -o analyst.ladder.yaml'),
    Example("import levels.xlsx -o our-ladder.yaml", "from a spreadsheet", is_first=True),
    Example("import levels.csv --currency EUR --period year -o paid.yaml"),
    Example("import levels.xlsx --save-mapping levels-mapping.yaml -o first.yaml"),
    Example("import levels.xlsx --mapping levels-mapping.yaml -o again.yaml"),
    Example("export backend-developer -o backend.xlsx", "a spreadsheet", is_first=True),
    Example("export backend-developer -o wall.csv --matrix", "levels across"),
    Example("export backend-developer -o backend", "a folder of linked pages"),
    Example("export backend-developer -o -", "YAML on standard output"),
    Example("desktop --install", "add it to the applications menu (Linux)", is_first=True),
    Example("desktop --remove", "remove it from there"),
    Example("format", "the reference of the ladder file"),
    Example("format > ladder-format.md", "the same as a file"),
)
"""The examples of the commands. Those of one run in this order in a folder, with status 0."""


class HelpOptions(TypedDict):
    """How argparse shows the end of a help text: in the lines as they are written."""

    epilog: str
    formatter_class: type[argparse.HelpFormatter]


def help_of(command: str, notes: str = "") -> HelpOptions:
    """The end of a command's help: its examples, then notes."""
    text = examples_text([example for example in EXAMPLES if example.command == command])
    return HelpOptions(
        epilog=f"{text}\n{notes}" if notes else text,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def examples_text(examples: Sequence[Example]) -> str:
    """The section of a help text that lists the examples, explained in a column where they are."""
    explained = (example.typed for example in examples if example.about)
    width = max(map(len, explained), default=0)
    lines = [f"  {example.typed:<{width}}  {example.about}".rstrip() for example in examples]
    return "\n".join(["examples:", *lines]) + "\n"


def all_examples() -> str:
    """The examples in the program's own help, and how levels are named."""
    first = [example for example in EXAMPLES if example.is_first]
    return f"{examples_text([*WINDOW, *first])}\n{_CLOSING}"
