"""The path as a document to print, export and copy. Imported when first needed."""

from __future__ import annotations

from functools import partial

from ladder_app.documents.export.formats import PATH
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.document import path_document
from ladder_app.documents.path.words import place_name
from ladder_app.domain.path.route import find_path
from ladder_app.gui.navigation.view import ViewOutput
from ladder_app.gui.open_files.open_files import OpenFiles


def path_output(
    here: str, goal: str, ladders: OpenFiles, localizer: Localizer
) -> ViewOutput | None:
    """The path between the levels at these addresses, or None if there is none."""
    start, end = ladders.place_at(here), ladders.place_at(goal)
    path = find_path(ladders.families, start, end) if start and end else None
    if path is None or start is None or end is None or not path.steps:
        return None
    names = {
        "start": place_name(start, end, localizer),
        "goal": place_name(end, start, localizer),
    }
    return ViewOutput(
        partial(path_document, path, localizer),
        PATH,
        localizer.tr("path from {start} to {goal}", **names),
        localizer.tr("Path: {start} → {goal}", **names),
        f"{here}-to-{goal}".replace("/", "-"),
    )
