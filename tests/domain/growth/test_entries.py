"""Tests for what was marked about an item, and when."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.growth.entries import DatedMark, Entry, Mark, by_day

MARCH = date(2026, 3, 1)
JUNE = date(2026, 6, 1)


def sometimes(day: date) -> DatedMark:
    return DatedMark(day=day, mark=Mark.SOMETIMES)


def consistently(day: date) -> DatedMark:
    return DatedMark(day=day, mark=Mark.CONSISTENTLY)


def test_a_mark_of_another_day_keeps_the_one_before() -> None:
    entry = Entry().marked(sometimes(MARCH)).marked(consistently(JUNE))
    assert entry.mark is Mark.CONSISTENTLY
    assert entry.earlier == (sometimes(MARCH),)


def test_a_mark_of_the_same_day_replaces_the_one_before() -> None:
    entry = Entry().marked(sometimes(MARCH)).marked(consistently(MARCH))
    assert entry == Entry(mark=Mark.CONSISTENTLY, day=MARCH)


def test_a_mark_that_is_taken_back_is_still_an_earlier_one() -> None:
    entry = Entry().marked(sometimes(MARCH)).marked(DatedMark(day=JUNE))
    assert not entry.is_marked
    assert entry.earlier == (sometimes(MARCH),)
    assert not entry.is_empty


def test_an_entry_is_known_as_it_was_on_a_day() -> None:
    entry = Entry().marked(sometimes(MARCH)).marked(consistently(JUNE))
    assert entry.marked_on(date(2026, 5, 31)) == Entry().marked(sometimes(MARCH))
    assert entry.marked_on(JUNE) == entry
    assert not entry.marked_on(date(2026, 2, 1)).is_marked


def test_a_new_mark_is_never_older_than_another() -> None:
    # As after a clock was set back, or beside a mark of a day that is still to come.
    entry = Entry().marked(sometimes(MARCH)).marked(consistently(JUNE)).marked(sometimes(MARCH))
    assert (entry.mark, entry.day) == (Mark.SOMETIMES, JUNE)
    assert entry.earlier == (sometimes(MARCH),)


def test_marks_are_ordered_by_their_days_and_one_without_stays_behind_the_one_before() -> None:
    undated = DatedMark(mark=Mark.NOT_YET)
    ordered = [undated, sometimes(MARCH), consistently(JUNE), undated]
    assert by_day([undated, consistently(JUNE), undated, sometimes(MARCH)]) == ordered
    assert by_day(ordered) == ordered
