"""Gives each of the open ladders a unique family id."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.problems import WHOLE_FILE, Problem, Report
from ladder_app.files.slugs import free_id


def with_distinct_ids(
    bundled: Sequence[LadderFile], own: Sequence[LadderFile]
) -> tuple[list[LadderFile], list[LadderFile]]:
    """The same files with unique family ids, such as `backend-developer-2`.

    The user's own ladders keep their ids before bundled ones, and earlier ladders before later
    ones. Only the user's own files get a warning: bundled ones cannot be changed.
    """
    taken: dict[str, str] = {}
    renamed_own = [_renamed(file, taken, is_own=True) for file in own]
    return [_renamed(file, taken, is_own=False) for file in bundled], renamed_own


def _renamed(file: LadderFile, taken: dict[str, str], *, is_own: bool) -> LadderFile:
    family = file.family
    if family is None:
        return file
    name = free_id(family.id, taken)
    other = taken.get(family.id, "")
    taken[name] = file.path
    if name == family.id:
        return file
    problems = (*file.problems, *_warning(file.path, family.id, name, other)) if is_own else ()
    return replace(file, family=replace(family, id=name), problems=problems or file.problems)


def _warning(path: str, family_id: str, name: str, other: str) -> tuple[Problem, ...]:
    report = Report(path)
    report.warning(
        WHOLE_FILE,
        "id-taken",
        "The id “{id}” is also used by {other}, so this ladder has the id “{name}” while both"
        " are open. Change the “id:” of one of them.",
        id=family_id,
        other=other,
        name=name,
    )
    return report.problems()
