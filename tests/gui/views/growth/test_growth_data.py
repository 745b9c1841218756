"""A growth file in memory: whatever is marked, undone, saved and read again, nothing is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event, Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ladder_app.documents.errors import UserError
from ladder_app.documents.export.growth_file import save_growth
from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    Growth,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.gui.views.growth import growth_data
from ladder_app.gui.views.growth.growth_data import GrowthData, Saved

TARGETS = ("own/senior", "own/lead")
KEYS = tuple(ItemKey(part, name) for part in Part for name in ("a", "b"))
DAYS = st.sampled_from((date(2026, 3, 1), date(2026, 6, 1), None))
TEXTS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20)


@st.composite
def changed_entries(draw: st.DrawFn) -> Entry:
    evidence = st.builds(Evidence, text=TEXTS.map(str.strip).filter(bool), day=DAYS)
    steps = st.builds(NextStep, text=TEXTS.map(str.strip).filter(bool), by=DAYS)
    return Entry(
        evidence=tuple(draw(st.lists(evidence, max_size=2))),
        next_steps=tuple(draw(st.lists(steps, max_size=1))),
        words="The words of the item.",
    )


@st.composite
def marks(draw: st.DrawFn, key: ItemKey) -> DatedMark:
    day = draw(DAYS)
    if key.part is Part.SKILL:
        step = draw(st.sampled_from(("", "basic", "expert")))
        return DatedMark(day=day, step=step, is_below=not step)
    return DatedMark(day=day, mark=draw(st.sampled_from(Mark)))


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, ItemKey, object]:
    key = draw(st.sampled_from(KEYS))
    value = draw(st.one_of(marks(key), changed_entries()))
    return draw(st.sampled_from(TARGETS)), key, value


STEPS = st.lists(
    st.one_of(edits(), st.sampled_from(("undo", "redo", "save", "reopen"))), max_size=25
)


@contextmanager
def new_data() -> Iterator[tuple[GrowthData, Path]]:
    owner = QObject()
    with tempfile.TemporaryDirectory() as folder:
        data, path = GrowthData(owner), Path(folder) / "own.growth.yaml"
        data.create(path, Person())
        yield data, path


def edited(person: Person, target: str, key: ItemKey, value: object) -> Person:
    growth = person.toward(target)
    entry = growth.entry(key)
    if isinstance(value, DatedMark):
        entry = replace(entry.marked(value), words="The words of the item.")
    elif isinstance(value, Entry):
        entry = replace(
            entry, evidence=value.evidence, next_steps=value.next_steps, words=value.words
        )
    return person.with_growth(growth.with_entry(key, entry))


def meaning(person: Person) -> dict[str, Growth]:
    """What is written about each target, whatever the order and the empty ones."""
    return {each.target: each for each in person.growths if each.entries}


@settings(deadline=None, max_examples=60)
@given(STEPS)
def test_marks_undo_redo_save_and_reopen_give_the_same_state(
    qapp: QApplication, steps: list[object]
) -> None:
    del qapp
    with new_data() as (data, path):
        states, at = [Person()], 0
        for step in steps:
            if isinstance(step, tuple):
                person = edited(data.person, *step)
                if person != data.person:
                    data.set_person(person, "change")
                    states[at + 1 :] = [person]
                    at += 1
            elif step == "undo":
                data.stack.undo()
                at = max(at - 1, 0)
            elif step == "redo":
                data.stack.redo()
                at = min(at + 1, len(states) - 1)
            elif step == "save":
                data.save()
                assert data.saved == Saved.SAVED
            else:
                assert data.is_ready_to_leave()
                data.open(path)
                states, at = [data.person], 0
            assert meaning(data.person).keys() == meaning(states[at]).keys()
        state = data.person
        assert data.is_ready_to_leave()
        data.open(path)
        assert meaning(data.person) == meaning(state) or data.person == state


def test_a_file_that_cannot_be_written_keeps_the_marks(qapp: QApplication) -> None:
    del qapp
    with new_data() as (data, path):
        path.unlink()
        path.mkdir()
        errors: list[object] = []
        data.failed.connect(errors.append)
        data.set_person(edited(Person(), TARGETS[0], KEYS[0], DatedMark(mark=Mark.NOT_YET)), "mark")
        data.save()
        states = [data.saved]
        assert len(errors) == 1
        assert data.person.toward(TARGETS[0]).entries
        path.rmdir()
        data.save()
        assert [*states, data.saved] == [Saved.FAILED, Saved.SAVED]


class SlowDisk:
    """Saves growth files only when it may, and counts how often it did."""

    def __init__(self) -> None:
        self.has_begun, self.may_write = Event(), Event()
        self.writes = 0
        self.is_broken = False

    def save(
        self, path: Path, people: Sequence[Person], before: str = "", *, replaces: bool = False
    ) -> str:
        if replaces:
            return save_growth(path, people, before, replaces=True)
        self.has_begun.set()
        assert self.may_write.wait(60)
        if self.is_broken:
            raise UserError("The disk is broken.")
        text = save_growth(path, people, before)
        self.writes += 1
        return text


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    disk = SlowDisk()
    monkeypatch.setattr(growth_data, "save_growth", disk.save)
    return disk


def add_mark(data: GrowthData, name: str) -> None:
    key = ItemKey(Part.STATEMENT, name)
    data.set_person(edited(data.person, TARGETS[0], key, DatedMark(mark=Mark.NOT_YET)), "mark")


def marked_in(path: Path) -> set[str]:
    (person,) = load_growth(path).people
    return {key.id for key in person.toward(TARGETS[0]).entries}


def test_marks_go_on_while_a_save_takes_its_time(qtbot: QtBot, disk: SlowDisk) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        add_mark(data, "b")
        assert data.saved == Saved.WAITING
        assert marked_in(path) == set()
        disk.may_write.set()
        qtbot.waitUntil(lambda: data.saved == Saved.SAVED)
        assert marked_in(path) == {"a", "b"}
        assert disk.writes == 2


def test_to_leave_a_file_waits_for_its_save(qtbot: QtBot, disk: SlowDisk) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        add_mark(data, "b")
        disk.may_write.set()
        assert data.is_ready_to_leave()
        assert marked_in(path) == {"a", "b"}


def test_a_file_that_was_closed_is_not_written_later(qtbot: QtBot, disk: SlowDisk) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        Timer(0.1, disk.may_write.set).start()
        data.forget()
        path.unlink()
        qtbot.waitUntil(lambda: disk.writes == 1)
        assert not path.exists()


def test_what_another_program_writes_during_a_save_stays(qtbot: QtBot, disk: SlowDisk) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        path.write_text("name: Lee\n", encoding="utf-8")
        with qtbot.waitSignal(data.failed):
            disk.may_write.set()
        assert data.saved == Saved.FAILED
        assert path.read_text(encoding="utf-8") == "name: Lee\n"


def test_a_save_that_fails_while_one_leaves_is_reported_once(qtbot: QtBot, disk: SlowDisk) -> None:
    with new_data() as (data, _path):
        failures: list[object] = []
        data.failed.connect(failures.append)
        disk.is_broken = True
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        disk.may_write.set()
        assert not data.is_ready_to_leave()
        assert len(failures) == 1
        # To try again is another save.
        assert not data.is_ready_to_leave()
        assert len(failures) == 2


def test_what_is_changed_during_a_failing_save_is_tried_as_well(
    qtbot: QtBot, disk: SlowDisk
) -> None:
    with new_data() as (data, path):
        disk.is_broken = True
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        add_mark(data, "b")
        with qtbot.waitSignal(data.failed):
            disk.may_write.set()
        disk.is_broken = False
        qtbot.waitUntil(lambda: data.saved is Saved.SAVED)
        assert marked_in(path) == {"a", "b"}


def test_nothing_is_called_saved_while_something_else_is_written(
    qtbot: QtBot, disk: SlowDisk
) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        data.step(-1)
        assert data.saved is Saved.WAITING
        disk.may_write.set()
        qtbot.waitUntil(lambda: data.saved is Saved.SAVED)
        assert marked_in(path) == set()


def test_a_file_that_is_being_saved_is_opened_as_it_is_after_that(
    qtbot: QtBot, disk: SlowDisk
) -> None:
    with new_data() as (data, path):
        add_mark(data, "a")
        qtbot.waitUntil(disk.has_begun.is_set)
        disk.may_write.set()
        data.open(path)
        entries = data.person.toward(TARGETS[0]).entries
        assert {key.id for key in entries} == {"a"} == marked_in(path)
        add_mark(data, "b")
        data.save()
        assert marked_in(path) == {"a", "b"}


@pytest.mark.usefixtures("qapp")
def test_another_file_is_not_begun_over_what_cannot_be_saved(disk: SlowDisk) -> None:
    with new_data() as (data, path):
        disk.is_broken = True
        disk.may_write.set()
        add_mark(data, "a")
        with pytest.raises(UserError, match="not saved yet"):
            data.create(path.with_name("other.growth.yaml"), Person())
        assert not path.with_name("other.growth.yaml").exists()
        assert data.path == path
