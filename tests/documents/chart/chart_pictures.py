"""Reference pictures of the salary comparison.

`python -m tests.documents.chart.chart_pictures --write` makes them anew.

Fonts differ from machine to machine, so each text is a box as wide as its letters
times a fixed width; where real letters land is tested apart. The pictures lie in
charts/. Look at every one before you commit it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.chart.data import ChartGroup, ChartLine, ChartView, family_group
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.scene import Chart
from ladder_app.documents.chart.shapes import shapes
from ladder_app.documents.drawing.colors import DrawingColors
from ladder_app.documents.drawing.measure import BOLD
from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Anchor, Box, Label, Shape
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.domain.model import MarketReference, Money, PayPeriod, PayRange, Percentile
from ladder_app.gui.base.palette import DARK, LIGHT
from ladder_app.gui.salary.chart import chart_colors
from tests.documents.sample import sample_family

FOLDER = Path(__file__).parent / "charts"

TOLERANCE = 6.0
"""How far a block's mean colour may be off, of 255 in any channel.

Another rasteriser shifts an edge by a sixteenth of a pixel, which is 3 at black on
white; the faintest thing that is drawn, a grid line on white, is 7 or more.
"""

_SCALE = 2  # as on a sharp screen
_BLOCK = 4  # pixels of the picture whose mean is compared
_MARGIN = 8
_LETTER = 7.0
_TEXT_HALF = 4.0
YEAR = PayPeriod.YEAR
_SHARES = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}


class Scene(Struct, frozen=True, kw_only=True):
    """A chart to be drawn; `is_grey` prints it without colour."""

    groups: tuple[ChartGroup, ...]
    view: ChartView
    width: float = 640.0
    colors: DrawingColors = print_colors.CHART
    is_grey: bool = False

    @property
    def chart(self) -> Chart:
        """Where everything stands."""
        return lay_out_chart(self.groups, self.view, self.width, EnglishLocalizer(), measure)

    def shapes(self) -> list[Shape]:
        """What is drawn, its texts as boxes."""
        drawn = (s for s in shapes(self.chart) if not isinstance(s, Label) or s.text)
        return [_boxed(shape) if isinstance(shape, Label) else shape for shape in drawn]

    def picture(self, drawn: Iterable[Shape] | None = None) -> QImage:
        """The chart, or other shapes in its place, as pixels."""
        keep_none_alive()
        chart = self.chart
        width, height = (round(side) + 2 * _MARGIN for side in (chart.width, chart.height))
        image = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
        image.fill(QColor(self.colors.background))
        painter = QPainter(image)
        painter.scale(_SCALE, _SCALE)
        painter.translate(_MARGIN, _MARGIN)
        paint_shapes(painter, self.shapes() if drawn is None else drawn, self.colors, QFont())
        painter.end()
        return image.convertToFormat(QImage.Format.Format_Grayscale8) if self.is_grey else image


def measure(text: str) -> float:
    """The width of a text, whatever fonts there are."""
    return len(text) * _LETTER


def _boxed(words: Label) -> Box:
    width = measure(words.text) * (BOLD if words.bold else 1.0)
    left, half = words.x - width * _SHARES[words.anchor], _TEXT_HALF * (1.3 if words.bold else 1.0)
    return Box(x0=left, y0=words.y - half, x1=left + width, y1=words.y + half, fill=words.color)


def difference(one: QImage, other: QImage) -> float:
    """The most that two pictures' blocks differ by, of 255; all of it where the sizes differ."""
    if one.size() != other.size():
        return 255.0
    pairs = zip(_means(one), _means(other), strict=True)
    return float(max(abs(a - b) for a, b in pairs))


def _means(image: QImage) -> bytes:
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.width() // _BLOCK,
        image.height() // _BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())


def _pay(low: int, high: int, currency: str, percents: Sequence[int] = ()) -> PayRange:
    """A range with the percentiles evenly spread."""
    step = (high - low) * 1000 // (len(percents) + 1)
    found = tuple(
        Percentile(percent, Decimal(low * 1000 + step * (n + 1)))
        for n, percent in enumerate(percents)
    )
    return PayRange(
        currency=currency, period=YEAR, minimum=Decimal(low * 1000),
        maximum=Decimal(high * 1000), percentiles=found,
    )  # fmt: skip


def _made(name: str, ranges: Sequence[PayRange | None]) -> ChartGroup:
    before = [None, *ranges]
    lines = (
        ChartLine(f"{name}/{n}", f"Level {n + 1}", pay, before[n]) for n, pay in enumerate(ranges)
    )
    return ChartGroup(name, tuple(lines))


def _reference(name: str, median: int, highest: int = 0) -> MarketReference:
    found = [Percentile(50, Decimal(median))]
    found += [Percentile(90, Decimal(highest))] if highest else []
    return MarketReference(name=name, currency="USD", period=YEAR, percentiles=tuple(found))


def scenes() -> dict[str, Scene]:
    """Every reference picture by its name."""
    back_end = family_group(sample_family())
    market = (
        _reference("Software developers", 133_080),
        _reference("Software quality assurance", 102_610, 166_960),
        _reference("Database architects", 135_980),
    )
    mine = (Money(Decimal(105_000), "USD", YEAR),)
    chosen = ChartView(selected="backend-developer/middle")
    plain = Scene(groups=(back_end,), view=chosen)
    salary = Scene(groups=(replace(back_end, market=market),), view=replace(chosen, salaries=mine))
    twelve: list[PayRange | None] = [
        _pay(40 + 14 * n, 65 + 17 * n, "USD", (25, 75)) for n in range(12)
    ]
    twelve[7] = None
    euros = _made("Web", [_pay(45, 65, "EUR"), _pay(60, 90, "EUR")])
    both = replace(chosen, salaries=(*mine, Money(Decimal(70_000), "EUR", YEAR)))
    return {
        "light": replace(plain, colors=chart_colors(LIGHT)),
        "dark": replace(plain, colors=chart_colors(DARK)),
        "grey": replace(salary, is_grey=True),
        "twelve": Scene(groups=(_made("f", twelve),), view=ChartView(selected="f/4")),
        "currencies": Scene(groups=(back_end, euros), view=both),
        "mirrored": replace(salary, view=replace(salary.view, mirrored=True)),
        "narrow": replace(salary, width=300.0),
        "salary": replace(salary, colors=chart_colors(LIGHT)),
    }


def reference(name: str) -> QImage:
    """The picture as it was looked at and kept."""
    return QImage(str(FOLDER / f"{name}.png"))


def write(report: Callable[[str], object]) -> None:
    """Make every picture anew."""
    for name, scene in scenes().items():
        path = FOLDER / f"{name}.png"
        # Quality 0 is PNG's best compression; nothing is lost.
        scene.picture().save(str(path), "PNG", 0)  # type: ignore[call-overload]  # a text, to Qt
        report(f"{path.name}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    write(sys.stdout.write)
