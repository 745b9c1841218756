"""Levels to compare: a few in code, and generated ones."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.model import (
    JobFamily,
    Level,
    PayPeriod,
    PayRange,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Track,
)

SCALE = tuple(
    Proficiency(id=name.lower(), name=name, rank=rank)
    for rank, name in enumerate(("Awareness", "Working", "Practitioner", "Expert"), start=1)
)
OTHER_SCALE = tuple(
    Proficiency(id=f"step-{rank}", name=f"Step {rank}", rank=rank) for rank in range(1, 6)
)
TEXTS = (
    "Writes the code for simple tasks",
    "Writes the code for simpler tasks",
    "Leads the work of several teams",
    "Leads the work of many teams",
    "Hires",
    "Knows the basics of the field",
)


def responsibility(item_id: str, text: str, *grows: str) -> Responsibility:
    return Responsibility(id=item_id, text=text, grows=grows)


def requirement(
    skill_id: str,
    rank: int,
    *,
    name: str = "",
    scale: tuple[Proficiency, ...] = SCALE,
    kind: SkillKind = SkillKind.HARD,
) -> SkillRequirement:
    skill = Skill(id=skill_id, name=name or skill_id.title(), kind=kind)
    return SkillRequirement(skill=skill, proficiency=scale[rank - 1])


def level(name: str, *statements: tuple[str, ...], **more: object) -> Level:
    """A level of statements, each with its id, its text and the ids that it grows from."""
    found = tuple(responsibility(*each) for each in statements)
    return Level(id=name, name=name.title(), responsibilities=found, **more)  # type: ignore[arg-type]


def family(
    *levels: Level, family_id: str = "family", scale: tuple[Proficiency, ...] = SCALE
) -> JobFamily:
    skills = {item.skill.id: item.skill for level in levels for item in level.skills}
    return JobFamily(
        id=family_id,
        name=family_id.title(),
        scale=scale,
        skills=tuple(skills.values()),
        tracks=(Track(id="main", levels=levels),),
    )


def places(family: JobFamily) -> list[Place]:
    return [Place(family, level) for level in family.levels]


_IDS = st.sampled_from("abcdefgh")
_STATEMENTS = st.lists(
    st.builds(
        lambda item_id, text, grows: responsibility(item_id, text, *grows),
        _IDS,
        st.sampled_from(TEXTS),
        st.lists(_IDS, max_size=2),
    ),
    max_size=5,
    unique_by=lambda item: item.id,
)
_SKILLS = st.lists(
    st.builds(
        requirement, st.sampled_from("pqrst"), st.integers(1, 4), kind=st.sampled_from(SkillKind)
    ),
    max_size=4,
    unique_by=lambda item: item.skill.id,
)
_ENDS = st.lists(st.sampled_from("abcdefghpqrst"), max_size=2, unique=True)
_PAY = st.none() | st.builds(
    lambda minimum, width, currency, period, is_open: PayRange(
        currency=currency, period=period, minimum=Decimal(minimum),
        maximum=Decimal(minimum + width), open_top=is_open,
    ),
    st.integers(1, 1000), st.integers(0, 1000), st.sampled_from(["USD", "EUR"]),
    st.sampled_from([PayPeriod.YEAR, PayPeriod.MONTH]), st.booleans(),
)  # fmt: skip


@st.composite
def families(draw: st.DrawFn, family_id: str = "family") -> JobFamily:
    """A family of two to five levels, with forks, one or two tracks, and ends."""
    levels: list[Level] = []
    for number in range(draw(st.integers(2, 5))):
        follows = draw(st.sampled_from(["", *(level.id for level in levels)]))
        levels.append(
            Level(
                id=f"level-{number}", name=f"Level {number}", follows=follows,
                responsibilities=tuple(draw(_STATEMENTS)), skills=tuple(draw(_SKILLS)),
                pay=draw(_PAY), ends=tuple(draw(_ENDS)),
            )
        )  # fmt: skip
    scale = draw(st.sampled_from([SCALE, (*SCALE, Proficiency(id="more", name="More", rank=5))]))
    first = draw(st.integers(1, len(levels)))
    if first < len(levels) and not levels[first].follows:
        levels[first] = replace(levels[first], follows=levels[first - 1].id)
    whole = family(*levels, family_id=family_id, scale=scale)
    parts = (tuple(levels[:first]), tuple(levels[first:]))
    tracks = tuple(
        Track(id=f"track-{number}", levels=part, cumulative=draw(st.booleans()))
        for number, part in enumerate(parts)
        if part
    )
    return replace(whole, tracks=tracks)


@st.composite
def columns(draw: st.DrawFn) -> list[Place]:
    """Two to six levels of two families."""
    known = places(draw(families())) + places(draw(families("other")))
    return draw(st.lists(st.sampled_from(known), min_size=2, max_size=6))
