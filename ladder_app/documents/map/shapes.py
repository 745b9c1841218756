"""The shapes of a path map, for window, paper and image alike.

No meaning is in color alone: the route is a thick line between filled marks,
the selected level has a ring, the goal is a diamond, and a guest is a square.
"""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.measure import BOLD, Measure
from ladder_app.documents.drawing.shapes import (
    Anchor,
    Bend,
    Box,
    Diamond,
    Label,
    Line,
    Shape,
    mirrored,
)
from ladder_app.documents.map.data import MapScene, MapText, Mark, Rail, TextKind

_THIN, _THICK = 0.12, 0.4  # lines, of a line of text
_DASH = 0.35
_TURN = 0.6


def map_shapes(scene: MapScene) -> Iterator[Shape]:
    """Every shape, in painting order."""
    shapes = _shapes(scene)
    return (mirrored(shape, scene.width) for shape in shapes) if scene.mirrored else shapes


def _shapes(scene: MapScene) -> Iterator[Shape]:
    if scene.title:
        yield Label(
            x=scene.line, y=scene.line * 1.5, text=scene.title, color=ColorRole.TEXT, bold=True
        )
    for rail in sorted(scene.rails, key=lambda rail: rail.is_on_route):
        yield _rail(rail, scene)
    for mark in scene.marks:
        yield from _mark(mark)
    for text in scene.texts:
        if text.has_background:
            yield _background(text, scene.line)
    for text in scene.texts:
        yield _label(text)


def _rail(rail: Rail, scene: MapScene) -> Shape:
    color = ColorRole.SELECTED if rail.is_on_route else ColorRole.MUTED
    thin = min(_THIN * scene.line, scene.column_pitch * 0.12)
    width = min(_THICK * scene.line, scene.column_pitch * 0.3) if rail.is_on_route else thin
    dash = _DASH * scene.line if rail.is_crossing else 0.0
    x0, y0, x1, y1 = rail.x0, rail.y0, rail.x1, rail.y1
    if y0 == y1 or rail.leads_back:
        return Line(x0=x0, y0=y0, x1=x1, y1=y1, color=color, width=width, dash=dash)
    radius = min(_TURN * scene.line, abs(y1 - y0) / 2, scene.column_pitch * 0.25)
    return Bend(
        x0=x0,
        y0=y0,
        turn=rail.turn,
        x1=x1,
        y1=y1,
        radius=radius,
        color=color,
        width=width,
        dash=dash,
    )


def _mark(mark: Mark) -> Iterator[Shape]:
    radius = mark.radius
    if mark.is_selected:
        yield _circle(mark, radius * 1.8, ColorRole.BACKGROUND, ColorRole.SELECTED, radius * 0.35)
    is_filled = mark.is_selected or mark.is_on_route or mark.is_here
    fill = ColorRole.SELECTED if is_filled else ColorRole.BACKGROUND
    edge = ColorRole.OUTLINE if is_filled else ColorRole.MUTED
    width = radius * 0.3
    if mark.is_goal:
        yield Diamond(
            x=mark.x, y=mark.y, radius=radius * 1.4, fill=ColorRole.SELECTED,
            edge=ColorRole.OUTLINE, edge_width=width,
        )  # fmt: skip
    elif mark.is_guest:
        yield Box(
            x0=mark.x - radius, y0=mark.y - radius, x1=mark.x + radius, y1=mark.y + radius,
            fill=fill, edge=edge, edge_width=width,
        )  # fmt: skip
    else:
        yield _circle(mark, radius, fill, edge, width)
    if mark.is_here:
        yield _circle(mark, radius * 0.45, ColorRole.BACKGROUND, ColorRole.OUTLINE, width * 0.5)


def _circle(mark: Mark, radius: float, fill: ColorRole, edge: ColorRole, edge_width: float) -> Box:
    return Box(
        x0=mark.x - radius, y0=mark.y - radius, x1=mark.x + radius, y1=mark.y + radius,
        fill=fill, radius=radius, edge=edge, edge_width=edge_width,
    )  # fmt: skip


def _background(text: MapText, line: float) -> Box:
    half, height = text.width / 2 + line * 0.25, line * 0.6
    return Box(
        x0=text.x - half, y0=text.y - height, x1=text.x + half, y1=text.y + height,
        fill=ColorRole.BACKGROUND, radius=line * 0.2, edge=ColorRole.MUTED, edge_width=line * 0.05,
    )  # fmt: skip


def _label(text: MapText) -> Label:
    is_name = text.kind is TextKind.NAME
    return Label(
        x=text.x,
        y=text.y,
        text=text.text,
        color=ColorRole.TEXT if is_name or text.is_strong else ColorRole.MUTED,
        anchor=Anchor.MIDDLE,
        bold=text.is_strong,
    )


Bounds = tuple[float, float, float, float]


def bounds_of(shape: Shape, measure: Measure, line: float) -> Bounds:
    """The largest area that a shape covers: left, top, right, bottom."""
    match shape:
        case Label():
            width = measure(shape.text) * BOLD
            left = shape.x - width * shape.anchor.share
            return left, shape.y - line, left + width, shape.y + line
        case Diamond():
            reach = shape.radius + shape.edge_width
            return shape.x - reach, shape.y - reach, shape.x + reach, shape.y + reach
        case Box():
            return _around(shape.x0, shape.y0, shape.x1, shape.y1, shape.edge_width)
        case Line() | Bend():
            return _around(shape.x0, shape.y0, shape.x1, shape.y1, shape.width)


def _around(x0: float, y0: float, x1: float, y1: float, more: float) -> Bounds:
    return min(x0, x1) - more, min(y0, y1) - more, max(x0, x1) + more, max(y0, y1) + more
