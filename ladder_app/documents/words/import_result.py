"""The ladders that an import makes: as lines of a tree, counted, and what is missing of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.documents.words.imports import reading_words
from ladder_app.domain.model import JobFamily, Level, Responsibility, Track
from ladder_app.domain.pay.parse_amount import NO_CURRENCY
from ladder_app.files.tables.cells import SkippedCell
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.pay_cells import NO_PERIOD


class ResultLine(Struct, frozen=True):
    """A line of the tree; the lines below it are made when they are asked for."""

    text: str
    make_children: Callable[[], Sequence[ResultLine]] = lambda: ()


def result_lines(families: Sequence[JobFamily], localizer: Localizer) -> list[ResultLine]:
    """A line for each family."""
    return [_family_line(family, localizer) for family in families]


def _family_line(family: JobFamily, localizer: Localizer) -> ResultLine:
    count = localizer.plural("%n level", "%n levels", len(family.levels))
    return ResultLine(f"{family.name} · {count}", lambda: list(_of_family(family, localizer)))


def _of_family(family: JobFamily, localizer: Localizer) -> Iterator[ResultLine]:
    if family.responsibilities:
        text = localizer.tr("Responsibilities at every level")
        yield ResultLine(text, lambda: _statements(family.responsibilities))
    for track in family.tracks:
        if track.name:
            yield _track_line(track, localizer)
        else:
            yield from (_level_line(level, localizer) for level in track.levels)


def _track_line(track: Track, localizer: Localizer) -> ResultLine:
    levels = track.levels
    count = localizer.plural("%n level", "%n levels", len(levels))
    return ResultLine(
        f"{track.name} · {count}",
        lambda: [_level_line(level, localizer) for level in levels],
    )


def _level_line(level: Level, localizer: Localizer) -> ResultLine:
    parts = [
        _some_statements(len(level.responsibilities), localizer),
        _some_skills(len(level.skills), localizer),
        pay_text_with_period(level.pay, localizer) if level.pay else "",
    ]
    content = ", ".join(filter(None, parts)) or localizer.tr("nothing")
    return ResultLine(f"{level.name}: {content}", lambda: list(_of_level(level)))


def _of_level(level: Level) -> Iterator[ResultLine]:
    for text in (level.title, level.summary, level.experience):
        if text:
            yield ResultLine(text)
    yield from _statements(level.responsibilities)
    for needed in level.skills:
        texts = (needed.proficiency.name, *needed.details.values())
        yield ResultLine(f"{needed.skill.name}: {' – '.join(texts)}")


def _statements(items: Sequence[Responsibility]) -> list[ResultLine]:
    return [
        ResultLine(
            f"{item.title} — {item.text}" if item.title and item.title != item.text else item.text
        )
        for item in items
    ]


def counted_reading(mapping: Mapping, draft: Draft, localizer: Localizer) -> str:
    """A reading in one line: where it finds the levels, how much comes of it, and the levels."""
    families = draft.families
    levels = [level for family in families for level in family.levels]
    counts = [
        localizer.plural("%n ladder", "%n ladders", len(families)) if len(families) > 1 else "",
        localizer.plural("%n level", "%n levels", len(levels)),
        _some_skills(sum(len(family.skills) for family in families), localizer),
        _some_statements(sum(len(level.responsibilities) for level in levels), localizer),
    ]
    names = tuple(level.name for level in levels)
    return reading_words(mapping, names, localizer, ", ".join(filter(None, counts)))


def unit_hints(draft: Draft, localizer: Localizer) -> list[str]:
    """What to select so that amounts without a currency or a period are imported."""
    reasons = [place.cell.reason for place in _skipped_places(draft)]
    no_currency, no_period = reasons.count(NO_CURRENCY), reasons.count(NO_PERIOD)
    lines = []
    if no_currency:
        lines.append(
            localizer.plural(
                "%n amount is skipped, as it states no currency. Select it at “Currency”.",
                "%n amounts are skipped, as they state no currency. Select it at “Currency”.",
                no_currency,
            )
        )
    if no_period:
        lines.append(
            localizer.plural(
                "%n amount is skipped, as it states no period. Select it at “Paid per”.",
                "%n amounts are skipped, as they state no period. Select it at “Paid per”.",
                no_period,
            )
        )
    return lines


class SkippedPlace(Struct, frozen=True):
    """A skipped cell, with its sheet unless that is the first one that is read."""

    cell: SkippedCell
    sheet: str = ""


def by_reason(draft: Draft) -> list[tuple[str, list[SkippedPlace]]]:
    """The skipped cells of all sheets by reason, the most frequent reason first."""
    groups: dict[str, list[SkippedPlace]] = {}
    for place in _skipped_places(draft):
        groups.setdefault(place.cell.reason, []).append(place)
    return sorted(groups.items(), key=lambda group: -len(group[1]))


def _skipped_places(draft: Draft) -> list[SkippedPlace]:
    places = [SkippedPlace(item) for item in draft.skipped]
    others = [SkippedPlace(item, part.sheet) for part in draft.others for item in part.skipped]
    return places + others


def _some_statements(count: int, localizer: Localizer) -> str:
    return localizer.plural("%n statement", "%n statements", count) if count else ""


def _some_skills(count: int, localizer: Localizer) -> str:
    return localizer.plural("%n skill", "%n skills", count) if count else ""
