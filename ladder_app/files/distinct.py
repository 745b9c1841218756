"""Ladders that are open together: each family has an id of its own, the user's before bundled."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.problems import WHOLE_FILE, Problem, Report
from ladder_app.files.scalars import numbered_id


def with_distinct_ids(
    bundled: Sequence[LadderFile], own: Sequence[LadderFile]
) -> tuple[list[LadderFile], list[LadderFile]]:
    """The same files, each family with another id than the others: `backend-developer-2`.

    The user's own ladders keep their ids, and so does the first of two of these; the other one
    gets a warning. Of a bundled ladder nothing is said: the user cannot change it.
    """
    taken: dict[str, str] = {}
    kept = [_renamed(file, taken, is_own=True) for file in own]
    return [_renamed(file, taken, is_own=False) for file in bundled], kept


def _renamed(file: LadderFile, taken: dict[str, str], *, is_own: bool) -> LadderFile:
    family = file.family
    if family is None:
        return file
    name = _free_id(family.id, taken)
    other = taken.get(family.id, "")
    taken[name] = file.path
    if name == family.id:
        return file
    problems = (*file.problems, *_warning(file.path, family.id, name, other)) if is_own else ()
    return replace(file, family=replace(family, id=name), problems=problems or file.problems)


def _free_id(wanted: str, taken: Collection[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = numbered_id(wanted, number), number + 1
    return name


def _warning(path: str, wanted: str, name: str, other: str) -> tuple[Problem, ...]:
    report = Report(path)
    report.warning(
        WHOLE_FILE,
        "id-taken",
        "The id “{id}” is also that of {other}, so that this ladder is called “{name}”"
        " while both are open. Give one of them another “id:”.",
        id=wanted,
        other=other,
        name=name,
    )
    return report.problems()
