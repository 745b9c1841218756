"""The ladders that an import makes, as lines of a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.domain.model import JobFamily, Level, Responsibility, Track


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
    return ResultLine(
        track.name,
        lambda: [_level_line(level, localizer) for level in levels],
    )


def _level_line(level: Level, localizer: Localizer) -> ResultLine:
    statements, skills = len(level.responsibilities), len(level.skills)
    parts = [
        localizer.plural("%n statement", "%n statements", statements) if statements else "",
        localizer.plural("%n skill", "%n skills", skills) if skills else "",
        pay_text_with_period(level.pay, localizer) if level.pay else "",
    ]
    said = ", ".join(filter(None, parts)) or localizer.tr("nothing")
    return ResultLine(f"{level.name}: {said}", lambda: list(_of_level(level)))


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
