"""The notices about files that were read: the number of ladders and the first problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ladder_app.documents.localizer import Localizer, counted
from ladder_app.files.problems import Problem, cause_first
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.open_files.open_files import OpenFile

READ = "read"
"""The topic of notices about reading."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


def problem_text(problem: Problem, localizer: Localizer) -> str:
    """The sentence of a problem with its line."""
    text = problem.translated(localizer.tr)
    if not problem.line:
        return text
    return _tr("Line {0}: {1}").format(localizer.number(problem.line), text)


def report_of(
    template: str,
    files: Sequence[OpenFile],
    localizer: Localizer,
    show_problems: Callable[[Path], object],
) -> Notification:
    """The notice for these files; {0} in the template is replaced by the ladders and problems.

    It quotes the first problem, and a button shows all of them.
    """
    name = files[0].path.name if len(files) == 1 else ""
    ladders = f"“{name}”" if name else counted(len(files), localizer, "{n} ladder", "{n} ladders")
    problems = [problem for file in files for problem in file.problems]
    if not problems:
        return Notification(_tr("{0}.").format(template.format(ladders)), topic=READ)
    count = counted(len(problems), localizer, "{n} problem", "{n} problems")
    first = min(problems, key=cause_first)
    path = next(file.path for file in files if first in file.problems)
    quoted = problem_text(first, localizer)
    text = _tr("{0}, {1}. {2}").format(template.format(ladders), count, quoted)
    offers = ((_tr("Show problems"), lambda: show_problems(path)),)
    # If only one file has problems, the notice is about that file.
    is_one = sum(bool(file.problems) for file in files) == 1
    return Notification(text, offers, Kind.PROBLEM, READ, str(path) if is_one else "")
