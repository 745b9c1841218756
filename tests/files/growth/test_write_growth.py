"""Growth files are written so that nothing is lost: of the people, and of the file before."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

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
from ladder_app.files.growth.keys import as_read, file_keys
from ladder_app.files.growth.read_growth import read_growth
from ladder_app.files.growth.write_growth import NotWritableError, write_growth
from ladder_app.files.yaml_text import on_one_line
from tests.files.growth.any_people import LINES, WORDS, Change, changes, people
from tests.files.growth.samples import ARCHITECTURE, DANA, FULL, ON_CALL, PROJECTS, SENIOR

OCTOBER = date(2026, 10, 1)
NOT_YET = DatedMark(day=OCTOBER, mark=Mark.NOT_YET)


def changed(text: str, *new: Person) -> list[str]:
    """The lines that differ after writing people into a text: `-` before, `+` after."""
    written = write_growth(new, text)
    assert read_growth(written, "x").people == as_read(new)
    before, after = Counter(text.splitlines()), Counter(written.splitlines())
    gone = [f"-{line.strip()}" for line in (before - after).elements()]
    return gone + [f"+{line.strip()}" for line in (after - before).elements()]


def with_entry(key: ItemKey, entry: Entry, person: Person = DANA) -> Person:
    return person.with_growth(person.toward(SENIOR).with_entry(key, entry))


def entry(key: ItemKey, person: Person = DANA) -> Entry:
    return person.toward(SENIOR).entry(key)


def test_a_person_is_written_one_line_a_mark() -> None:
    assert write_growth([DANA]) == FULL


def test_several_people_are_a_list() -> None:
    assert write_growth([Person(name="Dana"), Person()]) == (
        "growth: 1\npeople:\n  - name: Dana\n  - targets: []\n"
    )
    assert write_growth([]) == "growth: 1\npeople: []\n"
    assert write_growth([Person()]) == "growth: 1\ntargets: []\n"


@settings(max_examples=50)
@given(st.lists(people(), max_size=3))
def test_any_people_are_read_as_they_were_written(any_people: list[Person]) -> None:
    read = read_growth(write_growth(any_people), "x")
    assert read.people == as_read(any_people)
    assert read.problems == ()


@settings(max_examples=50)
@given(st.lists(people(), max_size=2), st.lists(people(), max_size=2))
def test_any_people_can_follow_any_others(before: list[Person], after: list[Person]) -> None:
    text = write_growth(after, write_growth(before))
    assert read_growth(text, "x").people == as_read(after)


@pytest.mark.parametrize("text", [FULL, FULL.replace("\n", "\r\n"), f"\ufeff{FULL}"])
def test_the_same_people_give_the_same_text(text: str) -> None:
    assert write_growth([DANA], text) == text


@pytest.mark.parametrize("text", [FULL.replace("\n", "\r\n"), f"\ufeff{FULL}", FULL.rstrip()])
def test_line_breaks_and_byte_order_mark_stay(text: str) -> None:
    person = with_entry(ON_CALL, entry(ON_CALL).marked(NOT_YET))
    written = write_growth([person], text)
    assert written.startswith("\ufeff") == text.startswith("\ufeff")
    assert re.sub("\r\n", "", written).count("\n") == (0 if "\r\n" in text else written.count("\n"))
    new = "          - 2026-10-01: not-yet"
    kept = [line for line in written.splitlines() if line != new]
    assert kept == text.splitlines()


def test_a_new_mark_is_one_new_line() -> None:
    person = with_entry(PROJECTS, entry(PROJECTS).marked(NOT_YET))
    assert changed(FULL, person) == ["+- 2026-10-01: not-yet"]


def test_another_mark_of_the_same_day_changes_its_line_only() -> None:
    person = with_entry(
        ARCHITECTURE, entry(ARCHITECTURE).marked(DatedMark(day=date(2026, 9, 12), step="expert"))
    )
    text = FULL.replace("2026-09-12: working", "2026-09-12: working  # Kim agrees")
    assert changed(text, person) == [
        "-- 2026-09-12: working  # Kim agrees",
        "+- 2026-09-12: expert  # Kim agrees",
    ]


UNORDERED = FULL.replace(
    "          - 2026-03-01: sometimes\n          - 2026-09-12: consistently\n",
    "          - 2026-09-12: consistently  # early\n          - 2026-03-01: sometimes\n",
)


def test_marks_out_of_order_stay_where_others_change() -> None:
    (person,) = read_growth(UNORDERED, "x").people
    assert person == DANA
    other = replace(entry(ON_CALL, person), mark=Mark.SOMETIMES)
    assert changed(UNORDERED, with_entry(ON_CALL, other, person)) == [
        "-- no-occasion",
        "+- sometimes",
    ]


def test_marks_are_in_order_where_one_is_added_to_them() -> None:
    (person,) = read_growth(UNORDERED, "x").people
    more = entry(PROJECTS, person).marked(DatedMark(day=date(2026, 10, 1), mark=Mark.SOMETIMES))
    text = write_growth([with_entry(PROJECTS, more, person)], UNORDERED)
    days = [
        line.split()[1] for line in text.splitlines() if ": sometimes" in line or "# early" in line
    ]
    assert days[:3] == ["2026-03-01:", "2026-09-12:", "2026-10-01:"]
    assert "# early" in text


COMMENTED = """\
# Mine, and nobody else's.
name: Dana  # for short
mood: fine
targets:
  # The next one.
  - level: backend-developer/senior
    since: 2025
    responsibilities:
      # Important.
      - id: leads-projects  # see the handbook
        feeling: good
        marks: {2026-03-01: sometimes}
        evidence:
          # The first.
          - Did it  # once
          - {text: Did it again, date: 2026-04-01, seen-by: Kim}
      - {id: takes-on-call, mark: sometimes, weight: 3}
# The end.
"""


def commented() -> Person:
    (person,) = read_growth(COMMENTED, "x").people
    return person


def test_comments_and_unknown_keys_stay_when_something_beside_them_changes() -> None:
    person = commented()
    added = (*entry(PROJECTS, person).evidence, Evidence(text="And: again", day=OCTOBER))
    person = with_entry(PROJECTS, replace(entry(PROJECTS, person), evidence=added), person)
    assert changed(COMMENTED, person) == ["+- text: 'And: again'", "+date: 2026-10-01"]


def test_brackets_are_opened_where_something_in_them_changes() -> None:
    person = commented()
    person = with_entry(PROJECTS, entry(PROJECTS, person).marked(NOT_YET), person)
    assert changed(COMMENTED, person) == [
        "-marks: {2026-03-01: sometimes}",
        "+marks:",
        "+- 2026-03-01: sometimes",
        "+- 2026-10-01: not-yet",
    ]
    person = with_entry(ON_CALL, entry(ON_CALL, person).marked(NOT_YET), commented())
    assert changed(COMMENTED, person) == [
        "-- {id: takes-on-call, mark: sometimes, weight: 3}",
        "+- id: takes-on-call",
        "+marks:",
        "+- sometimes",
        "+- 2026-10-01: not-yet",
        "+weight: 3",
    ]


def test_an_entry_without_anything_keeps_what_the_program_does_not_know() -> None:
    person = with_entry(PROJECTS, Entry(), commented())
    person = with_entry(ON_CALL, Entry(), person)
    written = write_growth([person], COMMENTED)
    assert written.endswith("""\
      # Important.
      - id: leads-projects  # see the handbook
        feeling: good
        # The first.
      - id: takes-on-call
        weight: 3
# The end.
""")
    marked = write_growth([with_entry(PROJECTS, Entry().marked(NOT_YET), person)], written)
    assert changed(written, *read_growth(marked, "x").people) == [
        "+marks:",
        "+- 2026-10-01: not-yet",
    ]


def test_an_item_that_was_moved_keeps_its_lines() -> None:
    new = ItemKey(Part.STATEMENT, "runs-projects")
    growth = commented().toward(SENIOR).moved(PROJECTS, new)
    assert changed(COMMENTED, commented().with_growth(growth)) == [
        "-- id: leads-projects  # see the handbook",
        "+- id: runs-projects  # see the handbook",
    ]


def test_what_has_a_problem_stays() -> None:
    text = FULL.replace("2026-09-12: consistently", "2026-09-12: consistntly")
    (person,) = read_growth(text, "x").people
    person = with_entry(PROJECTS, entry(PROJECTS, person).marked(NOT_YET), person)
    assert changed(text, person) == ["+- 2026-10-01: not-yet"]


def test_people_are_added_renamed_and_removed() -> None:
    kim = Person(name="Kim", growths=(Growth(target="a/b"),))
    both = write_growth([DANA, kim], FULL)
    assert both == f"{FULL}people:\n  - name: Kim\n    targets:\n      - level: a/b\n"
    assert write_growth([DANA], both) == FULL
    assert changed(FULL, replace(DANA, name="Danielle")) == ["-name: Dana", "+name: Danielle"]
    assert write_growth([kim], both) == (
        "growth: 1\npeople:\n  - name: Kim\n    targets:\n      - level: a/b\n"
    )


def test_nothing_stays_of_a_person_or_a_target_that_is_removed() -> None:
    assert write_growth([replace(commented(), growths=())], COMMENTED) == (
        "# Mine, and nobody else's.\nname: Dana  # for short\nmood: fine\n"
        "# The next one.\n# The end.\n"
    )
    assert write_growth([], COMMENTED) == (
        "# Mine, and nobody else's.\npeople: []\nmood: fine\n# The end.\n"
    )


def test_a_comment_is_never_taken_for_a_part_of_a_text() -> None:
    text = (
        "targets:\n  - level: a/b\n    skills:\n      - id: x\n        words: |\n          One.\n"
        "        mark: no\n            # A comment.\n"
    )
    (person,) = read_growth(text, "x").people
    growth = person.growths[0]
    key = ItemKey(Part.SKILL, "x")
    new = replace(growth.entry(key), step="", next_steps=(NextStep(text="go"),))
    written = write_growth([person.with_growth(growth.with_entry(key, new))], text)
    assert "# A comment.\n" in written


@pytest.mark.parametrize(
    "before",
    [
        "growth: 2\nname: Dana\n",
        "- a list",
        "name: [",
        "name: a\n---\nname: b\n",
        "\ud800",
        "? name\n: Dana\n",
    ],
)
def test_what_is_no_growth_file_is_not_written_over(before: str) -> None:
    with pytest.raises(NotWritableError):
        write_growth([DANA], before)


@pytest.mark.parametrize("before", ["", "\n", "# Only a comment.", "---\n", "# A\r\n"])
def test_an_empty_file_gets_the_people_behind_its_comments(before: str) -> None:
    written = write_growth([DANA], before)
    assert written.startswith(before)
    assert written.replace("\r\n", "\n").endswith(FULL)


@pytest.mark.parametrize(
    "before",
    ["{}", "{ # a\n}\n", "{name: Dana}", '{"name": "Dana"}\n', "{name: Dana # a\n}"],
)
def test_a_file_in_brackets_can_be_changed(before: str) -> None:
    written = write_growth([DANA], before)
    assert read_growth(written, "x").people == (DANA,)
    assert ("# a" in before) == ("# a" in written)


_COMMENT_PLACE = re.compile("^", re.MULTILINE)
_MARKS = re.compile(r"^( +)marks:\n((?:\1  - .*\n)+)", re.MULTILINE)
_RECORD_START = re.compile(r"^( *)((?:- )?)(level|id|name): .*\n", re.MULTILINE)


@st.composite
def commented_texts(draw: st.DrawFn) -> str:
    """A file with comments anywhere, keys that are not known, and lists in brackets."""
    text = write_growth(draw(st.lists(people(WORDS), min_size=1, max_size=2)))
    numbers = iter(range(1000))

    def with_key(found: re.Match[str]) -> str:
        if not draw(st.booleans()):
            return found[0]
        return f"{found[0]}{found[1]}{' ' * len(found[2])}own-{next(numbers)}: 'x # y'  # behind\n"

    def comment(_found: re.Match[str]) -> str:
        if draw(st.integers(0, 3)) != 0:
            return ""
        return f"{' ' * draw(st.integers(0, 14))}# comment {next(numbers)}\n"

    def in_brackets(found: re.Match[str]) -> str:
        if draw(st.booleans()):
            return found[0]
        marks = [line.strip().removeprefix("- ") for line in found[2].splitlines()]
        return f"{found[1]}marks: [{', '.join(marks)}]  # behind\n"

    text = _MARKS.sub(in_brackets, _RECORD_START.sub(with_key, text))
    text = _COMMENT_PLACE.sub(comment, text)
    return text.replace("\n", draw(st.sampled_from(("\n", "\r\n"))))


@settings(max_examples=50)
@given(st.lists(people(), min_size=1, max_size=2), changes(LINES), st.booleans())
def test_any_file_in_brackets_can_be_changed(
    before: list[Person], change: Change, is_whole: bool
) -> None:
    text = on_one_line(file_keys(as_read(before)))
    if not is_whole:
        # Only what is in the lists of people and of targets is in brackets.
        keys = file_keys(as_read(before))
        text = "".join(f"{key}: {on_one_line({'k': keys[key]})[4:-1]}\n" for key in keys)
    assert read_growth(text, "x").people == as_read(before)
    after = [change(before[0]), *before[1:]]
    assert read_growth(write_growth(after, text), "x").people == as_read(after)


def kept_lines(text: str) -> Counter[str]:
    """The comments and the keys that are not known."""
    lines = (line.strip().removeprefix("- ") for line in text.splitlines())
    return Counter(line for line in lines if line.startswith(("# comment", "own-")))


@settings(max_examples=50)
@given(commented_texts(), st.lists(changes(), max_size=8))
def test_any_changes_keep_comments_and_unknown_keys(text: str, made: list[Change]) -> None:
    kept = kept_lines(text)
    found = list(read_growth(text, "x").people)
    for change in made:
        found[0] = change(found[0])
        text = write_growth(found, text)
        found = list(as_read(found))
        assert list(read_growth(text, "x").people) == found
        assert not kept - kept_lines(text)
    assert write_growth(found, text) == text
