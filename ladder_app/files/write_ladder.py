"""A job family to the text of a ladder file, which reads back as the same family."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

import yaml

from ladder_app.domain.model import (
    Distinction,
    JobFamily,
    Level,
    MarketReference,
    PayRange,
    Percentile,
    Proficiency,
    Responsibility,
    Skill,
    SkillRequirement,
    Source,
    Track,
)
from ladder_app.files.kinds import FORMAT_VERSION

_WIDTH = 96

_Written = dict[str, object]


class _Plain(str):
    """A value that is written without quotation marks: a number, a date, a percentile."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes lists further in than their key, and never an alias."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML passes it
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - none, whatever it is
        return True


def _write_plain(dumper: yaml.SafeDumper, value: _Plain) -> yaml.ScalarNode:
    tag = dumper.resolve(yaml.ScalarNode, str(value), (True, False))  # type: ignore[no-untyped-call] # PyYAML has no types here
    return yaml.ScalarNode(tag, str(value))


_Dumper.add_representer(_Plain, _write_plain)


def ladder_text(family: JobFamily) -> str:
    """The family as a ladder file; what it does not say is left out."""
    return yaml.dump(
        _family(family), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH
    )


def quoted(text: str) -> str:
    """A text on one line as it is written behind a key, in quotes where it needs them."""
    return yaml.safe_dump(text, allow_unicode=True, width=10**6).removesuffix("...\n").rstrip()


def ladder_json(family: JobFamily) -> str:
    """The family as JSON with the keys of a ladder file, which reads it as well."""
    return json.dumps(_jsonable(_family(family)), ensure_ascii=False, indent=2) + "\n"


def _jsonable(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_jsonable(item) for item in value]
    return _number(value) if isinstance(value, _Plain) else value


def _number(text: str) -> object:
    """A plain value as JSON has it: a whole number, a decimal one, or a date as text."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return int(number) if number == number.to_integral_value() else float(number)


def _family(family: JobFamily) -> _Written:
    unnamed = [track for track in family.tracks if not track.name]
    return _said(
        {
            "format": _Plain(FORMAT_VERSION),
            "id": family.id,
            "name": family.name,
            "summary": family.summary,
            "source": _sources(family.summary_sources),
            "as-of": _Plain(family.as_of.isoformat()) if family.as_of else "",
            "sources": [_source(source) for source in family.sources],
            "scale": [_proficiency(step) for step in family.scale],
            "skills": [_skill(skill) for skill in family.skills],
            "responsibilities": [_responsibility(item) for item in family.responsibilities],
            "distinctions": [_distinction(item) for item in family.distinctions],
            "see-also": list(family.see_also),
            "market": [_market(reference) for reference in family.market],
            **_working_time(family),
            "levels": [_level(level) for track in unnamed for level in track.levels],
            "tracks": [] if unnamed else [_track(track) for track in family.tracks],
        }
    )


def _said(record: Mapping[str, object]) -> _Written:
    return {key: value for key, value in record.items() if value not in ("", [], {}, None, False)}


def _sources(sources: tuple[Source, ...]) -> str | list[str]:
    ids = [source.id for source in sources]
    return ids[0] if len(ids) == 1 else ids


def _source(source: Source) -> _Written:
    return _said(
        {
            "id": source.id,
            "title": source.title,
            "note": source.note,
            "url": source.url,
            "licence": source.licence,
        }
    )


def _proficiency(step: Proficiency) -> _Written:
    return _said(
        {
            "id": step.id,
            "name": step.name,
            "description": step.description,
            "source": _sources(step.sources),
        }
    )


def _skill(skill: Skill) -> _Written:
    return _said(
        {
            "id": skill.id,
            "name": skill.name,
            "kind": skill.kind.value,
            "summary": skill.summary,
            "source": _sources(skill.sources),
        }
    )


def _responsibility(item: Responsibility) -> _Written:
    return _said(
        {
            "id": item.id,
            "title": item.title,
            "text": "" if item.text == item.title else item.text,
            "grows": item.grows,
            "source": _sources(item.sources),
        }
    )


def _distinction(item: Distinction) -> _Written:
    return _said({"title": item.title, "text": item.text, "source": _sources(item.sources)})


def _market(reference: MarketReference) -> _Written:
    return _said(
        {
            "name": reference.name,
            "currency": reference.currency,
            "period": reference.period.value,
            "figure": _amount(reference.figure),
            "percentiles": _percentiles(reference.percentiles),
            "place": reference.place,
            "date": _Plain(reference.date.isoformat()[:7]) if reference.date else "",
            "remark": reference.remark,
            "source": _sources(reference.sources),
        }
    )


def _working_time(family: JobFamily) -> _Written:
    time = family.working_time
    if time is None:
        return {}
    return {
        "hours-per-week": _amount(time.hours_per_week),
        "weeks-per-year": _amount(time.weeks_per_year),
    }


def _track(track: Track) -> _Written:
    return {"id": track.id, "name": track.name, "levels": [_level(level) for level in track.levels]}


def _level(level: Level) -> _Written:
    return _said(
        {
            "id": level.id,
            "name": level.name,
            "title": level.title,
            "summary": level.summary,
            "experience": level.experience,
            "source": _sources(level.sources),
            "follows": level.follows,
            "equivalent": list(level.equivalent),
            "see-also": list(level.see_also),
            "responsibilities": [_responsibility(item) for item in level.responsibilities],
            "skills": {item.skill.id: _requirement(item) for item in level.skills},
            "pay": _pay(level.pay) if level.pay else {},
        }
    )


def _requirement(item: SkillRequirement) -> str | _Written:
    text = _said(
        {
            "proficiency": item.proficiency.id,
            "behaviour": item.behaviour,
            "source": _sources(item.sources),
        }
    )
    return text if len(text) > 1 else item.proficiency.id


def _pay(pay: PayRange) -> _Written:
    return _said(
        {
            "currency": pay.currency,
            "period": pay.period.value,
            "minimum": _amount(pay.minimum),
            "maximum": _amount(pay.maximum),
            "open-top": pay.open_top,
            "midpoint": _amount(pay.midpoint),
            "percentiles": _percentiles(pay.percentiles),
            "source": _sources(pay.sources),
        }
    )


def _percentiles(percentiles: Iterable[Percentile]) -> _Written:
    return {_Plain(str(item.percent)): _amount(item.amount) for item in percentiles}


def _amount(amount: Decimal | None) -> _Plain | None:
    return None if amount is None else _Plain(f"{amount:f}")
