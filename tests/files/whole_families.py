"""Families with everything that a ladder file holds, as hypothesis makes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.advice.names import RULE_NAMES
from ladder_app.domain.model import (
    PERCENTS,
    Distinction,
    JobFamily,
    Level,
    MarketReference,
    PayPeriod,
    PayRange,
    Percentile,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Source,
    StepBehavior,
    Track,
)
from ladder_app.domain.working_time import WorkingTime

_letters = st.characters(categories=("L", "N", "P", "S"), max_codepoint=0x1F9FF)
_words = st.text(_letters, min_size=1, max_size=10)
_starts = st.sampled_from(["", "", "=", "+", "-", "@", "'", "＝", "#", "{", "*"])
lines = st.builds(
    lambda start, words: start + " ".join(words), _starts, st.lists(_words, min_size=1, max_size=4)
)
texts = st.lists(lines, min_size=1, max_size=2).map("\n".join)
_some_lines, _some_texts = st.just("") | lines, st.just("") | texts
ids = st.from_regex(r"[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
_amounts = st.decimals(1, 10**6, places=2)
_days = st.dates(date(1990, 1, 1), date(2030, 12, 31))
_currencies, _periods = st.sampled_from(["USD", "CHF", "JPY"]), st.sampled_from(PayPeriod)

Recipe = Mapping[str, Any]
"""A strategy for each field of a value of the model."""


def made(of: type[Struct], recipe: Recipe) -> st.SearchStrategy[Any]:
    """Values with every field made; fails for a field of the model that is forgotten here."""
    assert set(recipe) == set(of.__struct_fields__), of
    return st.builds(of, **recipe)


def some(values: Sequence[Any], at_most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    """Some of these values, each once."""
    if not values:
        return st.just(())
    return st.lists(st.sampled_from(values), max_size=at_most, unique=True).map(tuple)


@st.composite
def several(
    draw: st.DrawFn, of: type[Struct], recipe: Recipe, at_least: int = 0
) -> tuple[Any, ...]:
    """Values with different ids, where they have any, and different names."""
    count = draw(st.integers(at_least, 3))
    own = draw(st.lists(ids, min_size=count, max_size=count, unique=True))
    names = draw(st.lists(lines, min_size=count, max_size=count, unique_by=str.casefold))
    key = "name" if "name" in of.__struct_fields__ else "title"
    fixed = ({"id": one, key: name} for one, name in zip(own, names, strict=True))
    found = []
    for each in fixed:
        kept = {k: st.just(v) for k, v in each.items() if k in of.__struct_fields__}
        found.append(draw(made(of, {**recipe, **kept})))
    return tuple(found)


_occupations = st.sampled_from(["", "15-1252", "2512", "C2512.4"])


def _percentiles() -> st.SearchStrategy[tuple[Percentile, ...]]:
    amounts = st.lists(_amounts, min_size=5, max_size=5, unique=True).map(sorted)
    shown = st.lists(st.sampled_from(PERCENTS), max_size=5, unique=True).map(sorted)
    return st.builds(
        lambda percents, amounts: tuple(map(Percentile, percents, amounts)), shown, amounts
    )


@st.composite
def _pay(draw: st.DrawFn, sources: Sequence[Source]) -> PayRange:
    low, middle, high = sorted(draw(st.lists(_amounts, min_size=3, max_size=3, unique=True)))
    recipe = {
        "currency": _currencies,
        "period": _periods,
        "minimum": st.sampled_from([low, Decimal(0)]),
        "maximum": st.just(high),
        "open_top": st.booleans(),
        "sources": some(sources),
        "midpoint": st.none() | st.just(middle),
        "percentiles": _percentiles(),
    }
    found: PayRange = draw(made(PayRange, recipe))
    return found


@st.composite
def _level(draw: st.DrawFn, parts: _Parts, before: Level | None, level_id: str) -> Level:
    earlier = [item.id for item in before.responsibilities] if before else []
    statement = {
        "id": ids, "title": _some_lines, "text": texts, "grows": some(earlier),
        "sources": some(parts.sources),
    }  # fmt: skip
    statements = draw(several(Responsibility, statement))
    skills = []
    for skill in draw(some(parts.skills)):
        step = draw(st.sampled_from(parts.scale))
        own = st.sampled_from([skill.behaviour_at(step)]) | texts
        needed = {
            "skill": st.just(skill), "proficiency": st.just(step), "behaviour": own,
            "sources": some(parts.sources),
        }  # fmt: skip
        skills.append(draw(made(SkillRequirement, needed)))
    grown = {each for item in statements for each in item.grows}
    kept = grown | {item.id for item in statements} | {item.skill.id for item in skills}
    recipe = {
        "id": st.just(level_id),
        "name": lines,
        "title": _some_lines,
        "summary": _some_texts.map(lambda text: " ".join(text.split())),
        "experience": _some_texts.map(lambda text: " ".join(text.split())),
        "follows": st.just(""),
        "ends": some([each for each in earlier if each not in kept]),
        "equivalent": some(["web/one", "ops/two"]),
        "see_also": some(["web", "ops/two"]),
        "responsibilities": st.just(statements),
        "skills": st.just(tuple(skills)),
        "pay": st.none() | _pay(parts.sources),
        "market_occupation": _occupations,
        "sources": some(parts.sources),
    }
    found: Level = draw(made(Level, recipe))
    return found


class _Parts(Struct):
    """What levels refer to."""

    sources: tuple[Source, ...]
    scale: tuple[Proficiency, ...]
    skills: tuple[Skill, ...]


@st.composite
def _tracks(draw: st.DrawFn, parts: _Parts) -> tuple[Track, ...]:
    names = draw(st.just([""]) | st.lists(lines, min_size=1, max_size=2, unique_by=str.casefold))
    level_ids = draw(st.lists(ids, min_size=len(names) * 2, max_size=len(names) * 2, unique=True))
    tracks = []
    for number, name in enumerate(names):
        levels: list[Level] = []
        for level_id in level_ids[2 * number : 2 * number + 2]:
            levels.append(draw(_level(parts, levels[-1] if levels else None, level_id)))
        recipe = {
            "id": st.just(f"track-{number}" if name else "main"),
            "name": st.just(name),
            "cumulative": st.booleans(),
            "levels": st.just(tuple(levels)),
        }
        tracks.append(draw(made(Track, recipe)))
    return tuple(tracks)


@st.composite
def whole_families(draw: st.DrawFn) -> JobFamily:
    """Families of which a ladder file holds everything, and of which every field may be filled."""
    sources = draw(several(Source, _SOURCE))
    scale = draw(_scales(sources))
    skills = draw(several(Skill, _skill(sources, scale)))
    statement = {
        "id": ids, "title": lines, "text": texts, "grows": st.just(()), "sources": some(sources)
    }  # fmt: skip
    distinction = {"title": lines, "text": _some_texts, "sources": some(sources)}
    recipe = {
        "id": ids,
        "name": lines,
        "language": st.sampled_from(["", "en-US", "ar"]),
        "summary": _some_texts,
        "as_of": st.none() | _days,
        "sources": st.just(sources),
        "summary_sources": some(sources),
        "scale": st.just(scale),
        "skills": st.just(skills),
        "responsibilities": several(Responsibility, statement),
        "distinctions": several(Distinction, distinction),
        "tracks": _tracks(_Parts(sources, scale, skills)),
        "see_also": some(["web", "ops/two"]),
        "market": several(MarketReference, _market(sources)),
        "market_occupation": _occupations,
        "working_time": st.none() | _WORKING_TIMES,
        "advice_off": some(RULE_NAMES),
    }
    found: JobFamily = draw(made(JobFamily, recipe))
    return found


_SOURCE: Recipe = {
    "id": ids, "title": lines, "note": _some_texts, "licence": _some_lines,
    "url": st.sampled_from(["", "https://example.org/a?b=c#d"]),
}  # fmt: skip

_WORKING_TIMES = st.builds(
    WorkingTime,
    hours_per_week=st.decimals(1, 168, places=1),
    weeks_per_year=st.decimals(1, 53, places=1),
)


@st.composite
def _scales(draw: st.DrawFn, sources: Sequence[Source]) -> tuple[Proficiency, ...]:
    proficiency = {
        "id": ids, "name": lines, "rank": st.just(0), "description": _some_texts,
        "sources": some(sources),
    }  # fmt: skip
    unranked = draw(several(Proficiency, proficiency, at_least=1))
    return tuple(replace(step, rank=rank) for rank, step in enumerate(unranked, start=1))


def _skill(sources: Sequence[Source], scale: Sequence[Proficiency]) -> Recipe:
    steps = st.lists(st.sampled_from(scale), max_size=2, unique=True).flatmap(
        lambda found: st.tuples(*(st.builds(StepBehavior, st.just(step), texts) for step in found))
    )
    return {
        "id": ids, "name": lines, "kind": st.sampled_from(SkillKind), "summary": _some_texts,
        "steps": steps, "sources": some(sources),
    }  # fmt: skip


def _market(sources: Sequence[Source]) -> Recipe:
    return {
        "name": lines, "currency": _currencies, "period": _periods, "figure": _amounts,
        "percentiles": _percentiles(), "place": _some_lines, "remark": _some_texts,
        "date": st.none() | _days.map(lambda day: day.replace(day=1)), "sources": some(sources),
    }  # fmt: skip
