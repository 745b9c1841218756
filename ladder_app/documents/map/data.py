"""The layout of a path map: the positions of its marks, lines and texts. No Qt."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct
from msgspec.structs import replace


class MapView(Struct, frozen=True, kw_only=True):
    """The levels that a map marks, by address; each address may be empty.

    `here` is the user's own level and `route` the stations from it to the goal, both
    included. The `title` stands above the map. A mirrored map is for right-to-left languages.
    """

    selected: str = ""
    here: str = ""
    goal: str = ""
    route: tuple[str, ...] = ()
    title: str = ""
    mirrored: bool = False

    @property
    def without_user(self) -> MapView:
        """The view for other people: the route, but not what the levels are to the user."""
        return replace(self, selected="", here="", goal="")


class Mark(Struct, frozen=True, kw_only=True):
    """The symbol of a station, centered on x and y."""

    address: str
    lane: int
    x: float
    y: float
    radius: float
    is_selected: bool = False
    is_here: bool = False
    is_goal: bool = False
    is_on_route: bool = False
    is_guest: bool = False

    @property
    def is_marked(self) -> bool:
        """Whether the station is the selected level, the user's own, or the goal."""
        return self.is_selected or self.is_here or self.is_goal


class Rail(Struct, frozen=True, kw_only=True):
    """A line between two stations; it changes its lane at `turn`, half a column from the end.

    A line that leads back to the left is straight.
    """

    x0: float
    y0: float
    turn: float
    x1: float
    y1: float
    is_on_route: bool = False
    is_crossing: bool = False

    @property
    def leads_back(self) -> bool:
        """Whether the line ends left of its start, without a turn to the right of it."""
        return self.x1 <= self.x0 and self.turn <= self.x0


class TextKind(Enum):
    """What a text on a map is about."""

    NAME = "name"
    PAY = "pay"
    TAG = "tag"
    REMARK = "remark"


class MapText(Struct, frozen=True, kw_only=True):
    """A text in one line, centered on x and y; a background hides the lines below it."""

    address: str
    kind: TextKind
    text: str
    x: float
    y: float
    width: float
    is_strong: bool = False
    has_background: bool = False


class MapScene(Struct, frozen=True, kw_only=True):
    """Everything on a map, in pixels; `line` is the height of a line of text.

    The lanes begin at `top`, below the title.
    """

    width: float
    height: float
    line: float
    top: float
    title: str
    marks: tuple[Mark, ...]
    rails: tuple[Rail, ...]
    texts: tuple[MapText, ...]
    column_pitch: float
    lane_pitch: float
    mirrored: bool

    def visual_x(self, x: float) -> float:
        """The position on screen of a place in the layout, and the reverse."""
        return self.width - x if self.mirrored else x
