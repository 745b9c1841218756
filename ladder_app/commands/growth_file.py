"""Commands that write a page about a level with what a person marked in a growth file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from ladder_app.commands.ladders import (
    load,
    look_up_level,
    status_of_bad,
    status_of_unknown_name,
)
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import may_write
from ladder_app.commands.pages import save_pages
from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.domain.address import Place
from ladder_app.domain.growth.elsewhere import growth_toward
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.growth.items import items_of
from ladder_app.domain.model import JobFamily
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.files.growth.checks import GrowthChecks
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.files.problems import Severity
from ladder_app.streams import write_error_lines, write_message


def add_growth(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    """Add the options that name a person in a growth file."""
    parser.add_argument(
        "--growth",
        metavar="FILE",
        required=is_required,
        help="a growth file, with what a person marked",
    )
    parser.add_argument(
        "--person",
        metavar="NAME",
        help="whose marks to take, where the file has several people",
    )


def write_growth_page(
    formats: FormatTable,
    options: argparse.Namespace,
    compose: Callable[[Place, Person | None], Document],
) -> ExitStatus:
    """Write the page of the level and the person that the options name."""
    if not (
        is_one_format(options, DOCUMENTS, formats)
        and may_write([options.output], [*options.file, options.growth], options.replace)
    ):
        return ExitStatus.USAGE
    families, status = load(options.file)
    place = look_up_level(families, options.level)
    if place is None:
        return status_of_unknown_name(status)
    person, reading = read_person(options, families)
    if person is None and reading:
        return reading
    if person is not None:
        _report_other_targets(person, place)
    document = compose(place, person)
    return first_failure(save_pages([document], DOCUMENTS, options, formats), reading, status)


def read_person(
    options: argparse.Namespace, families: Sequence[JobFamily]
) -> tuple[Person | None, ExitStatus]:
    """The person that the options name, and the status of reading; every problem is shown.

    A level that none of the families has is a problem, too.

    Without a file there is none, with success. A file with errors is used as far as it can be
    read, with the status of its problems.
    """
    if options.growth is None:
        if options.person is None:
            return None, ExitStatus.SUCCESS
        write_message("--person NAME needs --growth FILE, which has the people.")
        return None, ExitStatus.USAGE
    found = load_growth(Path(options.growth), checks_of(families))
    write_error_lines(found.problems)
    if not found.people:
        return None, status_of_bad(found)
    has_errors = any(problem.severity is Severity.ERROR for problem in found.problems)
    person = _selected(found.people, options)
    if person is None:
        return None, ExitStatus.USAGE
    return person, ExitStatus.PROBLEMS if has_errors else ExitStatus.SUCCESS


def checks_of(families: Sequence[JobFamily]) -> GrowthChecks:
    """What a growth file is checked for today beside these ladders."""
    addresses = [address for family in families for address in family.addresses]
    return GrowthChecks(today=date.today(), addresses=addresses)


def _selected(people: tuple[Person, ...], options: argparse.Namespace) -> Person | None:
    """The person with the name, or the only one; None after a message that says why."""
    if options.person is None and len(people) == 1:
        return people[0]
    names = ", ".join(f"“{person.name}”" for person in people if person.name)
    if not names:
        write_message("The file has several people. Give each a `name`, to name one by --person.")
    elif options.person is None:
        write_message(f"The file has several people. Add --person with one of them: {names}.")
    else:
        return _named(people, options.person, names)
    return None


def _named(people: tuple[Person, ...], name: str, names: str) -> Person | None:
    """The person with this name; None after a message that says why."""
    found = [person for person in people if person.name.casefold() == name.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        write_message(f"Several people in the file are called “{name}”. Give each another `name`.")
    else:
        write_message(f"There is no “{name}” in the file. It has: {names}.")
    return None


def _report_other_targets(person: Person, place: Place) -> None:
    """Report that the person wrote about other levels only: the page would surprise them."""
    targets = [growth.target for growth in person.growths]
    if targets and place.address not in targets:
        others = ", ".join(targets)
        counted = growth_toward(place, person, items_of(place)).elsewhere
        note = " Marks of the same items count here, too." if counted else ""
        write_message(
            f"Nothing is marked for {place.address} in the file, only for: {others}.{note}"
        )
