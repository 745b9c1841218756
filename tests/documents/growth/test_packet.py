"""The promotion packet: everything that a person wrote about a level, by what it shows."""

from __future__ import annotations

import re

import pytest

from ladder_app.documents.blocks import Document, Heading, Statement, Statements
from ladder_app.documents.formats.html import html
from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Entry, Evidence, Growth, Mark, NextStep, Person
from ladder_app.domain.growth.items import Item, Section, items_of
from ladder_app.domain.model import JobFamily
from tests.documents.growth.people import DAY, LOST, full_person

LOCALIZER = EnglishLocalizer()


@pytest.fixture
def place(family: JobFamily) -> Place:
    return Place(family, family.levels[2])


def packet_of(place: Place, **entries: Entry) -> Document:
    """The packet with an entry about the first item of each named section."""
    by_section = {item.section.value: item for item in reversed(items_of(place))}
    growth = Growth(
        target=place.address,
        entries={by_section[section].key: entry for section, entry in entries.items()},
    )
    return packet(place, Person(name="Dana", growths=(growth,)), LOCALIZER)


def first(place: Place, section: Section) -> Item:
    return next(item for item in items_of(place) if item.section is section)


def part(document: Document, title: str) -> list[Statement]:
    """The statements below a heading, up to the next one of its rank."""
    found: list[Statement] = []
    is_inside = False
    for block in document.blocks:
        if isinstance(block, Heading) and not block.is_minor:
            is_inside = block.text == title
        elif is_inside and isinstance(block, Statements):
            found += block.items
    return found


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_nothing_that_was_written_is_left_out(place: Place) -> None:
    person = full_person(place, "Text {} of many".format)
    text = plain_text([packet(place, person, LOCALIZER)], width=1000)
    written = set(re.findall(r"Text \d+ of many", text))
    assert written == {f"Text {number} of many" for number in range(len(written))}
    assert len(written) > 5 * len(items_of(place))


def test_each_piece_of_evidence_has_a_line_with_its_date_and_link(place: Place) -> None:
    evidence = (
        Evidence(text="Led the migration", day=DAY, link="https://example.org/doc"),
        Evidence(text="Found the cause"),
    )
    document = packet_of(place, own=Entry(mark=Mark.CONSISTENTLY, evidence=evidence))
    (statement,) = part(document, "Evidence")
    assert statement.mark == "Consistently"
    assert statement.answers == (
        "Led the migration · 2026-11-10 · https://example.org/doc",
        "Found the cause",
    )
    lines = ("Led the migration · 2026-11-10", "Found the cause")
    assert all(f"\n  - {line}" in markdown([document]) for line in lines)
    assert all(f"<li>{line}" in html([document]) for line in lines)
    assert all(f"\n  - {line}" in plain_text([document]) for line in lines)


def test_evidence_is_no_link_in_any_format(place: Place) -> None:
    evidence = (Evidence(text="Doc", link="https://example.org/doc"),)
    document = packet_of(place, own=Entry(mark=Mark.CONSISTENTLY, evidence=evidence))
    assert "<a " not in html([document])
    assert "https://example.org/doc" in html([document])
    assert "https://example.org/doc" not in markdown([document])
    assert "https&#58;//example.org/doc" in markdown([document])


def test_a_gap_has_its_next_steps_by_date_or_says_that_there_is_none(place: Place) -> None:
    steps = (NextStep(text="Later"), NextStep(text="Own the redesign", by=DAY))
    document = packet_of(
        place,
        own=Entry(mark=Mark.SOMETIMES, next_steps=steps),
        hard=Entry(is_below=True),
    )
    own, hard = part(document, "Gaps")
    assert (own.mark, own.answers) == ("Sometimes", ("Own the redesign, by 2026-11-10", "Later"))
    assert own.text == first(place, Section.OWN).text
    assert hard.lead == first(place, Section.HARD).title
    assert (hard.text, hard.answers) == ("", ("No next step yet.",))


def test_next_steps_about_what_is_no_gap_are_apart(place: Place) -> None:
    entry = Entry(mark=Mark.CONSISTENTLY, next_steps=(NextStep(text="Teach it"),))
    document = packet_of(place, own=entry)
    assert [each.answers for each in part(document, "Other next steps")] == [("Teach it",)]
    assert "Gaps" not in headings(document)


def test_what_has_no_evidence_and_what_is_not_marked_is_named(place: Place) -> None:
    document = packet_of(place, own=Entry(mark=Mark.CONSISTENTLY))
    own = first(place, Section.OWN)
    marked = part(document, "Marked as met, without evidence here")
    assert [each.text for each in marked] == [own.title or own.text]
    unmarked = [each.text for each in part(document, "Not marked")]
    expected = [item for item in items_of(place) if not item.is_held and item != own]
    assert unmarked == [item.title or item.text for item in expected]


def test_what_the_ladder_lost_keeps_its_words_mark_evidence_and_steps(place: Place) -> None:
    entry = Entry(
        words="Runs the guild",
        mark=Mark.SOMETIMES,
        evidence=(Evidence(text="Three meetings"),),
        next_steps=(NextStep(text="A fourth one"),),
    )
    growth = Growth(target=place.address, entries={LOST: entry})
    document = packet(place, Person(growths=(growth,)), LOCALIZER)
    (lost,) = part(document, "No longer in this ladder")
    assert (lost.text, lost.mark) == ("Runs the guild", "Sometimes")
    assert lost.answers == ("Three meetings", "Next: A fourth one")


def test_it_has_no_pay(place: Place) -> None:
    person = full_person(place, "Text {}".format)
    text = plain_text([packet(place, person, LOCALIZER)])
    assert place.level.pay
    assert "$" not in text
    assert "Pay" not in text


def test_the_day_is_on_it_or_left_to_write(place: Place) -> None:
    person = Person(name="Dana", manager="Kim")
    dated = markdown([packet(place, person, LOCALIZER, DAY)])
    assert "Name: Dana · Date: 2026-11-10 · Manager: Kim" in dated
    assert "Date: \\_" in markdown([packet(place, person, LOCALIZER)])


def test_one_who_wrote_nothing_gets_room_and_no_gaps(place: Place) -> None:
    document = packet(place, Person(), LOCALIZER)
    assert headings(document) == ["Evidence", "Not marked", "In the manager’s words", "Sources"]
    assert "There is no evidence yet." in plain_text([document])
