"""The table of commands: each command of the command line is one entry.

The parser, the help and the suggestions for misspelled commands are derived from it. To add a
command, add an entry and the module that it names. That module has a function
`add_arguments(parser, formats)`, which also sets the default of `run` to a function that takes
the options and returns the exit status. Only the module of the requested command is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ladder_app.documents.export.formats import (
    COMPARISON,
    DOCUMENTS,
    FAMILY,
    FORMATS,
    PATH,
    PAY_CHART,
    FormatTable,
    Subject,
)
from ladder_app.settings_path import NAME

_COMMANDS = "ladder_app.commands"


class Example(NamedTuple):
    """A line without the program's name, and what it does.

    Where `is_first`, the program's own help shows it as well.
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
        """The complete line, as it is typed."""
        return f"{NAME} {self.line}".rstrip()


class Command(NamedTuple):
    """A command: its name, its line in the program's help, and the module that runs it.

    `subject` is what it saves in a format of the user's choice.
    """

    name: str
    help: str
    module: str
    examples: tuple[Example, ...] = ()
    subject: Subject[Any] | None = None

    def qt_formats(self, formats: FormatTable = FORMATS) -> list[str]:
        """The names of the formats that it can save only with Qt."""
        if self.subject is None:
            return []
        return [each.name for each in formats.of(self.subject) if each.needs_qt]


def by_name(commands: Iterable[Command]) -> Mapping[str, Command]:
    """The commands by their names, in the same order."""
    return {command.name: command for command in commands}


WINDOW_EXAMPLES = (
    Example("", "open the window"),
    Example("our-ladder.yaml", "open the window with a ladder of your own"),
    Example("--screenshot senior.png backend-developer/senior", "save a picture of the window"),
)
"""Command lines without a command."""

COMMANDS = by_name(
    (
        Command(
            "list",
            "every family and level, with its address",
            f"{_COMMANDS}.list_levels",
            (
                Example("list", "every family and level", is_first=True),
                Example("list --file our-ladder.yaml", "with a ladder of your own", is_first=True),
                Example("list --json", "for another program to read"),
            ),
        ),
        Command(
            "show",
            "one level, or a whole family",
            f"{_COMMANDS}.show",
            (
                Example("show backend-developer/senior", "one level as text", is_first=True),
                Example("show backend-developer", "a whole family"),
                Example("show backend-developer/senior --full --format markdown"),
                Example("show data-analyst/senior --file our-ladder.yaml", is_first=True),
            ),
        ),
        Command(
            "print",
            "write levels or a whole family to a file",
            f"{_COMMANDS}.print_levels",
            (
                Example("print backend-developer/senior -o senior.pdf", is_first=True),
                Example(
                    "print backend-developer/senior -o talk.pdf --name-lines",
                    "with lines for name, date and manager",
                ),
                Example("print backend-developer -o backend.html --full", "a whole family"),
                Example("print backend-developer -o family.pdf --overview", "its own page"),
                Example(
                    "print backend-developer/junior backend-developer/senior"
                    " -o two.pdf --page Letter"
                ),
                Example(
                    "print backend-developer/senior -o senior.pdf --replace", "write over the file"
                ),
                Example("print backend-developer/senior -o - --format md", "to another program"),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "talk-sheet",
            "a level with boxes to tick and room to write, for the talk with a manager",
            f"{_COMMANDS}.talk_sheet",
            (
                Example("talk-sheet backend-developer/senior -o talk-sheet.pdf", is_first=True),
                Example("talk-sheet backend-developer/senior -o talk-sheet.html --pay"),
                Example(
                    "talk-sheet backend-developer/senior --growth my-growth.growth.yaml"
                    " -o my-talk-sheet.pdf"
                ),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "packet",
            "what a person marked about a level: evidence, gaps, and room for the manager’s words",
            f"{_COMMANDS}.packet",
            (
                Example(
                    "packet backend-developer/senior --growth my-growth.growth.yaml -o packet.pdf",
                    is_first=True,
                ),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "compare",
            "two to six levels side by side",
            f"{_COMMANDS}.compare",
            (
                Example("compare backend-developer/junior backend-developer/middle", is_first=True),
                Example(
                    "compare backend-developer/middle backend-developer/senior --only-differences"
                ),
                Example(
                    "compare web-developer/junior web-developer/middle web-developer/senior"
                    " --base web-developer/junior"
                ),
                Example("compare backend-developer/middle web-developer/middle -o middle.xlsx"),
            ),
            subject=COMPARISON,
        ),
        Command(
            "path",
            "the steps from one level to another",
            f"{_COMMANDS}.path",
            (
                Example(
                    "path software-engineering/junior software-engineering/staff", is_first=True
                ),
                Example("path software-engineering/junior software-engineering/staff -o path.pdf"),
                Example("path software-engineering/junior software-engineering/staff --json"),
            ),
            subject=PATH,
        ),
        Command(
            "moves",
            "the levels nearest to a level: what transfers, and what is missing",
            f"{_COMMANDS}.moves",
            (
                Example("moves backend-developer/senior", "the nearest levels", is_first=True),
                Example(
                    "moves backend-developer/senior --family software-engineering --limit 2",
                    "in one family",
                ),
                Example("moves backend-developer/senior -o moves.pdf"),
                Example("moves backend-developer/senior --json", "for another program to read"),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "salary",
            "what the levels pay, and where a salary is in the ranges",
            f"{_COMMANDS}.salary",
            (
                Example("salary", "the pay of every family"),
                Example(
                    "salary backend-developer --mine 105000",
                    "where a salary is in the ranges",
                    is_first=True,
                ),
                Example("salary backend-developer --mine '$52/h'", "the same, paid by the hour"),
                Example("salary backend-developer --period month", "by the month"),
                Example("salary backend-developer --currency EUR --rates rates.yaml"),
                Example("salary backend-developer --mine 105000 --area Denver", "in a town"),
                Example("salary backend-developer web-developer -o pay.svg"),
                Example("salary backend-developer --json", "for another program to read"),
            ),
            subject=PAY_CHART,
        ),
        Command(
            "market",
            "what an occupation is paid in a place, and where a salary is in it",
            f"{_COMMANDS}.market",
            (
                Example("market", "every occupation"),
                Example(
                    "market 'software developers' --area Denver --mine 105000",
                    "where a salary is in a town",
                    is_first=True,
                ),
                Example("market 15-1252 --area Colorado", "by code, in a state"),
                Example("market 'web developers' --json", "for another program to read"),
                Example("market 15-1252 --data wages.csv", "wages of your own"),
            ),
        ),
        Command(
            "search",
            "find words in titles, statements and skills",
            f"{_COMMANDS}.search",
            (
                Example("search code review", "texts with both words", is_first=True),
                Example(
                    "search '\"code reviews\"' --whole-words", "texts with these words together"
                ),
                Example("search --skill mentoring", "every level that needs a skill"),
            ),
        ),
        Command(
            "validate",
            "list the problems of ladder and growth files",
            f"{_COMMANDS}.validate",
            (
                Example("validate our-ladder.yaml", "what is wrong, line by line", is_first=True),
                Example("validate --advise our-ladder.yaml", "also what could be better"),
                Example("validate --json our-ladder.yaml", "for another program to read"),
                Example("validate --sarif our-ladder.yaml", "for a code host"),
            ),
        ),
        Command(
            "import",
            "convert a spreadsheet to a ladder file",
            f"{_COMMANDS}.import_table",
            (
                Example(
                    "import levels.xlsx -o our-ladder.yaml", "from a spreadsheet", is_first=True
                ),
                Example("import levels.csv --currency EUR --period year -o paid.yaml"),
                Example("import levels.xlsx --save-mapping levels-mapping.yaml -o first.yaml"),
                Example("import levels.xlsx --mapping levels-mapping.yaml -o again.yaml"),
            ),
        ),
        Command(
            "export",
            "write a family as data for other programs, or as linked pages",
            f"{_COMMANDS}.export",
            (
                Example("export backend-developer -o backend.xlsx", "a spreadsheet", is_first=True),
                Example("export backend-developer -o wall.csv --matrix", "levels across"),
                Example("export backend-developer -o backend", "a folder of linked pages"),
                Example("export backend-developer -o -", "YAML on standard output"),
            ),
            subject=FAMILY,
        ),
        Command(
            "new",
            "start a ladder file of your own",
            f"{_COMMANDS}.new",
            (
                Example('new "Data Analyst"', "start a ladder file of your own", is_first=True),
                Example('new "Data Analyst" --template two-tracks -o analyst.ladder.yaml'),
            ),
        ),
        Command(
            "format",
            "the reference of the ladder file format",
            f"{_COMMANDS}.format_reference",
            (
                Example("format", "the reference of the ladder file"),
                Example("format > ladder-format.md", "the same as a file"),
            ),
        ),
        Command(
            "desktop",
            "add the program to the applications menu, or remove it from there",
            f"{_COMMANDS}.desktop",
            (
                Example(
                    "desktop --install", "add it to the applications menu (Linux)", is_first=True
                ),
                Example("desktop --remove", "remove it from there"),
            ),
        ),
    )
)
"""Every command, in the order of the help. The examples run in this order in one folder."""

EXAMPLES = tuple(example for command in COMMANDS.values() for example in command.examples)
"""The examples of all commands."""
