"""The shapes of a drawing, for window, paper, image and HTML alike."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.drawing.colors import ColorRole


class Anchor(Enum):
    """Which part of a text is at its position."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"

    @property
    def share(self) -> float:
        """The share of the text's width that is left of its position."""
        return {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[self]


class Line(Struct, frozen=True, kw_only=True):
    """A straight line; `dash` is the length of its dashes, or zero."""

    x0: float
    y0: float
    x1: float
    y1: float
    color: ColorRole
    width: float
    dash: float = 0.0


class Box(Struct, frozen=True, kw_only=True):
    """A filled rectangle with round corners.

    With `solid_to` it fades from there to x1, and its edge is open at that side.
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
    """A square that stands on a corner."""

    x: float
    y: float
    radius: float
    fill: ColorRole
    edge: ColorRole
    edge_width: float


class Label(Struct, frozen=True, kw_only=True):
    """A text in one line, centered on y."""

    x: float
    y: float
    text: str
    color: ColorRole
    anchor: Anchor = Anchor.LEFT
    bold: bool = False


class Bend(Struct, frozen=True, kw_only=True):
    """A horizontal line that changes its height at `turn`, with round corners."""

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
        """Start; begin, corner and end of the first turn; the same of the second; end."""
        to_turn = self.radius if self.turn > self.x0 else -self.radius
        to_end = self.radius if self.x1 > self.turn else -self.radius
        down = self.radius if self.y1 > self.y0 else -self.radius
        turn, y0, y1 = self.turn, self.y0, self.y1
        return (
            (self.x0, y0),
            (turn - to_turn, y0), (turn, y0), (turn, y0 + down),
            (turn, y1 - down), (turn, y1), (turn + to_end, y1),
            (self.x1, y1),
        )  # fmt: skip


Shape = Line | Bend | Box | Diamond | Label


_OTHER_SIDE = {
    Anchor.LEFT: Anchor.RIGHT,
    Anchor.MIDDLE: Anchor.MIDDLE,
    Anchor.RIGHT: Anchor.LEFT,
}


def mirrored(shape: Shape, width: float) -> Shape:
    """The shape in a right-to-left drawing of this width."""
    match shape:
        case Label():
            return replace(shape, x=width - shape.x, anchor=_OTHER_SIDE[shape.anchor])
        case Diamond():
            return replace(shape, x=width - shape.x)
        case Box():
            # A box that fades keeps its order: x1 is the end where it fades out.
            solid = None if shape.solid_to is None else width - shape.solid_to
            x0, x1 = width - shape.x0, width - shape.x1
            if solid is None:
                x0, x1 = x1, x0
            return replace(shape, x0=x0, x1=x1, solid_to=solid)
        case Bend():
            return replace(shape, x0=width - shape.x0, turn=width - shape.turn, x1=width - shape.x1)
        case Line():
            return replace(shape, x0=width - shape.x0, x1=width - shape.x1)
