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
    """What was done with one file, with several, and with none of those that have problems."""

    file: str
    several: tuple[str, str]
    none: str


OPENED = Done(
    translatable("Opened “{file}”"),
    translatable_plural("Opened %n ladder", "Opened %n ladders"),
    translatable("Opened no ladder"),
)
RELOADED = Done(
    translatable("Reloaded “{file}”"),
    translatable_plural("Reloaded %n ladder", "Reloaded %n ladders"),
    translatable("Reloaded no ladder"),
)
KEPT = Done(
    translatable("“{file}” is shown as of the last good save"),
    translatable_plural(
        "%n ladder as of the last good save", "%n ladders as of the last good save"
    ),
    translatable("No ladder is shown"),
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


def _is_done(done: Done, file: OpenFile) -> bool:
    """Whether a file was opened or read again: one that is not understood was not."""
    return file.family is not None and (done is KEPT or not file.is_old)


def _ladders(done: Done, files: Sequence[OpenFile], localizer: Localizer) -> str:
    shown = [file for file in files if _is_done(done, file)]
    if len(shown) == 1:
        return localizer.tr(done.file, file=shown[0].path.name)
    if shown:
        return localizer.plural(*done.several, len(shown))
    if len(files) == 1:
        return localizer.tr("“{file}” is not shown", file=files[0].path.name)
    return localizer.tr(done.none)
