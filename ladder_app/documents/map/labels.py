"""Room for the words of a map: shortened or left out, so that none meets another."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from ladder_app.documents.drawing.measure import BOLD, Measure, shortened
from ladder_app.documents.map.data import MapText, Mark, TextKind

# In lines of text, from the middle of a station.
_TAG, _NAME, _PAY = -1.2, 1.25, 2.25
_LEAST = 3.5  # words that are shortened to less are left out
_DENSE = 8.0  # what a name can take where stations are nearer than that
_KEPT = 15.0  # what the name of the chosen level can take
_LINES_WITH_NAMES = 2.5
_LINES_WITH_ALL = 4.5

Bands = Mapping[int, Sequence[float]]


class StationWords(Struct, frozen=True):
    """What is said at a station: its name, its pay, and above it a remark or its track's name."""

    name: str
    pay: str = ""
    tag: str = ""


class Grid(Struct, frozen=True, kw_only=True):
    """The sizes that words are placed by; a lane has room for so many `lines` of text."""

    width: float
    column_pitch: float
    line: float
    lines: float
    gap: float
    measure: Measure


def station_offset(lines: float) -> float:
    """How far below the top of its lane a station stands, in lines of text."""
    if lines >= _LINES_WITH_ALL:
        return 1.65
    return 0.75 if lines >= _LINES_WITH_NAMES else lines / 2


class LabelRow:
    """One line of words along a lane, and what of it is taken."""

    def __init__(self, width: float, gap: float) -> None:
        """Begin with all of the width free; `gap` is left between any two words."""
        self._width = width
        self._gap = gap
        self._taken: list[tuple[float, float]] = []
        self._fences: list[float] = []

    def fence(self, places: Iterable[float]) -> None:
        """Lines that go down through the row, which words are not to cross."""
        self._fences = sorted(places)

    def around(self, x: float, *, over_lines: bool = False) -> float:
        """How wide words centred at x can be; nothing or less where there is no room."""
        at = bisect(self._taken, (x, x))
        left = self._taken[at - 1][1] + self._gap if at else 0.0
        right = self._taken[at][0] - self._gap if at < len(self._taken) else self._width
        if not over_lines:
            after = bisect(self._fences, x)
            half_gap = self._gap / 2
            if after:
                left = max(left, self._fences[after - 1] + half_gap)
            if after < len(self._fences):
                right = min(right, self._fences[after] - half_gap)
        return 2 * min(x - left, right - x)

    def is_free(self, x: float, width: float) -> bool:
        """Whether words of this width, centred at x, meet no others."""
        return all(
            x + width / 2 + self._gap <= left or right + self._gap <= x - width / 2
            for left, right in self._taken
        )

    def crosses_line(self, x: float, width: float) -> bool:
        """Whether a line goes through words of this width, centred at x."""
        after = bisect(self._fences, x - width / 2)
        return after < len(self._fences) and self._fences[after] <= x + width / 2

    def within(self, x: float, width: float) -> float:
        """The middle nearest to x at which words of this width are whole."""
        return max(width / 2, min(x, self._width - width / 2))

    def take(self, x: float, width: float) -> None:
        """Words of this width, centred at x, stand here."""
        insort(self._taken, (x - width / 2, x + width / 2))


def fitted(text: str, room: float, least: float, measure: Measure) -> str:
    """As much of the text as there is room for; nothing where that is less than `least`."""
    if measure(text) <= room:
        return text
    return shortened(text, room, measure) if room >= least else ""


class _Rows:
    """The rows of one kind of words, one for each lane."""

    def __init__(self, grid: Grid, kind: TextKind, offset: float, bands: Bands) -> None:
        self.kind = kind
        self._offset = offset
        self._grid = grid
        self._bands = bands
        self._rows: dict[int, LabelRow] = {}

    def of(self, mark: Mark) -> tuple[LabelRow, float]:
        """The row at a station, and the middle of its height."""
        row = self._rows.get(mark.lane)
        if row is None:
            row = self._rows[mark.lane] = LabelRow(self._grid.width, self._grid.gap)
            # What is above a station lies below the lane above it.
            row.fence(self._bands.get(mark.lane - (self.kind is TextKind.TAG), ()))
        return row, mark.y + self._offset


def place_texts(
    marks: Sequence[Mark], words: Mapping[str, StationWords], grid: Grid, bands: Bands
) -> tuple[MapText, ...]:
    """The words that find room, those of the chosen level first.

    `bands` are the places of the lines that go down below each lane.
    """
    ordered = sorted(marks, key=lambda mark: _rank(mark, words[mark.address]))
    names = _Rows(grid, TextKind.NAME, grid.line * _NAME, bands)
    texts = _kept(ordered, words, grid, names)
    if grid.lines >= _LINES_WITH_NAMES:
        texts += _others(ordered, words, grid, names)
    if grid.lines >= _LINES_WITH_ALL:
        for kind, offset in ((TextKind.PAY, _PAY), (TextKind.TAG, _TAG)):
            rows = _Rows(grid, kind, grid.line * offset, bands)
            named = {text.address for text in texts}
            beside = [m for m in ordered if kind is TextKind.TAG or m.address in named]
            texts += _others(beside, words, grid, rows)
    return tuple(texts)


def _rank(mark: Mark, words: StationWords) -> tuple[bool, bool, bool, bool, bool]:
    return (
        not mark.is_chosen,
        not mark.is_here,
        not mark.is_goal,
        not mark.is_on_way,
        not words.tag,
    )


def _kept(
    marks: Sequence[Mark], words: Mapping[str, StationWords], grid: Grid, names: _Rows
) -> list[MapText]:
    """The names that are shown at every size, over whatever else is there but one another."""
    texts: list[MapText] = []
    for mark in marks:
        if not (mark.is_chosen or mark.is_here or mark.is_goal):
            continue
        row, y = names.of(mark)
        room = min(grid.width, grid.line * _KEPT)
        text = fitted(words[mark.address].name, room / BOLD, 0.0, grid.measure)
        width = grid.measure(text) * BOLD
        x = row.within(mark.x, width)
        if any(_meet(other, x, y, width, grid) for other in texts):
            continue
        row.take(x, width)
        texts.append(
            MapText(
                address=mark.address, kind=TextKind.NAME, text=text, x=x, y=y, width=width,
                is_strong=True,
                has_background=grid.lines < _LINES_WITH_NAMES or row.crosses_line(x, width),
            )
        )  # fmt: skip
    return texts


def _meet(other: MapText, x: float, y: float, width: float, grid: Grid) -> bool:
    is_level = abs(other.y - y) < grid.line
    return is_level and abs(other.x - x) < (other.width + width) / 2 + grid.gap


def _others(
    marks: Sequence[Mark], words: Mapping[str, StationWords], grid: Grid, rows: _Rows
) -> list[MapText]:
    texts: list[MapText] = []
    share_of_column = grid.column_pitch - grid.gap
    # Where stations are dense some names are left out, so that the others can be read.
    cap = share_of_column if share_of_column >= grid.line * _LEAST else grid.line * _DENSE
    for mark in marks:
        sentence = words[mark.address]
        whole = {
            TextKind.NAME: sentence.name,
            TextKind.PAY: sentence.pay,
            TextKind.TAG: sentence.tag,
        }
        is_marked = mark.is_chosen or mark.is_here or mark.is_goal
        is_strong = rows.kind is TextKind.TAG and (mark.is_here or mark.is_goal)
        if not whole[rows.kind] or (is_marked and rows.kind is TextKind.NAME):
            continue
        row, y = rows.of(mark)
        share = BOLD if is_strong else 1.0
        # A figure that is cut short would say another one.
        is_whole = rows.kind is TextKind.PAY
        room = row.around(mark.x)
        most = room if is_whole else min(room, cap)
        least = most + 1 if is_whole else grid.line * _LEAST
        text = fitted(whole[rows.kind], most / share, least, grid.measure)
        if text:
            width = grid.measure(text) * share
            row.take(mark.x, width)
            texts.append(
                MapText(
                    address=mark.address, kind=rows.kind, text=text, x=mark.x, y=y, width=width,
                    is_strong=is_strong,
                )
            )  # fmt: skip
    return texts
