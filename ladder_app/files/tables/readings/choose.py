"""The readings of a table, best first: each was built into a ladder and scored by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.readings.propose import completed, proposals
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.readings.signs import Evidence
from ladder_app.files.tables.readings.weights import FLOOR, NEAR, score
from ladder_app.files.tables.sheets import Checkpoint, Sheet, no_checkpoint

_SAMPLE_ROWS, _SAMPLE_COLUMNS = 150, 60
_SIZE_WEIGHT = 0.04


class Reading(Struct, frozen=True, kw_only=True):
    """A mapping that may be meant, and how likely it is by the ladder that comes of it."""

    mapping: Mapping
    score: float
    levels: tuple[str, ...]

    @property
    def is_ladder(self) -> bool:
        """Whether what comes of it looks like a ladder at all."""
        return self.score >= FLOOR


def readings(
    sheets: Sequence[Sheet],
    shape: Shape | None = None,
    header: int | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> list[Reading]:
    """Every reading of the sheets, the likeliest first."""
    most = max((_size(sheet) for sheet in sheets), default=1)
    found: list[Reading] = []
    for sheet in sheets:
        bonus = _SIZE_WEIGHT * _size(sheet) / max(most, 1)
        for reading in _of_sheet(sheet.cleared(), shape, header, bonus):
            checkpoint()
            found.append(reading)
    found.sort(key=lambda reading: -reading.score)
    return found


def _size(sheet: Sheet) -> int:
    return sum(sum(map(bool, row)) for row in sheet.rows)


def _of_sheet(
    sheet: Sheet, shape: Shape | None, header: int | None, bonus: float
) -> Iterator[Reading]:
    sample = _sampled(sheet)
    seen: list[Mapping] = []
    for mapping in proposals(sample, shape, header):
        if mapping in seen:
            continue
        seen.append(mapping)
        # Amounts that only lack their unit are understood: a person can name it.
        made = draft(sample, replace(mapping, currency="USD", period=PayPeriod.YEAR))
        levels = [level.name for family in made.families for level in family.levels]
        points = score(Evidence(sheet=sample, mapping=mapping, draft=made))
        yield Reading(
            mapping=mapping, score=points + bonus if points else 0.0, levels=tuple(levels)
        )


def _is_small(sheet: Sheet) -> bool:
    return len(sheet.rows) <= _SAMPLE_ROWS and sheet.width <= _SAMPLE_COLUMNS


def _sampled(sheet: Sheet) -> Sheet:
    """The first rows and columns, which tell as much as all of them."""
    if _is_small(sheet):
        return sheet
    rows = tuple(row[:_SAMPLE_COLUMNS] for row in sheet.rows[:_SAMPLE_ROWS])
    return replace(sheet, rows=rows, unusable=())


def best(
    sheets: Sequence[Sheet], shape: Shape | None = None, header: int | None = None
) -> Mapping | None:
    """The likeliest mapping, with the other sheets of its form; None where none is proposed."""
    found = readings(sheets, shape, header)
    return with_like_sheets(found[0].mapping, found, sheets) if found else None


def _whole(mapping: Mapping, sheets: Sequence[Sheet]) -> Mapping:
    """The mapping for all of its sheet, where only a sample was read."""
    sheet = next(sheet for sheet in sheets if sheet.name == mapping.sheet)
    return mapping if _is_small(sheet) else completed(sheet.cleared(), mapping)


def runner_up(found: Sequence[Reading]) -> Reading | None:
    """The best of the readings that come to other levels than the first, if it is near."""
    if not found:
        return None
    first = found[0]
    others = (item for item in found[1:] if set(item.levels) != set(first.levels))
    second = next(others, None)
    is_near = second is not None and second.is_ladder and first.score - second.score <= NEAR
    return second if is_near else None


def with_like_sheets(
    mapping: Mapping, found: Sequence[Reading], sheets: Sequence[Sheet]
) -> Mapping:
    """The mapping with the visible sheets whose best reading has the same form and levels."""
    bests: dict[str, Reading] = {}
    for reading in found:
        bests.setdefault(reading.mapping.sheet, reading)
    levels = bests[mapping.sheet].levels
    visible = [sheet.name for sheet in sheets if not sheet.is_hidden]
    also = tuple(
        name
        for name in visible
        if name != mapping.sheet
        and name in bests
        and bests[name].levels == levels
        and _is_of_form(bests[name].mapping, mapping)
    )
    whole = _whole(mapping, sheets)
    if not also or mapping.shape is Shape.LIST:
        return whole
    return _with_scale_of_all(replace(whole, also=also), sheets)


def _is_of_form(one: Mapping, other: Mapping) -> bool:
    return (one.shape, one.header, one.columns) == (other.shape, other.header, other.columns)


def _with_scale_of_all(mapping: Mapping, sheets: Sequence[Sheet]) -> Mapping:
    """The mapping with the words that rate skills in any of its sheets."""
    named = {sheet.name: sheet for sheet in sheets}
    scales = [scale_of(named[name], mapping) for name in (mapping.sheet, *mapping.also)]
    longest = max(scales, key=len)
    return replace(mapping, scale=longest)
