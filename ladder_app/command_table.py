"""The table of commands: each command of the command line is one entry.

The parser, the help and the suggestions for misspelled commands are derived from it. To add a
command, add an entry, and in `commands/loaders.py` the function that imports its module. That
module has a function `add_arguments(parser, formats)`, which also sets the default of `run` to a
function that takes the options and returns the exit status.
"""

from __future__ import annotations

from ladder_app.command import Command, Example, by_name
from ladder_app.commands import loaders
from ladder_app.documents.export.formats import COMPARISON, DOCUMENTS, FAMILY, PATH, PAY_CHART

WINDOW_EXAMPLES = (
    Example("", "open the window"),
    Example("our-ladder.yaml", "open the window with a ladder of your own"),
    Example("my-growth.growth.yaml backend-developer/senior", "with a growth file, at a level"),
    Example("--screenshot senior.png backend-developer/senior", "save a picture of the window"),
)
"""Command lines without a command."""

COMMANDS = by_name(
    (
        Command(
            "list",
            "every family and level, with its address",
            loaders.list_levels,
            (
                Example("list", "every family and level", is_first=True),
                Example("list --file our-ladder.yaml", "with a ladder of your own", is_first=True),
                Example("list --json", "for another program to read"),
            ),
        ),
        Command(
            "show",
            "one level, or a whole family",
            loaders.show,
            (
                Example("show backend-developer/senior", "one level as text", is_first=True),
                Example("show backend-developer", "a whole family"),
                Example("show backend-developer/senior --full --format md"),
                Example("show data-analyst/senior --file our-ladder.yaml", is_first=True),
            ),
        ),
        Command(
            "print",
            "write levels or a whole family to a file",
            loaders.print_levels,
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
            loaders.talk_sheet,
            (
                Example("talk-sheet backend-developer/senior -o talk-sheet.pdf", is_first=True),
                Example("talk-sheet backend-developer/senior -o talk-sheet.html --pay"),
                Example(
                    "talk-sheet backend-developer/senior --growth my-growth.growth.yaml"
                    " -o my-talk-sheet.pdf"
                ),
                Example(
                    "talk-sheet backend-developer/senior --growth team.growth.yaml"
                    " --person Dana -o dana.pdf"
                ),
                Example(
                    "talk-sheet backend-developer/senior -o with-pay.pdf --mine 105000",
                    "with your salary beside the range",
                ),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "packet",
            "what a person marked about a level: evidence, gaps, and room for the manager’s words",
            loaders.packet,
            (
                Example(
                    "packet backend-developer/senior --growth my-growth.growth.yaml -o packet.pdf",
                    is_first=True,
                ),
                Example(
                    "packet backend-developer/senior --growth team.growth.yaml --person Dana"
                    " -o packet.html"
                ),
            ),
            subject=DOCUMENTS,
        ),
        Command(
            "compare",
            "two to six levels side by side",
            loaders.compare,
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
            loaders.path,
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
            loaders.moves,
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
            loaders.salary,
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
            loaders.market,
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
            loaders.search,
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
            loaders.validate,
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
            loaders.import_table,
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
            loaders.export,
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
            loaders.new,
            (
                Example('new "Data Analyst"', "start a ladder file of your own", is_first=True),
                Example('new "Data Analyst" --template two-tracks -o analyst.ladder.yaml'),
            ),
        ),
        Command(
            "format",
            "the reference of the ladder file format",
            loaders.format_reference,
            (
                Example("format", "the reference of the ladder file"),
                Example("format > ladder-format.md", "the same as a file"),
            ),
        ),
        Command(
            "desktop",
            "add the program to the applications menu, or remove it from there",
            loaders.desktop,
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
