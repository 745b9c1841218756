"""A path map that was laid out: where its marks, lines and words stand. It knows no Qt."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct


class MapView(Struct, frozen=True, kw_only=True):
    """How a map is looked at: addresses of levels, each of which may be empty.

    `way` are the stations from here to the aim, both included. A mirrored map
    is read from the right.
    """

    chosen: str = ""
    here: str = ""
    goal: str = ""
    way: tuple[str, ...] = ()
    mirrored: bool = False

    @property
    def kept(self) -> tuple[str, ...]:
        """The addresses whose names are shown at every size, the most important first."""
        return tuple(dict.fromkeys(filter(None, (self.chosen, self.here, self.goal))))


class Mark(Struct, frozen=True, kw_only=True):
    """A station as it is drawn, centred on x and y."""

    address: str
    lane: int
    x: float
    y: float
    radius: float
    is_chosen: bool = False
    is_here: bool = False
    is_goal: bool = False
    is_on_way: bool = False
    is_guest: bool = False


class Rail(Struct, frozen=True, kw_only=True):
    """A line between two stations; it changes its lane at `turn`, half a column before the end.

    One that leads back, to the left, is straight.
    """

    x0: float
    y0: float
    turn: float
    x1: float
    y1: float
    is_on_way: bool = False
    is_crossing: bool = False

    @property
    def leads_back(self) -> bool:
        """Whether it ends left of where it begins, or below it."""
        return self.x1 <= self.x0


class TextKind(Enum):
    """What some words of a map say."""

    NAME = "name"
    PAY = "pay"
    TAG = "tag"


class MapText(Struct, frozen=True, kw_only=True):
    """A text in one line, centered on x and y; some hide the lines below."""

    address: str
    kind: TextKind
    text: str
    x: float
    y: float
    width: float
    is_strong: bool = False
    has_background: bool = False


class MapScene(Struct, frozen=True, kw_only=True):
    """Everything on a map, in pixels; `line` is how high a line of text is."""

    width: float
    height: float
    line: float
    marks: tuple[Mark, ...]
    rails: tuple[Rail, ...]
    texts: tuple[MapText, ...]
    column_pitch: float
    lane_pitch: float
    mirrored: bool

    def seen_x(self, x: float) -> float:
        """Where a place is seen, or which place is seen there, on a map that may be mirrored."""
        return self.width - x if self.mirrored else x
