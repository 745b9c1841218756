"""Shapes as SVG, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.drawing.shapes import (
    Anchor,
    Bend,
    Box,
    Diamond,
    Label,
    Line,
    Shape,
)

_ANCHORS = {Anchor.LEFT: "start", Anchor.MIDDLE: "middle", Anchor.RIGHT: "end"}
_DROP = 0.34  # of the font size: from the middle of a text to its baseline


def svg_file(
    shapes: Iterable[Shape],
    size: tuple[float, float],
    colors: DrawingColors,
    title: str,
    font_size: float = 13.0,
) -> str:
    """An SVG file with shapes of this width and height on their background."""
    margin = font_size
    width, height = size[0] + 2 * margin, size[1] + 2 * margin
    area = f'width="{_n(width)}" height="{_n(height)}"'
    corner = _n(-margin)
    # No nested elements: viewers of SVG Tiny do not show them.
    root = f'{area} viewBox="{corner} {corner} {_n(width)} {_n(height)}" font-family="sans-serif"'
    background = f'<rect x="{corner}" y="{corner}" {area} fill="{colors.background}"/>'
    element = _element(root, [background, *_elements(shapes, colors, font_size)], title, font_size)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{element}\n'


def svg_element(
    shapes: Iterable[Shape],
    size: tuple[float, float],
    colors: DrawingColors,
    title: str,
    font_size: float = 13.0,
) -> str:
    """An SVG element, for an HTML page, with shapes of this width and height.

    A screen reader reads its `title`.
    """
    area = f'viewBox="0 0 {_n(size[0])} {_n(size[1])}"'
    return _element(area, _elements(shapes, colors, font_size), title, font_size)


def _element(size: str, parts: Iterable[str], title: str, font_size: float) -> str:
    start = '<svg xmlns="http://www.w3.org/2000/svg" role="img"'
    return "\n".join(
        [
            f'{start} {size} font-size="{_n(font_size)}">',
            f"<title>{_safe(title)}</title>",
            *parts,
            "</svg>",
        ]
    )


def _elements(shapes: Iterable[Shape], colors: DrawingColors, font_size: float) -> Iterator[str]:
    for shape in shapes:
        yield from _shape(shape, colors, font_size)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _safe(text: str) -> str:
    return escape(printable(text))


def _shape(shape: Shape, colors: DrawingColors, font_size: float) -> Iterator[str]:
    match shape:
        case Line():
            yield _line(shape, colors)
        case Bend():
            yield _bend(shape, colors)
        case Box():
            yield from _box(shape, colors)
        case Diamond():
            yield _diamond(shape, colors)
        case Label():
            yield _label(shape, colors, font_size)


def _line(line: Line, colors: DrawingColors) -> str:
    return (
        f'<path d="M{_n(line.x0)} {_n(line.y0)}L{_n(line.x1)} {_n(line.y1)}" '
        f"{_stroke(line, colors)}/>"
    )


def _stroke(line: Line | Bend, colors: DrawingColors) -> str:
    dash = f' stroke-dasharray="{_n(line.dash)}"' if line.dash else ""
    return f'stroke="{line.color.of(colors)}" stroke-width="{_n(line.width)}"{dash}'


def _bend(bend: Bend, colors: DrawingColors) -> str:
    points = [f"{_n(x)} {_n(y)}" for x, y in bend.corners]
    path = "M{}L{}Q{} {}L{}Q{} {}L{}".format(*points)
    return f'<path d="{path}" fill="none" {_stroke(bend, colors)}/>'


def _box(box: Box, colors: DrawingColors) -> Iterator[str]:
    fill = box.fill.of(colors)
    if box.solid_to is not None:
        # The id follows from the fade itself: a page with several charts shares their ids.
        ends = (_n(x).replace(".", "-") for x in (box.x0, box.solid_to, box.x1))
        fade = "_".join(("fade", box.fill.value, *ends))
        yield _fade(box, box.solid_to, colors, fade)
        fill = f"url(#{fade})"
    left, right = min(box.x0, box.x1), max(box.x0, box.x1)
    edge = ""
    if box.edge is not None and box.solid_to is None:
        edge = f' stroke="{box.edge.of(colors)}" stroke-width="{_n(box.edge_width)}"'
    yield (
        f'<rect x="{_n(left)}" y="{_n(box.y0)}" width="{_n(right - left)}" '
        f'height="{_n(box.y1 - box.y0)}" rx="{_n(box.radius)}" fill="{fill}"{edge}/>'
    )
    if box.edge is not None and box.solid_to is not None:
        outline = f"M{_n(box.solid_to)} {_n(box.y0)}H{_n(box.x0)}V{_n(box.y1)}H{_n(box.solid_to)}"
        yield (
            f'<path d="{outline}" fill="none" stroke="{box.edge.of(colors)}" '
            f'stroke-width="{_n(box.edge_width)}"/>'
        )


def _fade(box: Box, solid_to: float, colors: DrawingColors, name: str) -> str:
    share = (solid_to - box.x0) / (box.x1 - box.x0)
    color = box.fill.of(colors)
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" '
        f'x1="{_n(box.x0)}" y1="0" x2="{_n(box.x1)}" y2="0">'
        f'<stop offset="{share:.3f}" stop-color="{color}"/>'
        f'<stop offset="1" stop-color="{colors.background}"/></linearGradient>'
    )


def _diamond(diamond: Diamond, colors: DrawingColors) -> str:
    x, y, r = diamond.x, diamond.y, diamond.radius
    corners = f"M{_n(x)} {_n(y - r)}L{_n(x + r)} {_n(y)}L{_n(x)} {_n(y + r)}L{_n(x - r)} {_n(y)}Z"
    return (
        f'<path d="{corners}" fill="{diamond.fill.of(colors)}" '
        f'stroke="{diamond.edge.of(colors)}" stroke-width="{_n(diamond.edge_width)}"/>'
    )


def _label(label: Label, colors: DrawingColors, font_size: float) -> str:
    anchor = f' text-anchor="{_ANCHORS[label.anchor]}"' if label.anchor is not Anchor.LEFT else ""
    bold = ' font-weight="700"' if label.bold else ""
    # Not every viewer supports `dominant-baseline` or `dy`: calculate the baseline.
    baseline = label.y + font_size * _DROP
    return (
        f'<text x="{_n(label.x)}" y="{_n(baseline)}" '
        f'fill="{label.color.of(colors)}"{anchor}{bold}>{_safe(label.text)}</text>'
    )
