"""Examples of the command line, for the help of the program and of each command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_PROGRAM = "career-ladder"
_HEADING = "examples:"
_WIDTH = 51


class Example(NamedTuple):
    """A line to type, without the program's name, and what it does where that is not plain."""

    line: str
    about: str = ""

    @property
    def command(self) -> str:
        """The command, or an empty text where the window is opened."""
        return self.line.partition(" ")[0]


EXAMPLES = (
    Example("list", "every family and level"),
    Example("list --file our-ladder.yaml", "with a ladder of your own"),
    Example("show backend-developer/senior", "one level as text"),
    Example("show data-analyst/senior --file our-ladder.yaml"),
    Example("print backend-developer/senior -o senior.pdf"),
    Example("print backend-developer --full -o backend.html", "a whole family"),
    Example("compare backend-developer/junior backend-developer/middle"),
    Example("compare web-developer/middle web-developer/senior --only-differences"),
    Example("path software-engineering/junior software-engineering/staff"),
    Example("salary backend-developer --mine 105000", "where a salary stands"),
    Example("salary backend-developer --mine 105000 -o pay.svg"),
    Example("search code review", "where the words stand"),
    Example("search --skill mentoring", "every level that needs the skill"),
    Example("validate our-ladder.yaml", "what is wrong with a file, line by line"),
    Example("import levels.xlsx -o our-ladder.yaml", "make a ladder file of a spreadsheet"),
    Example("export backend-developer -o backend.xlsx"),
    Example("export backend-developer -o pages", "linked HTML pages in a folder"),
    Example('new "Data Analyst"', "start a ladder file of your own"),
    Example("format", "what a ladder file may hold"),
    Example("desktop --install", "add the program to the applications menu (Linux)"),
    Example("desktop --remove", "remove it from there"),
)
_OF_THE_WINDOW = (
    Example("", "open the window"),
    Example("our-ladder.yaml", "open the window with a ladder of your own"),
    Example("--screenshot senior.png backend-developer/senior"),
)
_CLOSING = """\
A LEVEL is family/level, as `career-ladder list` prints them. `list`, `show`, `print`,
`compare`, `path`, `salary` and `search` take a ladder of your own by --file, as often as you need.
"""


def all_examples() -> str:
    """Every example, for the help of the program."""
    first = {example.command: example for example in reversed(EXAMPLES)}
    chosen = [example for example in EXAMPLES if first[example.command] is example]
    return f"{_listed((*_OF_THE_WINDOW, *chosen))}\n{_CLOSING}"


def with_examples(command: str, epilog: str) -> str:
    """What stands below the options of a command, with examples unless it has its own."""
    if _HEADING in epilog:
        return epilog
    listed = _listed([example for example in EXAMPLES if example.command == command])
    return f"{listed}\n{epilog}" if epilog else listed


def _listed(examples: Sequence[Example]) -> str:
    lines = (f"{_PROGRAM} {example.line}".rstrip() for example in examples)
    texts = (
        f"  {line:<{_WIDTH}}  {example.about}".rstrip()
        for line, example in zip(lines, examples, strict=True)
    )
    return f"{_HEADING}\n" + "".join(f"{text}\n" for text in texts)
