"""The files of the help: the text of the first steps, and samples."""

from __future__ import annotations

from pathlib import Path

from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_folder

FIRST_STEPS = "first-steps.md"
SAMPLE_SPREADSHEET = "example-ladder.xlsx"
_MARKS = "marks.ladder.yaml"


def first_steps() -> str:
    """The first steps as Markdown.

    Raises FileNotFoundError if the program was installed without its resources.
    """
    return (bundled_folder("resources") / "help" / FIRST_STEPS).read_text(encoding="utf-8")


def sample_spreadsheet() -> Path:
    """A spreadsheet to try an import with.

    Raises FileNotFoundError if the program was installed without its resources.
    """
    return bundled_folder("resources") / "samples" / SAMPLE_SPREADSHEET


def marks_family() -> JobFamily:
    """A small made-up family in which each mark of the window occurs.

    Raises FileNotFoundError if the program was installed without its resources.
    """
    file = read_ladder(bundled_folder("resources") / "help" / _MARKS)
    if file.family is None:
        raise FileNotFoundError(file.path)
    return file.family
