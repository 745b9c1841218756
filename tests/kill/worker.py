"""Writes for ever, until it is killed: `python -m tests.kill.worker JOB FOLDER`."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.family import FamilyData, save_folder
from ladder_app.documents.export.formats import FAMILY, FORMATS, SITE
from ladder_app.documents.export.growth_file import save_growth
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.domain.growth.entries import DatedMark, Entry, ItemKey, Mark, Part, Person
from ladder_app.domain.model import JobFamily
from ladder_app.files.growth.read_growth import load_growth, read_growth
from ladder_app.files.ladder_file import parse_ladder, read_ladder
from ladder_app.files.write_ladder import ladder_text
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

LEVELS = 60
MARKS_PER_JOB = 5
TARGET = "a/b"
SAVED = "saved.log"
"""The file with the number of marks that were saved."""


def family(number: int) -> JobFamily:
    """One of two families: each of its levels says which one it is of."""
    levels = "".join(f"  - {{name: L{n}, summary: '{str(number) * 400}'}}\n" for n in range(LEVELS))
    read = parse_ladder(f"id: kept\nname: Number {number}\nlevels:\n{levels}".encode(), "made.yaml")
    assert read.family
    return read.family


def save(folder: Path, number: int) -> None:
    """Write the family as a ladder file."""
    save_atomically(folder / "kept.ladder.yaml", ladder_text(family(number)).encode())


def export(folder: Path, number: int) -> None:
    """Write the family as files for others, and as pages."""
    content = FamilyData(family(number), EnglishLocalizer())
    for suffix in ("json", "csv", "xlsx"):
        path = folder / f"kept.{suffix}"
        save_atomically(path, FORMATS.render(FAMILY, content, path))
    save_folder(SITE.write_folder(FAMILY, content), folder / "site")


def save_linked(folder: Path, number: int) -> None:
    """Write a ladder file that has a second name."""
    path = folder / "linked.ladder.yaml"
    save_atomically(path, ladder_text(family(number)).encode())
    link = folder / "link.ladder.yaml"
    if not link.exists():
        link.hardlink_to(path)


def keep_settings(folder: Path, number: int) -> None:
    """Write the settings, as the window does when something changes."""
    store = SettingsStore(QSettings(str(folder / "kept.conf"), QSettings.Format.IniFormat))
    for key in Key:
        store.put(key, str(number) * 200)
    store.sync()


def reload(folder: Path, number: int) -> None:
    """Save a ladder and read it again."""
    save(folder, number)
    assert read_ladder(folder / "kept.ladder.yaml").family


def mark_growth(folder: Path, number: int) -> None:
    """Mark another item and save, many times; what was saved last is noted after each."""
    path = folder / "dana.growth.yaml"
    text = load_growth(path).text if path.exists() else ""
    people = read_growth(text, path.name).people or (Person(name="Dana"),)
    saved = len(people[0].toward(TARGET).entries)
    with (folder / SAVED).open("a", encoding="utf-8") as log:
        for count in range(saved, saved + MARKS_PER_JOB):
            growth = people[0].toward(TARGET)
            entry = Entry(words=f"Item {count}").marked(DatedMark(mark=list(Mark)[number]))
            growth = growth.with_entry(ItemKey(Part.STATEMENT, f"item-{count}"), entry)
            people = (people[0].with_growth(growth),)
            text = save_growth(path, people, text)
            log.write(f"{count + 1}\n")
            log.flush()


JOBS: dict[str, Callable[[Path, int], None]] = {
    "save": save,
    "linked": save_linked,
    "export": export,
    "settings": keep_settings,
    "reload": reload,
    "growth": mark_growth,
}


def main() -> None:
    """Do the job with one family and the other in turn."""
    keep_none_alive()
    job, folder = JOBS[sys.argv[1]], Path(sys.argv[2])
    job(folder, 1)
    sys.stdout.write("written once\n")
    sys.stdout.flush()
    for number in itertools.cycle((2, 1)):
        job(folder, number)


if __name__ == "__main__":
    main()
