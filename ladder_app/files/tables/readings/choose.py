"""The readings of a table, best first: each was built into a ladder and scored by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.readings.evidence import Evidence
from ladder_app.files.tables.readings.propose import completed, proposals
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.readings.together import are_tracks, sheets_of_levels
from ladder_app.files.tables.readings.weights import FLOOR, NEAR, score
from ladder_app.files.tables.sheets import Checkpoint, Row, Sheet, no_checkpoint

_SAMPLE_ROWS, _SAMPLE_COLUMNS, _SAMPLE_CHARACTERS = 150, 60, 20_000
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
    for mapping in sheets_of_levels(sheets):
        checkpoint()
        if shape in (None, mapping.shape) and header in (None, mapping.header):
            found.append(_of_several(sheets, mapping))
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
        # Amounts that only lack their unit are understood: a person can name it. None is too
        # low for an hour.
        made = draft(sample, replace(mapping, currency="USD", period=PayPeriod.HOUR))
        levels = [level.name for family in made.families for level in family.levels]
        points = score(Evidence(sheet=sample, mapping=mapping, draft=made))
        yield Reading(
            mapping=mapping, score=points + bonus if points else 0.0, levels=tuple(levels)
        )


def _of_several(sheets: Sequence[Sheet], mapping: Mapping) -> Reading:
    """The reading of sheets that are one ladder together."""
    named = {sheet.name: sheet.cleared() for sheet in sheets}
    first, also = named[mapping.sheet], [named[name] for name in mapping.also]
    tried = replace(mapping, currency="USD", period=PayPeriod.HOUR)
    made = draft(first, tried, also=also)
    names = [level.name for family in made.families for level in family.levels]
    points = score(Evidence(sheet=first, mapping=mapping, draft=made))
    return Reading(
        mapping=mapping, score=points + _SIZE_WEIGHT if points else 0.0, levels=tuple(names)
    )


def _is_small(sheet: Sheet) -> bool:
    return len(sheet.rows) <= _SAMPLE_ROWS and sheet.width <= _SAMPLE_COLUMNS


def _sampled(sheet: Sheet) -> Sheet:
    """The first rows and columns, which tell as much as all of them."""
    is_small, is_short = _is_small(sheet), _is_short(sheet)
    if is_small and is_short:
        return sheet
    rows = sheet.rows if is_small else _first_cells(sheet)
    if not is_short:
        rows = tuple(tuple(text[:_SAMPLE_CHARACTERS] for text in row) for row in rows)
    return replace(sheet, rows=rows, unusable=())


def _first_cells(sheet: Sheet) -> tuple[Row, ...]:
    return tuple(row[:_SAMPLE_COLUMNS] for row in sheet.rows[:_SAMPLE_ROWS])


def _is_short(sheet: Sheet) -> bool:
    """Whether the sample has no text of which the beginning tells as much."""
    return all(len(text) <= _SAMPLE_CHARACTERS for row in _first_cells(sheet) for text in row)


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


def runner_up(found: Sequence[Reading], read: Sequence[str] = ()) -> Reading | None:
    """The best of the readings that come to other levels than the first, if it is near.

    Those of sheets that are `read` together with it are none.
    """
    if not found:
        return None
    first = found[0]
    others = (
        item
        for item in found[1:]
        if set(item.levels) != set(first.levels) and item.mapping.sheet not in read
    )
    second = next(others, None)
    is_near = second is not None and second.is_ladder and first.score - second.score <= NEAR
    return second if is_near else None


def with_like_sheets(
    mapping: Mapping, found: Sequence[Reading], sheets: Sequence[Sheet]
) -> Mapping:
    """The mapping with the visible sheets whose best reading has the same form and levels."""
    if mapping.sheet_names:
        return mapping
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
    if not also:
        return _with_tracks(whole, bests, [s for s in sheets if not s.is_hidden])
    if mapping.shape is Shape.LIST:
        return whole
    return _with_scale_of_all(_with_sheets(whole, also, bests), sheets)


def _with_sheets(mapping: Mapping, also: tuple[str, ...], bests: dict[str, Reading]) -> Mapping:
    """The mapping with more sheets, of which each has rows of its own."""
    more = {name: bests[name].mapping.rows for name in also if bests[name].mapping.rows}
    return replace(mapping, also=also, more_rows=more)


def _with_tracks(mapping: Mapping, bests: dict[str, Reading], sheets: Sequence[Sheet]) -> Mapping:
    """The mapping with the sheets that are the other tracks of its ladder."""
    own = bests[mapping.sheet]
    if mapping.sheet not in {sheet.name for sheet in sheets}:
        return mapping
    others = [bests[sheet.name] for sheet in sheets if sheet.name in bests]
    tracks = [
        other
        for other in others
        if other.is_ladder
        and are_tracks(mapping, other.mapping, sheets, (own.levels, other.levels))
    ]
    if not tracks:
        return mapping
    places = [sheet.name for sheet in sheets]
    both = [mapping, *(track.mapping for track in tracks)]
    both.sort(key=lambda each: places.index(each.sheet))
    columns: dict[int, Meaning] = {}
    for each in both:
        columns |= each.columns
    also = tuple(each.sheet for each in both[1:])
    first = replace(both[0], columns=columns, sheet_names=Meaning.TRACK)
    whole = _with_sheets(first, also, bests)
    return whole if mapping.shape is Shape.LIST else _with_scale_of_all(whole, sheets)


def _is_of_form(one: Mapping, other: Mapping) -> bool:
    return (one.shape, one.header, one.columns) == (other.shape, other.header, other.columns)


def _with_scale_of_all(mapping: Mapping, sheets: Sequence[Sheet]) -> Mapping:
    """The mapping with the words that rate skills in any of its sheets."""
    named = {sheet.name: sheet for sheet in sheets}
    scales = [
        scale_of(named[name], replace(mapping, rows=mapping.rows_in(name)))
        for name in (mapping.sheet, *mapping.also)
    ]
    longest = max(scales, key=len)
    return replace(mapping, scale=longest)
