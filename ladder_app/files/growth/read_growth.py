"""Reads a growth file, or reports each problem with its line and column."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from ladder_app.domain.growth.entries import Person
from ladder_app.domain.text.suggest import closest
from ladder_app.files.format_growth import GROWTH_FILE, GROWTH_VERSION
from ladder_app.files.growth.checks import GrowthChecks
from ladder_app.files.growth.people import people_of
from ladder_app.files.nodes import MappingNode, Node, ScalarNode, read_nodes
from ladder_app.files.problems import FILE_START, Problem, Report, Severity
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.records import read_record
from ladder_app.files.text import decode

_OWN_KEYS = frozenset({"growth", "targets", "people"})
_LADDER_KEYS = frozenset({"levels", "tracks", "skills", "responsibilities", "sources"})
_VERSION_KEY = "growth"
_VERSION = re.compile("[1-9][0-9]{0,8}")


class GrowthFile(Struct, frozen=True, kw_only=True):
    """The people in a file as far as it was understood, and the problems by place.

    A file of a newer format (`is_newer`) must not be changed. `text` is the whole text of the
    file with its own line breaks and byte order mark; it is empty if the file is not text.
    `was_read` is False if the file could not be read at all, and `is_other` is true of a file
    of another kind, such as a ladder.
    """

    people: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_newer: bool = False
    text: str = ""
    was_read: bool = True
    is_other: bool = False

    @property
    def has_errors(self) -> bool:
        """Whether a part of the file is not understood."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def load_growth(path: Path, checks: GrowthChecks | None = None) -> GrowthFile:
    """Read a growth file. Errors are reported as problems, never raised.

    With `checks`, what is read all the same can be a problem, too.
    """
    report = Report(str(path))
    data = read_bytes(path, report)
    if data is None:
        return GrowthFile(problems=report.problems(), was_read=False)
    return parse_growth(data, str(path), checks)


def read_growth(text: str, source: str) -> GrowthFile:
    """The people in the text of a file; `source` only names the file in problems."""
    return parse_growth(text.encode("utf-8", "surrogatepass"), source)


def parse_growth(data: bytes, source: str, checks: GrowthChecks | None = None) -> GrowthFile:
    """The people in the bytes of a file; `source` only names the file in problems."""
    report = Report(source)
    text = decode(data, report)
    if text is None:
        return GrowthFile(problems=report.problems())
    root = root_of(text, report)
    if root is not None and _is_other(root):
        _report_other(root, report)
        return GrowthFile(problems=report.problems(), text=data.decode("utf-8"), is_other=True)
    newer = newer_version(root) if root is not None else None
    if newer is not None:
        _report_newer(newer, report)
    # What a newer format has besides is no mistake.
    details = Report(source) if newer else report
    item = read_record(root, GROWTH_FILE, details) if root is not None else None
    people = [person for _, person in people_of(item, details)] if item is not None else []
    if item is not None and checks is not None:
        checks.check(item, details)
    return GrowthFile(
        people=tuple(people),
        problems=report.problems(),
        is_newer=newer is not None,
        text=data.decode("utf-8"),
    )


def root_of(text: str, report: Report) -> Node | None:
    """The tree of a growth file; None if it is empty or no YAML, with a problem."""
    root = read_nodes(text, report)
    if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
        if not report.has_errors:
            report.error(
                FILE_START,
                "file-empty",
                "The file is empty. A growth file needs “targets:” or “people:”.",
            )
        return None
    return root


def _is_other(root: Node) -> bool:
    """Whether it has keys of a ladder, or none that is at least similar to one of a growth file."""
    keys = {key.value for key, _ in root.pairs} if isinstance(root, MappingNode) else set()
    if keys & _OWN_KEYS or not keys:
        return False
    known = [field.key for field in GROWTH_FILE.fields]
    return bool(keys & _LADDER_KEYS) or not any(key in known or closest(key, known) for key in keys)


def _report_other(root: Node, report: Report) -> None:
    report.error(
        root,
        "growth-other",
        "This is not a growth file: it has none of the keys “growth”, “targets” and “people”.",
    )


def newer_version(root: Node) -> ScalarNode | None:
    """The version of the format that a tree states, if it is above that of this program."""
    for key, value in root.pairs if isinstance(root, MappingNode) else []:
        if key.value == _VERSION_KEY and isinstance(value, ScalarNode) and not value.quoted:
            is_number = _VERSION.fullmatch(value.value) is not None
            return value if is_number and int(value.value) > GROWTH_VERSION else None
    return None


def _report_newer(version: ScalarNode, report: Report) -> None:
    report.warning(
        version,
        "format-newer",
        "The file has the newer format {word}. It is shown as far as it is understood, and not"
        " changed. Use a newer Career Ladder to change it.",
        word=version.value,
    )
