"""The top-level rows of the tree: one family per file, with the state of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily
from ladder_app.gui.open_files.open_files import OpenFile


class TreeRow(Struct, frozen=True, kw_only=True):
    """A family with its row's second line and tool tip.

    Where nothing of a file can be shown, the family has its name and no levels.
    """

    family: JobFamily
    path: Path
    mark: str = ""
    tip: str = ""


def tree_rows(files: Sequence[OpenFile], localizer: Localizer) -> list[TreeRow]:
    """A row for each file, marked where it is the user's own or has problems."""
    names = Counter(file.family.name for file in files if file.family)
    labels = file_labels([file.path for file in files if file.is_own])
    rows = []
    for file in files:
        family = file.family
        if file.is_own:
            rows.append(_own_row(file, labels[file.path], localizer))
        elif family:
            has_twin = names[family.name] > 1
            mark = _tr("Comes with the program") if has_twin else ""
            rows.append(TreeRow(family=family, path=file.path, mark=mark, tip=mark))
    return rows


def _own_row(file: OpenFile, label: str, localizer: Localizer) -> TreeRow:
    text = trouble_of(file, localizer)
    mark = _tr("⚠ {0} · {1}") if text else _tr("Own file · {1}")
    if file.family is None and label == file.path.name:
        mark = "⚠ {0}"  # The row's name is that of the file.
    where = _tr("Your own file: {0}").format(file.path.absolute())
    return TreeRow(
        family=file.family or JobFamily(id=f"file:{file.path}", name=file.path.name),
        path=file.path,
        mark=mark.format(text, label),
        tip=f"{text}\n{where}" if text else where,
    )


def trouble_of(file: OpenFile, localizer: Localizer) -> str:
    """What is wrong with a file, in a few words; empty where nothing is."""
    if file.is_missing:
        return _tr("Not found")
    if file.is_old:
        return _tr("Last good save")
    if file.family is None:
        return localizer.plural(
            "Not shown, %n problem", "Not shown, %n problems", len(file.problems)
        )
    return ""


def file_labels(paths: Sequence[Path]) -> dict[Path, str]:
    """The name of each file; with its folder where another file has the name too."""
    names = Counter(path.name for path in paths)
    return {
        path: path.name if names[path.name] == 1 else f"{path.name} ({path.absolute().parent.name})"
        for path in paths
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("TreeRows", text)
