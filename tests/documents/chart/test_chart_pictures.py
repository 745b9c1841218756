"""The salary comparison as it looks, beside the pictures that were looked at and kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Anchor, Bend, Box, Diamond, Label, Line, Shape
from tests.documents.chart.chart_pictures import FOLDER, TOLERANCE, difference, reference, scenes

SCENES = scenes()
BAR_COLORS = (ColorRole.BAR, ColorRole.SELECTED)
SIDE, MIDDLE = 240, 120.0


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.usefixtures("qapp")
def test_the_chart_looks_as_it_did(name: str) -> None:
    assert difference(SCENES[name].picture(), reference(name)) <= TOLERANCE


def test_every_picture_is_of_a_scene() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(SCENES)


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.usefixtures("qapp")
def test_a_rasterisers_rounding_is_within_the_tolerance(name: str) -> None:
    shapes = [shifted(shape, 1 / 32) for shape in SCENES[name].shapes()]
    assert 0 < difference(SCENES[name].picture(shapes), reference(name)) <= TOLERANCE


def shifted(shape: Shape, by: float) -> Shape:
    match shape:
        case Label() | Diamond():
            return replace(shape, x=shape.x + by)
        case Box() if shape.solid_to is not None:
            return replace(shape, x0=shape.x0 + by, x1=shape.x1 + by, solid_to=shape.solid_to + by)
        case Box() | Line():
            return replace(shape, x0=shape.x0 + by, x1=shape.x1 + by)
        case Bend():
            raise AssertionError("the chart has no bends")


def without_each(shapes: list[Shape]) -> Iterator[tuple[Shape, list[Shape]]]:
    diamonds = {shape.x for shape in shapes if isinstance(shape, Diamond)}
    for index, shape in enumerate(shapes):
        if not (isinstance(shape, Line) and is_end_of_span(shape) and shape.x0 in diamonds):
            yield shape, shapes[:index] + shapes[index + 1 :]


def is_end_of_span(line: Line) -> bool:
    """Whether it ends a market reference's span; one end may lie under its diamond."""
    return line.color is ColorRole.MARKET and line.x0 == line.x1


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.usefixtures("qapp")
def test_a_missing_mark_exceeds_the_tolerance(name: str) -> None:
    scene, kept = SCENES[name], reference(name)
    for missing, others in without_each(scene.shapes()):
        assert difference(scene.picture(others), kept) > TOLERANCE, missing


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.usefixtures("qapp")
def test_a_bar_moved_by_five_pixels_exceeds_the_tolerance(name: str) -> None:
    scene, kept = SCENES[name], reference(name)
    shapes = scene.shapes()
    bars = [n for n, s in enumerate(shapes) if isinstance(s, Box) and s.fill in BAR_COLORS]
    assert bars
    for index in bars:
        moved = [shifted(s, 5.0) if n == index else s for n, s in enumerate(shapes)]
        assert difference(scene.picture(moved), kept) > TOLERANCE


@pytest.mark.parametrize("role", ["text", "muted", "bar", "selected", "salary", "market"])
@pytest.mark.usefixtures("qapp")
def test_another_color_exceeds_the_tolerance(role: str) -> None:
    scene = SCENES["salary"]
    color = QColor(getattr(scene.colors, role))
    changed = QColor(color.red(), (color.green() + 40) % 256, color.blue()).name()
    colors = replace(scene.colors, **{role: changed})
    assert difference(replace(scene, colors=colors).picture(), reference("salary")) > TOLERANCE


def test_pictures_of_other_sizes_differ_by_all() -> None:
    assert difference(reference("salary"), reference("narrow")) == 255.0


@pytest.mark.usefixtures("qapp")
def test_grey_paper_has_no_colour_and_tells_the_chosen_bar_from_the_others() -> None:
    grey = reference("grey")
    assert grey.isGrayscale()
    bar, chosen = (QColor(color.of(print_colors.CHART)).lightness() for color in BAR_COLORS)
    assert abs(bar - chosen) > 40


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("anchor", list(Anchor))
@pytest.mark.usefixtures("qapp")
def test_a_text_stands_at_its_place(anchor: Anchor, bold: bool) -> None:
    font = QGuiApplication.font()
    font.setPixelSize(16)
    words = Label(
        x=MIDDLE, y=MIDDLE, text="H80,000H", color=ColorRole.TEXT, anchor=anchor, bold=bold
    )
    left, right, top, bottom = inked(words, font)
    font.setBold(bold)
    width = QFontMetricsF(font).horizontalAdvance(words.text)
    start = MIDDLE - width * {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}[anchor]
    # Letters begin and end a little within their advance, and stand a little over the middle.
    assert start - 1 <= left <= start + 4
    assert start + width - 4 <= right <= start + width + 1
    assert abs((top + bottom) / 2 - MIDDLE) <= 3


def inked(words: Label, font: QFont) -> tuple[int, int, int, int]:
    """Left, right, top and bottom of what is drawn of a text."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(print_colors.PAPER))
    painter = QPainter(image)
    paint_shapes(painter, [words], print_colors.CHART, font)
    painter.end()
    dark = [
        (x, y)
        for x in range(SIDE)
        for y in range(SIDE)
        if QColor(image.pixel(x, y)).lightness() < 128
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), max(across), min(down), max(down)
