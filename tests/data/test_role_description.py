"""Every fact of the role description stands in the bundled Back-end ladder."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ladder_app.domain.model import JobFamily, Level, PayPeriod, SkillKind
from ladder_app.domain.pay.market import is_old
from ladder_app.files.library import bundled_ladders


@pytest.fixture(scope="module")
def family() -> JobFamily:
    found = bundled_ladders()[0].family
    assert found is not None
    return found


def level_of(family: JobFamily, level_id: str) -> Level:
    level = family.level(level_id)
    assert level is not None
    return level


def test_no_bundled_ladder_has_a_problem() -> None:
    assert [str(problem) for file in bundled_ladders() for problem in file.problems] == []


def test_the_role_is_defined(family: JobFamily) -> None:
    for word in ("server", "database", "infrastructure", "web"):
        assert word in family.summary.lower()


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Server-side development", ["server", "requests", "browsers", "mobile", "responses"]),
        ("Database management", ["schema", "quer", "index", "optimi", "efficient"]),
        ("Security", ["encryption", "authentication", "authorization", "sensitive"]),
        ("Performance optimization", ["quer", "cach", "server", "scale"]),
        ("Version control and collaboration", ["version control", "git", "team"]),
        ("Testing and debugging", ["unit", "integration", "production", "development"]),
        ("Reporting", ["code", "api", "architecture", "team"]),
    ],
)
def test_each_key_responsibility_is_explained(
    family: JobFamily, title: str, words: list[str]
) -> None:
    item = next(item for item in family.responsibilities if item.title.startswith(title))
    assert [word for word in words if word not in item.text.lower()] == []
    assert item.sources


def test_there_are_seven_key_responsibilities(family: JobFamily) -> None:
    assert len(family.responsibilities) == 7


def test_what_tells_the_levels_apart(family: JobFamily) -> None:
    text = " ".join(item.title for item in family.distinctions).lower()
    for word in ("experience", "scope", "leadership"):
        assert word in text


@pytest.mark.parametrize(
    ("level_id", "count", "words"),
    [
        ("junior", 3, ["basic", "guidance|guide|experienced", "bug", "test", "document"]),
        ("middle", 3, ["alone|own|without", "api", "database", "supervision", "pattern"]),
        (
            "senior", 5,
            ["five years|5", "expert", "architecture", "complex", "strateg", "guide", "junior",
             "decision", "hir", "train"],
        ),
    ],
)  # fmt: skip
def test_each_level_says_its_statements(
    family: JobFamily, level_id: str, count: int, words: list[str]
) -> None:
    level = level_of(family, level_id)
    assert len(level.responsibilities) == count
    text = " ".join(item.text for item in level.responsibilities).lower()
    assert [w for w in words if not any(form in text for form in w.split("|"))] == []
    assert all(item.sources for item in level.responsibilities)


@pytest.mark.parametrize(
    ("level_id", "minimum", "maximum", "is_open"),
    [
        ("junior", 55000, 85000, False),
        ("middle", 80000, 120000, False),
        ("senior", 90000, 180000, True),
    ],
)
def test_pay(family: JobFamily, level_id: str, minimum: int, maximum: int, is_open: bool) -> None:
    pay = level_of(family, level_id).pay
    assert pay is not None
    assert (pay.minimum, pay.maximum) == (Decimal(minimum), Decimal(maximum))
    assert (pay.currency, pay.period, pay.open_top) == ("USD", PayPeriod.YEAR, is_open)
    assert pay.sources


def test_the_senior_midpoint_is_stated(family: JobFamily) -> None:
    pays = [level.pay for level in family.levels]
    assert [pay.midpoint for pay in pays if pay] == [None, None, Decimal(135_000)]


def test_the_market_references_say_what_they_cover(family: JobFamily) -> None:
    assert {
        reference.name: {found.percent: int(found.amount) for found in reference.percentiles}
        for reference in family.market
    } == {
        "Software developers": {50: 133_080},
        "Software quality assurance analysts and testers": {50: 102_610, 90: 166_960},
        "Database architects": {50: 135_980},
    }
    for reference in family.market:
        assert (reference.currency, reference.period) == ("USD", PayPeriod.YEAR)
        assert reference.place == "United States"
        assert reference.date == date(2024, 5, 1)
        assert is_old(reference, family.as_of)
        assert "all levels of the occupation" in reference.remark
        assert ["secondary pages" in source.note for source in reference.sources] == [True]


def test_both_groups_of_skills(family: JobFamily) -> None:
    kinds = [skill.kind for skill in family.skills]
    assert kinds.count(SkillKind.HARD) == 12
    assert kinds.count(SkillKind.SOFT) == 8


def test_no_other_family_has_pay() -> None:
    for file in bundled_ladders()[1:]:
        assert file.family is not None
        assert all(level.pay is None for level in file.family.levels)


def test_the_branch_after_senior() -> None:
    families = [file.family for file in bundled_ladders() if file.family]
    ladder = next(family for family in families if family.id == "software-engineering")
    manager = level_of(ladder, "engineering-manager")
    assert ladder.previous(manager) is level_of(ladder, "senior")
    following = {level.id for level in ladder.following(level_of(ladder, "senior"))}
    assert following == {"staff", "engineering-manager"}
