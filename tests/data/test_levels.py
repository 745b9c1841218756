"""What the bundled ladders expect at each level, and where that is from."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from ladder_app.domain.model import SkillKind, Source
from tests.data.bundled import expected, families, family, levels

STEPS = {"a": "awareness", "w": "working", "p": "practitioner", "e": "expert", "–": None}
DOCUMENT, EDITORIAL = "role-description", "editorial"

# The skills of the Back-end Developer: the steps of Junior, Middle and Senior, and whether a
# sentence of the role description implies the skill or it is the program's own.
HARD = {
    "server-side-programming": ("wpe", DOCUMENT),
    "back-end-frameworks": ("ape", DOCUMENT),
    "databases-and-sql": ("wpe", DOCUMENT),
    "api-design": ("app", DOCUMENT),
    "software-design-principles-and-patterns": ("awp", DOCUMENT),
    "architecture-and-system-design": ("–we", DOCUMENT),
    "application-security": ("awp", DOCUMENT),
    "performance-and-scalability": ("awp", DOCUMENT),
    "testing-and-debugging": ("wpp", DOCUMENT),
    "version-control": ("wpp", DOCUMENT),
    "technical-documentation": ("awp", DOCUMENT),
    "deployment-and-operations": ("awp", EDITORIAL),
}
SOFT = {
    "collaboration": ("wpp", DOCUMENT),
    "communication": ("wwp", DOCUMENT),
    "problem-solving": ("wpp", DOCUMENT),
    "independence-and-ownership": ("app", DOCUMENT),
    "learning": ("wpp", EDITORIAL),
    "mentoring": ("–ap", DOCUMENT),
    "technical-leadership-and-decisions": ("–ap", DOCUMENT),
    "hiring-and-training": ("––w", DOCUMENT),
}

EXPERT = {
    # The role description speaks of expertise in technologies and frameworks, and of extensive
    # knowledge of architecture.
    "backend-developer/senior": {
        "server-side-programming", "back-end-frameworks", "databases-and-sql",
        "architecture-and-system-design",
    },
    # Its source calls a senior an expert in complex pipelines, and in nothing else.
    "devops-engineer/senior": {"continuous-integration-and-delivery"},
    # Above Senior, two of twelve skills of Staff and five of Principal, fewer than the
    # framework that the scale is from asks of its lead and principal roles.
    "software-engineering/staff": {"programming", "technical-leadership-and-decisions"},
    "software-engineering/principal": {
        "programming", "software-design-principles-and-patterns",
        "architecture-and-system-design", "technical-leadership-and-decisions", "strategy",
    },
    "software-engineering/director": {"hiring-and-training", "people-management", "strategy"},
}  # fmt: skip

HARDER_WORK = "The same step on harder work; Expert is kept for what the source calls expertise."
WIDER_REACH = "The same step over a wider reach: several teams, then the organization."
WIDER_CIRCLE = "The same step with more people: colleagues outside the team, too."
TOP = "The top of the scale; the reach grows."
THROUGH_OTHERS = "A manager leads technical work through others, so less depth is needed."
OTHER_WORK = "The same step, shown in a manager's work."

_CRAFT = (
    "testing-and-debugging", "version-control", "collaboration", "problem-solving",
    "independence-and-ownership",
)  # fmt: skip
_PEOPLE = (
    "collaboration", "communication", "problem-solving", "independence-and-ownership", "mentoring",
)  # fmt: skip
SAME_STEP: dict[str, dict[str, str]] = {
    "backend-developer/middle": {"communication": WIDER_CIRCLE},
    "backend-developer/senior": dict.fromkeys(("api-design", *_CRAFT, "learning"), HARDER_WORK),
    "devops-engineer/middle": {"communication": WIDER_CIRCLE},
    "devops-engineer/senior": dict.fromkeys(
        ("automation-and-scripting", "deployment-and-operations", *_CRAFT[1:], "learning"),
        HARDER_WORK,
    ),
    "web-developer/middle": {"communication": WIDER_CIRCLE},
    "web-developer/senior": dict.fromkeys(
        ("user-interface-development", "browser-and-device-compatibility", *_CRAFT, "learning"),
        HARDER_WORK,
    ),
    "software-engineering/middle": {"communication": WIDER_CIRCLE},
    "software-engineering/senior": dict.fromkeys(("programming", *_CRAFT), HARDER_WORK),
    "software-engineering/staff": dict.fromkeys(
        (
            "software-design-principles-and-patterns", "architecture-and-system-design",
            *_CRAFT, "communication", "mentoring",
        ),
        WIDER_REACH,
    ),
    "software-engineering/principal": {
        **dict.fromkeys(("testing-and-debugging", *_PEOPLE), WIDER_REACH),
        "programming": TOP,
        "technical-leadership-and-decisions": TOP,
    },
    "software-engineering/engineering-manager": dict.fromkeys(
        ("programming", *_PEOPLE), OTHER_WORK
    ),
    "software-engineering/director": dict.fromkeys(
        ("architecture-and-system-design", *_PEOPLE, "delivery-planning"), WIDER_REACH
    ),
}  # fmt: skip
"""By level and skill, why the step is not above that of the level before."""

LOWER_STEP = {
    "software-engineering/engineering-manager": dict.fromkeys(
        ("architecture-and-system-design", "technical-leadership-and-decisions"), THROUGH_OTHERS
    ),
    "software-engineering/director": {"programming": THROUGH_OTHERS},
}
"""By level and skill, why the step is below that of the level before."""

CARRIED_OVER = {
    "software-engineering/principal": {
        "version-control": "Carried over from Staff; nothing new is expected of a Principal.",
    },
}
"""By level and skill, why a level does not list a skill of the level before on its track."""


@pytest.mark.parametrize(("kind", "table"), [(SkillKind.HARD, HARD), (SkillKind.SOFT, SOFT)])
def test_the_back_end_developer_has_the_skills_of_the_table(
    kind: SkillKind, table: dict[str, tuple[str, str]]
) -> None:
    found = family("backend-developer")
    skills = [skill for skill in found.skills if skill.kind is kind]
    steps = [
        {each.skill.id: each.proficiency.id for each in level.skills} for level in found.levels
    ]
    assert [(skill.id, skill.sources[0].id) for skill in skills] == [
        (skill_id, source) for skill_id, (_letters, source) in table.items()
    ]
    for skill_id, (letters, _source) in table.items():
        assert [step.get(skill_id) for step in steps] == [STEPS[letter] for letter in letters]


def test_expert_is_rare() -> None:
    found = {
        address: {each.skill.id for each in level.skills if each.proficiency.id == "expert"}
        for _family, level, address in levels()
    }
    assert {address: skills for address, skills in found.items() if skills} == EXPERT


def test_every_skill_rises_or_has_a_reason() -> None:
    same: dict[str, set[str]] = {}
    lower: dict[str, set[str]] = {}
    for address, now, before in expected():
        if before and now.proficiency.rank <= before.proficiency.rank:
            is_same = now.proficiency.rank == before.proficiency.rank
            (same if is_same else lower).setdefault(address, set()).add(now.skill.id)
    assert same == {address: set(reasons) for address, reasons in SAME_STEP.items()}
    assert lower == {address: set(reasons) for address, reasons in LOWER_STEP.items()}


def test_a_skill_that_is_left_out_has_a_reason() -> None:
    left_out: dict[str, set[str]] = {}
    for found in families():
        for track in found.tracks:
            for before, level in zip(track.levels, track.levels[1:], strict=False):
                listed = {each.skill.id for each in level.skills}
                missing = {each.skill.id for each in before.skills} - listed
                if missing:
                    left_out[f"{found.id}/{level.id}"] = missing
    assert left_out == {address: set(reasons) for address, reasons in CARRIED_OVER.items()}


def test_each_step_has_a_behavior() -> None:
    assert [each for each in expected() if not each.now.behaviour] == []


def sourced_of_families() -> Iterator[tuple[str, tuple[Source, ...]]]:
    """What is stated of each family as a whole, with its sources."""
    for found in families():
        yield found.id, found.summary_sources
        for step in found.scale:
            yield f"{found.id} {step.id}", step.sources
        for skill in found.skills:
            yield f"{found.id} {skill.id}", skill.sources
        for item in found.responsibilities:
            yield f"{found.id} {item.id}", item.sources
        for distinction in found.distinctions:
            yield f"{found.id} {distinction.title}", distinction.sources
        for reference in found.market:
            yield f"{found.id} {reference.name}", reference.sources


def sourced_of_levels() -> Iterator[tuple[str, tuple[Source, ...]]]:
    """What is stated of each level, with its sources."""
    for _family, level, address in levels():
        yield address, level.sources
        for item in level.responsibilities:
            yield f"{address} {item.id}", item.sources
        for each in level.skills:
            yield f"{address} {each.skill.id}", each.sources
        if level.pay:
            yield f"{address} pay", level.pay.sources


def test_everything_has_a_source() -> None:
    everything = [*sourced_of_families(), *sourced_of_levels()]
    assert [place for place, sources in everything if not sources] == []


def test_a_source_says_when_it_was_restated_or_is_dated_by_its_title() -> None:
    for found in families():
        assert found.as_of is None, "the sources have dates of their own, or none"
        for source in found.sources:
            assert "2026-11" in source.note or "2025" in source.title, source
            assert ("Undated; restated 2026-11 in our own words." in source.note) is (
                source.id == DOCUMENT or source.id.startswith("hire1-")
            )


def test_a_statement_grows_from_what_the_level_before_says() -> None:
    for found, level, address in levels():
        previous = found.previous(level)
        known = {item.id for item in previous.responsibilities} if previous else set()
        grown = {each for item in level.responsibilities for each in item.grows}
        assert grown <= known, address


def test_levels_that_are_equally_high_name_each_other() -> None:
    places = {address: level for _family, level, address in levels()}
    for address, level in places.items():
        common = level.id in ("junior", "middle", "senior")
        others = {each for each in places if each.endswith(f"/{level.id}")} - {address}
        assert set(level.equivalent) == (others if common else set()), address


def test_help_that_a_level_gets_is_not_carried_over() -> None:
    gets_help = re.compile(r"under supervision|guided by|with guidance|^Assists")
    for found, level, address in levels():
        previous = found.previous(level)
        for item in previous.responsibilities if previous else ():
            if gets_help.search(item.text):
                raised = {each for other in level.responsibilities for each in other.grows}
                assert item.id in raised | set(level.ends), f"{address}: {item.text}"
