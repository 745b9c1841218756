"""The plain shapes that a drawing is made of, for window, paper, picture and HTML alike."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.drawing.colors import ColorRole


class Anchor(Enum):
    """Which part of a text stands at its place."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Line(Struct, frozen=True, kw_only=True):
    """A straight line, dashed where `dash` is the length of its dashes."""

    x0: float
    y0: float
    x1: float
    y1: float
    color: ColorRole
    width: float
    dash: float = 0.0


class Box(Struct, frozen=True, kw_only=True):
    """A filled rectangle with round corners.

    Where it fades, it does so from `solid_to` to x1, and its edge stays open there.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    fill: ColorRole
    radius: float = 0.0
    edge: ColorRole | None = None
    edge_width: float = 0.0
    solid_to: float | None = None


class Diamond(Struct, frozen=True, kw_only=True):
    """A square on its corner."""

    x: float
    y: float
    radius: float
    fill: ColorRole
    edge: ColorRole
    edge_width: float


class Label(Struct, frozen=True, kw_only=True):
    """A text in one line, centred on y."""

    x: float
    y: float
    text: str
    color: ColorRole
    anchor: Anchor = Anchor.LEFT
    bold: bool = False


class Bend(Struct, frozen=True, kw_only=True):
    """A line that leaves and arrives level and changes its height at `turn`, in round corners."""

    x0: float
    y0: float
    turn: float
    x1: float
    y1: float
    radius: float
    color: ColorRole
    width: float
    dash: float = 0.0

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Start; where the first corner begins, is and ends; the same of the second; end."""
        across = self.radius if self.x1 > self.x0 else -self.radius
        down = self.radius if self.y1 > self.y0 else -self.radius
        turn, y0, y1 = self.turn, self.y0, self.y1
        return (
            (self.x0, y0),
            (turn - across, y0), (turn, y0), (turn, y0 + down),
            (turn, y1 - down), (turn, y1), (turn + across, y1),
            (self.x1, y1),
        )  # fmt: skip


Shape = Line | Bend | Box | Diamond | Label


_OTHER_SIDE = {
    Anchor.LEFT: Anchor.RIGHT,
    Anchor.MIDDLE: Anchor.MIDDLE,
    Anchor.RIGHT: Anchor.LEFT,
}


def mirrored(shape: Shape, width: float) -> Shape:
    """The shape as it stands in a picture of this width that is read from the right."""
    match shape:
        case Label():
            return replace(shape, x=width - shape.x, anchor=_OTHER_SIDE[shape.anchor])
        case Diamond():
            return replace(shape, x=width - shape.x)
        case Box():
            # A box that fades keeps its order: the far end, x1, is where it fades out.
            solid = None if shape.solid_to is None else width - shape.solid_to
            x0, x1 = width - shape.x0, width - shape.x1
            if solid is None:
                x0, x1 = x1, x0
            return replace(shape, x0=x0, x1=x1, solid_to=solid)
        case Bend():
            return replace(shape, x0=width - shape.x0, turn=width - shape.turn, x1=width - shape.x1)
        case Line():
            return replace(shape, x0=width - shape.x0, x1=width - shape.x1)
