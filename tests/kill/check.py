"""What a killed program left: each file is the old or the new one, whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings

from ladder_app.domain.model import JobFamily
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.names import is_growth_file
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.read_table import read_table
from ladder_app.files.tables.understand import likeliest_sheet, understand
from ladder_app.gui.settings.keys import Key
from tests.kill.worker import LEVELS, SAVED, TARGET


def broken_files(folder: Path) -> list[str]:
    """A line for each file below the folder that is neither the one nor the other."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    # What was being written has another name, and is no file of the user's.
    kept = [path for path in found if path.suffix not in (".tmp", ".old", ".lock")]
    return [f"{path.name}: {fault}" for path in kept for fault in _lost(path)]


def left_overs(folder: Path) -> list[Path]:
    """What the killed program was writing when it ended."""
    return [path for path in sorted(folder.rglob(".*")) if path.suffix in (".tmp", ".old")]


def _lost(path: Path) -> list[str]:
    """What is wrong with a file, unless the backup of a write in place still holds it."""
    if is_growth_file(path):
        return list(_growth_faults(path))
    faults = list(_faults(path))
    if not faults or path.stat().st_nlink == 1:
        return faults
    # A file with two names has the backup beside the one that was written.
    backups = [read_ladder(old).family for old in path.parent.glob(".linked*.old")]
    return [fault for family in backups for fault in _family_faults(family)] if backups else faults


def _faults(path: Path) -> Iterator[str]:
    match path.suffix:
        case ".yaml" | ".json":
            yield from _family_faults(read_ladder(path).family)
        case ".csv" | ".xlsx":
            yield from _family_faults(_imported(path))
        case ".html":
            text = path.read_text(encoding="utf-8")
            if not text.endswith("</html>\n") or ("1" * 400 in text) == ("2" * 400 in text):
                yield "is not whole"
        case ".conf":
            yield from _settings_faults(path)


def _imported(path: Path) -> JobFamily | None:
    table = read_table(path)
    if not table.sheets:
        return None
    sheet = likeliest_sheet(table.sheets)
    return draft(sheet, understand(sheet)).family


def _family_faults(family: JobFamily | None) -> Iterator[str]:
    if family is None:
        yield "cannot be read"
    elif len(family.levels) != LEVELS or len({level.summary for level in family.levels}) != 1:
        yield "is not whole"


def _growth_faults(path: Path) -> Iterator[str]:
    """What is wrong with a growth file: all marks but those of the last save are in it."""
    read = load_growth(path)
    if read.problems:
        yield "cannot be read"
        return
    log = (path.parent / SAVED).read_text(encoding="utf-8")
    saved = int(log[: log.rfind("\n")].rpartition("\n")[2])
    marks = len(read.people[0].toward(TARGET).entries)
    if marks not in (saved, saved + 1):
        yield f"has {marks} marks, and {saved} were saved"


def _settings_faults(path: Path) -> Iterator[str]:
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    values = {str(settings.value(key.value)) for key in Key}
    if settings.status() is not QSettings.Status.NoError or len(values) != 1:
        yield "is not whole"
