"""The texts of a map, placed, shortened or omitted so that none overlap."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from ladder_app.documents.drawing.measure import BOLD, Measure, shortened
from ladder_app.documents.map.data import MapText, Mark, TextKind

# In lines of text, from the center of a station.
_TAG, _NAME, _PAY, _REMARK = -1.4, 1.45, 2.45, 3.45
_DENSE_NAME = 1.25  # where there is room for names only
_MIN_TEXT = 3.5  # a text is omitted rather than shortened to less
_MAX_DENSE = 8.0  # the width of a name where stations are nearer than that
_MAX_FIXED = 15.0  # the width of the name of a marked level
LINES_WITH_NAMES = 2.5
"""A lane of so many lines has room for names."""
LINES_WITH_TAGS = 3.85
"""A lane of so many lines has room for texts above its stations."""

_LINES_WITH_ALL = 4.85
_LINES_WITH_REMARKS = 5.85  # in lower lanes a remark takes the place of the pay

Bands = Mapping[int, Sequence[float]]


class StationTexts(Struct, frozen=True):
    """The texts at a station: its name and pay below, the name of its track or family above.

    What it is to the user is above it where it has no such name, else a remark below the rest.
    """

    name: str
    pay: str = ""
    tag: str = ""
    remark: str = ""
    strong: TextKind | None = None

    def of(self, kind: TextKind) -> str:
        """The text of a kind."""
        return {
            TextKind.NAME: self.name,
            TextKind.PAY: self.pay,
            TextKind.TAG: self.tag,
            TextKind.REMARK: self.remark,
        }[kind]


class Grid(Struct, frozen=True, kw_only=True):
    """The sizes that texts are placed by; a lane has room for so many `lines` of text."""

    width: float
    column_pitch: float
    line: float
    lines: float
    gap: float
    measure: Measure


def station_offset(lines: float) -> float:
    """The distance of a station from the top of its lane, in lines of text."""
    if lines >= LINES_WITH_TAGS:
        return 1.9
    return 0.75 if lines >= LINES_WITH_NAMES else lines / 2


class LabelRow:
    """One line of texts along a lane, and which parts of it are taken."""

    def __init__(self, width: float, gap: float) -> None:
        """Start with all of the width free; any two texts have this `gap` between them."""
        self._width = width
        self._gap = gap
        self._taken: list[tuple[float, float]] = []
        self._fences: list[float] = []

    def fence(self, places: Iterable[float]) -> None:
        """Add lines that go down through the row; texts must not cross them."""
        self._fences = sorted(places)

    def around(self, x: float) -> float:
        """The largest width of a text centered at x; zero or less where there is no room."""
        at = bisect(self._taken, (x, x))
        left = self._taken[at - 1][1] + self._gap if at else 0.0
        right = self._taken[at][0] - self._gap if at < len(self._taken) else self._width
        after = bisect(self._fences, x)
        half_gap = self._gap / 2
        if after:
            left = max(left, self._fences[after - 1] + half_gap)
        if after < len(self._fences):
            right = min(right, self._fences[after] - half_gap)
        return 2 * min(x - left, right - x)

    def crosses_line(self, x: float, width: float) -> bool:
        """Whether a line crosses a text of this width, centered at x."""
        after = bisect(self._fences, x - width / 2)
        return after < len(self._fences) and self._fences[after] <= x + width / 2

    def within(self, x: float, width: float) -> float:
        """The center nearest to x at which a text of this width is not cut off."""
        return max(width / 2, min(x, self._width - width / 2))

    def take(self, x: float, width: float) -> None:
        """Take the place of a text of this width, centered at x."""
        insort(self._taken, (x - width / 2, x + width / 2))


def fitted(text: str, room: float, least: float, measure: Measure) -> str:
    """As much of the text as fits; empty if the room is less than `least`."""
    if measure(text) <= room:
        return text
    return shortened(text, room, measure) if room >= least else ""


class _Rows:
    """The rows of one kind of text, one for each lane."""

    def __init__(self, grid: Grid, kind: TextKind, offset: float, bands: Bands) -> None:
        self._is_above = kind is TextKind.TAG
        self._offset = offset
        self._grid = grid
        self._bands = bands
        self._rows: dict[int, LabelRow] = {}

    def of(self, mark: Mark) -> tuple[LabelRow, float]:
        """The row at a station, and the center of its height."""
        row = self._rows.get(mark.lane)
        if row is None:
            row = self._rows[mark.lane] = LabelRow(self._grid.width, self._grid.gap)
            # Texts above a station are below the lane above it.
            row.fence(self._bands.get(mark.lane - self._is_above, ()))
        return row, mark.y + self._offset


def place_texts(
    marks: Sequence[Mark], stations: Mapping[str, StationTexts], grid: Grid, bands: Bands
) -> tuple[MapText, ...]:
    """The texts that fit, those of the selected level first.

    `bands` are the positions of the lines that go down below each lane.
    """
    ordered = sorted(marks, key=lambda mark: _rank(mark, stations[mark.address]))
    has_room = grid.lines >= LINES_WITH_TAGS
    name = _NAME if has_room else _DENSE_NAME
    names = _Rows(grid, TextKind.NAME, grid.line * name, bands)
    texts = _fixed_names(ordered, stations, grid, names)
    if grid.lines >= LINES_WITH_NAMES:
        texts += _others(ordered, stations, grid, names, TextKind.NAME)
    if has_room:
        texts += _further(ordered, {text.address for text in texts}, stations, grid, bands)
    return tuple(texts)


def _further(
    marks: Sequence[Mark],
    named: AbstractSet[str],
    stations: Mapping[str, StationTexts],
    grid: Grid,
    bands: Bands,
) -> list[MapText]:
    """The texts above the stations, and those below their names."""
    tags = _Rows(grid, TextKind.TAG, grid.line * _TAG, bands)
    placed = _others(marks, stations, grid, tags, TextKind.TAG)
    if grid.lines < _LINES_WITH_ALL:
        return placed
    pay = _Rows(grid, TextKind.PAY, grid.line * _PAY, bands)
    remarks, paid = pay, [mark for mark in marks if not stations[mark.address].remark]
    if grid.lines >= _LINES_WITH_REMARKS:
        remarks, paid = _Rows(grid, TextKind.REMARK, grid.line * _REMARK, bands), list(marks)
    paid = [mark for mark in paid if mark.address in named]
    placed += _others(marks, stations, grid, remarks, TextKind.REMARK)
    return placed + _others(paid, stations, grid, pay, TextKind.PAY)


def _rank(mark: Mark, texts: StationTexts) -> tuple[bool, bool, bool, bool, bool]:
    return (
        not mark.is_selected,
        not mark.is_here,
        not mark.is_goal,
        not mark.is_on_route,
        not texts.tag,
    )


def _fixed_names(
    marks: Sequence[Mark], stations: Mapping[str, StationTexts], grid: Grid, names: _Rows
) -> list[MapText]:
    """The names of the selected level, the user's own and the goal.

    They are shown at every size, and over everything but one another.
    """
    texts: list[MapText] = []
    for mark in marks:
        if not mark.is_marked:
            continue
        row, y = names.of(mark)
        room = min(grid.width, grid.line * _MAX_FIXED)
        text = fitted(stations[mark.address].name, room / BOLD, 0.0, grid.measure)
        width = grid.measure(text) * BOLD
        x = row.within(mark.x, width)
        if any(_overlaps(other, x, y, width, grid) for other in texts):
            continue
        row.take(x, width)
        texts.append(
            MapText(
                address=mark.address, kind=TextKind.NAME, text=text, x=x, y=y, width=width,
                is_strong=True,
                has_background=grid.lines < LINES_WITH_NAMES or row.crosses_line(x, width),
            )
        )  # fmt: skip
    return texts


def _overlaps(other: MapText, x: float, y: float, width: float, grid: Grid) -> bool:
    is_level = abs(other.y - y) < grid.line
    return is_level and abs(other.x - x) < (other.width + width) / 2 + grid.gap


def _others(
    marks: Sequence[Mark],
    stations: Mapping[str, StationTexts],
    grid: Grid,
    rows: _Rows,
    kind: TextKind,
) -> list[MapText]:
    texts: list[MapText] = []
    for mark in marks:
        full_text = stations[mark.address].of(kind)
        if not full_text or (mark.is_marked and kind is TextKind.NAME):
            continue
        is_strong = kind is stations[mark.address].strong
        share = BOLD if is_strong else 1.0
        row, y = rows.of(mark)
        text = _fitted(full_text, kind, row.around(mark.x), share, grid)
        if text:
            width = grid.measure(text) * share
            row.take(mark.x, width)
            texts.append(
                MapText(
                    address=mark.address, kind=kind, text=text, x=mark.x, y=y, width=width,
                    is_strong=is_strong,
                )
            )  # fmt: skip
    return texts


def _fitted(text: str, kind: TextKind, room: float, share: float, grid: Grid) -> str:
    """As much of a text as fits, or nothing; letters are wider by `share`."""
    if kind is TextKind.PAY:
        # A shortened amount would be another amount.
        return text if grid.measure(text) <= room / share else ""
    column = grid.column_pitch - grid.gap
    least = grid.line * _MIN_TEXT
    # Where stations are dense some names are omitted, so that the others are readable.
    limit = min(room, column if column >= least else grid.line * _MAX_DENSE)
    return fitted(text, limit / share, least, grid.measure)
