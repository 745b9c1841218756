"""Marks by their positions, and what was met on which day."""

from __future__ import annotations

from datetime import date

import pytest

from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Entry, Growth, Mark
from ladder_app.domain.growth.items import Item, Section, items_of
from ladder_app.domain.growth.marking import marked, position_of
from ladder_app.domain.growth.progress import progress_of
from tests.domain.growth.test_growth import FAMILY

MARCH, JUNE = date(2026, 3, 1), date(2026, 6, 1)
ITEMS = items_of(Place(FAMILY, FAMILY.levels[1]))


def of(section: Section) -> Item:
    return next(item for item in ITEMS if item.section is section)


@pytest.mark.parametrize("section", [Section.OWN, Section.HARD])
def test_each_position_is_read_back(section: Section) -> None:
    item = of(section)
    count = len(item.steps) + 1 if item.steps else len(Mark)
    for position in (*range(count), None):
        entry = marked(Entry(), item, position, MARCH)
        assert position_of(item, entry) == position
        assert entry.words == item.words


def test_a_step_that_the_scale_no_longer_has_has_no_position() -> None:
    assert position_of(of(Section.HARD), Entry(step="gone")) is None


def test_progress_counts_what_was_met_at_the_end_of_each_day() -> None:
    own, skill = of(Section.OWN), of(Section.HARD)
    entry = marked(marked(Entry(), own, 1, MARCH), own, 2, JUNE)
    growth = Growth(target="own/b").with_entry(own.key, entry)
    growth = growth.with_entry(skill.key, marked(Entry(), skill, skill.asked, MARCH))
    progress = progress_of(ITEMS, growth)
    assert progress.days == (MARCH, JUNE)
    met = {each.section: each.met for each in progress.sections}
    assert met[Section.OWN] == (0, 1)
    assert met[Section.HARD][0] == met[Section.HARD][1]
    assert sum(each.total for each in progress.sections) == len(ITEMS)


def test_without_a_date_there_is_no_day() -> None:
    own = of(Section.OWN)
    growth = Growth(target="own/b").with_entry(own.key, Entry(mark=Mark.CONSISTENTLY))
    assert progress_of(ITEMS, growth).days == ()
