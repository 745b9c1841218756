"""The notices about files that were read: the number of ladders and the first problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable, translatable_plural
from ladder_app.files.problems import Problem, cause_first
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.open_files.open_files import OpenFile

READ = "read"
"""The topic of notices about reading."""


class Done(Struct, frozen=True):
    """What was done with one file, and what with several."""

    file: str
    several: tuple[str, str]


OPENED = Done(
    translatable("Opened “{file}”"), translatable_plural("Opened %n ladder", "Opened %n ladders")
)
RELOADED = Done(
    translatable("Reloaded “{file}”"),
    translatable_plural("Reloaded %n ladder", "Reloaded %n ladders"),
)
KEPT = Done(
    translatable("“{file}” is shown as of the last good save"),
    translatable_plural(
        "%n ladder as of the last good save", "%n ladders as of the last good save"
    ),
)


def done_again(files: Sequence[OpenFile]) -> Done:
    """What was done with files that were read again: a broken save leaves the last good one."""
    return KEPT if all(file.is_old for file in files) else RELOADED


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


def problem_text(problem: Problem, localizer: Localizer) -> str:
    """The sentence of a problem with its line."""
    text = problem.translated(localizer.tr)
    if not problem.line:
        return text
    return _tr("Line {0}: {1}").format(localizer.number(problem.line), text)


def problem_count(count: int, localizer: Localizer) -> str:
    """How many problems there are, in words."""
    if not count:
        return localizer.tr("no problems")
    return localizer.plural("%n problem", "%n problems", count)


def report_of(
    done: Done,
    files: Sequence[OpenFile],
    localizer: Localizer,
    show_problems: Callable[[Path], object],
) -> Notification:
    """The notice for these files; it quotes the first problem, and a button shows all of them."""
    ladders = _ladders(done, files, localizer)
    problems = [problem for file in files for problem in file.problems]
    if not problems:
        return Notification(_tr("{0}.").format(ladders), topic=READ)
    count = problem_count(len(problems), localizer)
    first = min(problems, key=cause_first)
    path = next(file.path for file in files if first in file.problems)
    quoted = problem_text(first, localizer)
    text = _tr("{0}, {1}. {2}").format(ladders, count, quoted)
    offers = ((_tr("Show problems"), lambda: show_problems(path)),)
    # If only one file has problems, the notice is about that file.
    is_one = sum(bool(file.problems) for file in files) == 1
    return Notification(text, offers, Kind.PROBLEM, READ, str(path) if is_one else "")


def _ladders(done: Done, files: Sequence[OpenFile], localizer: Localizer) -> str:
    if len(files) == 1:
        return localizer.tr(done.file, file=files[0].path.name)
    return localizer.plural(*done.several, len(files))
