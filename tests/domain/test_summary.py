"""The summary of a level."""

from __future__ import annotations

from ladder_app.domain.compare.changes import Change, Expectation
from ladder_app.domain.model import JobFamily
from ladder_app.domain.summary import sources_of, summarize
from ladder_app.files.library import bundled_ladders
from tests.documents.level.sources import HANDBOOK, ROLE, carried_from_another_source
from tests.domain.compare.compared import family, level


def software_engineering() -> JobFamily:
    files = bundled_ladders()
    return next(f.family for f in files if f.family and f.family.id == "software-engineering")


def test_a_first_level_has_nothing_to_compare_with() -> None:
    found = family(level("a", ("x", "X")))
    summary = summarize(found, found.levels[0])
    assert [item.change for item in summary.statements] == [Change.BASELINE]
    assert summary.step is None
    assert summary.carried() == ()


def test_a_skill_that_a_level_does_not_expect_is_expected_later_before_or_never() -> None:
    path = software_engineering()

    def expectation(level_id: str, skill_id: str) -> Expectation:
        level = path.level(level_id)
        assert level
        summary = summarize(path, level)
        changes = (*summary.hard_skills, *summary.soft_skills)
        return next(c.expectation for c in changes if c.skill.id == skill_id)

    assert expectation("junior", "mentoring") is Expectation.LATER
    assert expectation("middle", "mentoring") is Expectation.NOW
    assert expectation("engineering-manager", "version-control") is Expectation.BEFORE
    assert expectation("director", "version-control") is Expectation.BEFORE
    assert expectation("principal", "people-management") is Expectation.NEVER


def test_an_engineer_keeps_every_skill_on_the_way_up() -> None:
    path = software_engineering()
    for level_id in ("middle", "senior", "staff", "principal"):
        level = path.level(level_id)
        assert level
        summary = summarize(path, level)
        changes = (*summary.hard_skills, *summary.soft_skills)
        assert not [c.skill.name for c in changes if c.expectation is Expectation.BEFORE]


def test_the_source_of_what_carries_over_is_a_source_of_the_level() -> None:
    found = carried_from_another_source()
    assert sources_of(summarize(found, found.levels[1])) == (ROLE, HANDBOOK)
