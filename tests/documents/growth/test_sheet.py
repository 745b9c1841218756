"""The talk sheet with what a person marked."""

from __future__ import annotations

import re

import pytest

from ladder_app.documents.blocks import BlankLines, CheckTable, Document, Heading
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Entry, Growth, Mark, NextStep, Person
from ladder_app.domain.growth.items import Item, items_of
from ladder_app.domain.model import JobFamily
from tests.documents.growth.people import DAY, full_person

LOCALIZER = EnglishLocalizer()


@pytest.fixture
def place(family: JobFamily) -> Place:
    return Place(family, family.levels[2])


def sheet_of(place: Place, entry: Entry, item: Item | None = None) -> Document:
    key = (item or items_of(place)[0]).key
    growth = Growth(target=place.address, entries={key: entry})
    return talk_sheet(place, LOCALIZER, Person(name="Dana", growths=(growth,)))


def below(document: Document, title: str) -> list[object]:
    """The blocks between a heading and the next one."""
    found: list[object] = []
    is_inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            is_inside = block.text == title
        elif is_inside:
            found.append(block)
    return found


def test_nothing_that_was_written_is_left_out(place: Place) -> None:
    person = full_person(place, "Text {} of many".format)
    text = plain_text([talk_sheet(place, LOCALIZER, person)], width=1000)
    written = set(re.findall(r"Text \d+ of many", text))
    assert written == {f"Text {number} of many" for number in range(len(written))}
    assert len(written) > 5 * len(items_of(place))


def test_a_blank_sheet_has_the_same_lines_as_a_filled_one(place: Place) -> None:
    person = full_person(place, "Text {}".format)
    blank, filled = (
        [
            (table.boxes, [(row.lead, row.text, row.asked) for row in table.rows])
            for table in sheet.blocks
            if isinstance(table, CheckTable)
        ]
        for sheet in (talk_sheet(place, LOCALIZER), talk_sheet(place, LOCALIZER, person))
    )
    assert blank == filled
    assert sum(len(rows) for _, rows in blank) == len(items_of(place))


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_is_the_tick_below_its_word(place: Place, mark: Mark) -> None:
    sheet = sheet_of(place, Entry(mark=mark))
    table = next(block for block in sheet.blocks if isinstance(block, CheckTable))
    words = ("Not yet", "Sometimes", "Consistently", "No occasion yet")
    assert table.boxes == words
    assert table.rows[0].ticked == list(Mark).index(mark)
    assert all(row.ticked == -1 for row in table.rows[1:])


def test_gaps_are_on_top_and_need_no_room_below(place: Place) -> None:
    sheet = sheet_of(place, Entry(mark=Mark.NOT_YET))
    assert "Largest gaps — Not yet:" in plain_text([sheet], width=1000)
    assert below(sheet, "Three gaps to close") == []


def test_a_sheet_without_gaps_has_room_for_three(place: Place) -> None:
    for sheet in (talk_sheet(place, LOCALIZER), sheet_of(place, Entry(mark=Mark.CONSISTENTLY))):
        lines = below(sheet, "Three gaps to close")
        assert lines == [BlankLines((number,)) for number in ("1.", "2.", "3.")]


@pytest.mark.parametrize(("written", "room"), [(0, 3), (1, 2), (2, 1), (5, 1)])
def test_there_is_always_room_for_a_next_step(place: Place, written: int, room: int) -> None:
    steps = tuple(NextStep(text=f"Step {number}", by=DAY) for number in range(written))
    sheet = sheet_of(place, Entry(mark=Mark.SOMETIMES, next_steps=steps))
    blocks = below(sheet, "Next steps, each with a date")
    lines = [block for block in blocks if isinstance(block, BlankLines)]
    assert len(lines) == room
    # Lines are numbered only where all of them are written by hand.
    assert [line.labels[0] for line in lines] == ([""] * room if written else ["1.", "2.", "3."])


def test_the_number_of_a_line_has_a_full_stop_and_no_colon(place: Place) -> None:
    sheet = talk_sheet(place, LOCALIZER)
    for text in (plain_text([sheet]), markdown([sheet])):
        assert "1.:" not in text.replace("\\", "")
        assert "1. ___" in text.replace("\\", "")


def test_what_is_listed_in_one_line_has_no_full_stop_before_a_semicolon(place: Place) -> None:
    keys = [item.key for item in items_of(place)[:2]]
    entries = {key: Entry(mark=Mark.NOT_YET) for key in keys}
    growth = Growth(target=place.address, entries=entries)
    sheet = talk_sheet(place, LOCALIZER, Person(growths=(growth,)))
    text = plain_text([sheet], width=5000)
    line = next(line for line in text.splitlines() if line.startswith("- Largest gaps"))
    assert "; " in line
    assert ".;" not in text


def test_as_text_the_kinds_of_skills_have_headings(place: Place) -> None:
    lines = plain_text([talk_sheet(place, LOCALIZER)]).splitlines()
    assert "Hard skills" in lines
    assert "Soft skills" in lines
    assert lines.index("Hard skills") < lines.index("Soft skills")
