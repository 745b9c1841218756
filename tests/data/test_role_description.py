"""Every fact of the role description is in the bundled Back-end ladder, as strong as it was."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ladder_app.domain.model import JobFamily, Level, PayPeriod, SkillKind
from ladder_app.files.library import bundled_ladders
from tests.data.bundled import family as bundled_family

SOURCE = "role-description"


@pytest.fixture(scope="module")
def family() -> JobFamily:
    return bundled_family("backend-developer")


def level_of(family: JobFamily, level_id: str) -> Level:
    level = family.level(level_id)
    assert level is not None
    return level


def missing(text: str, facts: str) -> list[str]:
    """The facts that a text lacks: words, of which those with | have several forms."""
    lower = text.lower()
    return [fact for fact in facts.split() if not any(form in lower for form in fact.split("|"))]


def test_no_bundled_ladder_has_a_problem() -> None:
    assert [str(problem) for file in bundled_ladders() for problem in file.problems] == []


def test_the_role_is_defined(family: JobFamily) -> None:
    facts = "programmer specializes server logic web applications databases infrastructure websites"
    assert missing(family.summary, f"{facts} overall") == []
    assert [source.id for source in family.summary_sources] == [SOURCE]


KEY_RESPONSIBILITIES = {
    "server-side-development": "code server requests client such web browsers mobile responses",
    "database-management": (
        "designs implements maintains stored retrieved efficiently schema quer index optimiz"
    ),
    "security": (
        "sensitive unauthorized access system encryption authentication authorization measures"
    ),
    "performance-optimization": (
        "problems back-end best|optimal speed scalability example|may queries caching"
        " frequently server configurations tuning"
    ),
    "version-control-and-collaboration": (
        "version control git such manages changes collaborates effectively developers team"
    ),
    "testing-and-debugging": "unit integration reliable stable debugs development production",
    "reporting": "documents code apis architecture understand maintain together team members",
}
"""By id, what the explanation of each key responsibility says."""

STATEMENTS = {
    "junior": {
        "basic-understanding": "understands basic programming concepts back-end technologies",
        "works-under-guidance": "often guid more experienced developers",
        "simple-tasks": "simple tasks such basic features bug fixes help testing documentation",
    },
    "middle": {
        "works-independently": "moderately complex tasks projects independently",
        "designs-solutions": (
            "designs builds|implements back-end solutions develops apis integrates databases"
            " minimal supervision"
        ),
        "understands-principles": "understands key principles best practices design patterns",
    },
    "senior": {
        "expertise": (
            "expert technologies frameworks back extensive knowledge architecture system design"
        ),
        "builds-complex-systems": "builds complex systems strategic decisions hard problems",
        "leads-and-guides": (
            "leading role projects guides junior middle takes part discussions decisions"
        ),
        "hiring-and-training": "can help hire train new team members",
    },
}
"""By level and id, what each statement says; “often”, “can” and the like are part of it."""

DISTINCTIONS = {
    "Experience": "basic understanding junior expert typically five years senior back-end",
    "Scope of responsibility": "simple guidance moderately complex independently strategic",
    "Leadership": "organization junior guided middle independently senior leads",
}


def test_there_are_seven_key_responsibilities_with_explanations(family: JobFamily) -> None:
    found = {item.id: item for item in family.responsibilities}
    assert list(found) == list(KEY_RESPONSIBILITIES)
    for item_id, facts in KEY_RESPONSIBILITIES.items():
        assert missing(found[item_id].text, facts) == []
        assert found[item_id].title
        assert [source.id for source in found[item_id].sources] == [SOURCE]


def test_how_the_levels_differ(family: JobFamily) -> None:
    found = {item.title: item for item in family.distinctions}
    assert list(found) == list(DISTINCTIONS)
    for title, facts in DISTINCTIONS.items():
        assert missing(found[title].text, facts) == []
        assert [source.id for source in found[title].sources] == [SOURCE]


@pytest.mark.parametrize("level_id", STATEMENTS)
def test_each_level_has_its_statements(family: JobFamily, level_id: str) -> None:
    found = {item.id: item for item in level_of(family, level_id).responsibilities}
    assert list(found) == list(STATEMENTS[level_id])
    for item_id, facts in STATEMENTS[level_id].items():
        assert missing(found[item_id].text, facts) == []
        assert [source.id for source in found[item_id].sources] == [SOURCE]


def test_the_years_are_a_fact_of_the_level(family: JobFamily) -> None:
    assert [level.experience for level in family.levels] == ["", "", "Typically 5+ years"]


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
    assert (pay.midpoint, pay.percentiles) == (None, ())
    assert [source.id for source in pay.sources] == [SOURCE]


def test_the_source_is_undated(family: JobFamily) -> None:
    (source,) = (found for found in family.sources if found.id == SOURCE)
    assert source.note.startswith("Undated; restated 2026-11 in our own words.")
    assert missing(source.note, "hard soft skills none date country midpoint") == []


def test_both_groups_of_skills(family: JobFamily) -> None:
    kinds = [skill.kind for skill in family.skills]
    assert kinds.count(SkillKind.HARD) == 12
    assert kinds.count(SkillKind.SOFT) == 8


def test_the_branch_after_senior() -> None:
    ladder = bundled_family("software-engineering")
    manager = level_of(ladder, "engineering-manager")
    assert ladder.previous(manager) is level_of(ladder, "senior")
    following = {level.id for level in ladder.following(level_of(ladder, "senior"))}
    assert following == {"staff", "engineering-manager"}
