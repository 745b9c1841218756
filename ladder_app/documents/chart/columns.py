"""How a chart's width is divided among labels, bars and figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from ladder_app.documents.drawing.measure import BOLD, Measure, widest

_SMALLEST_PLOT = 0.38  # of the width; with less, label and figures move above the bars
PITCHES = (1.0, 1.7, 2.35)
"""The height of a row with no, one or two lines above its bar, in rows of one line."""


class Columns(Struct, frozen=True):
    """The positions of the columns.

    `lines` is the number of text lines above a bar: none, one that label and figures
    share, or two if they do not fit into one. `widest_label` is the width of the
    longest label in bold.
    """

    label_width: float
    plot_left: float
    plot_right: float
    figures_x: float
    lines: int
    widest_label: float

    @property
    def plot_width(self) -> float:
        """The width of the axis."""
        return self.plot_right - self.plot_left

    @staticmethod
    def fit(
        texts: tuple[Iterable[str], Iterable[str]],
        width: float,
        row_height: float,
        measure: Measure,
        tick_texts: Sequence[str],
    ) -> Columns:
        """The columns for these labels and figures; `tick_texts` is empty without an axis."""
        gap = row_height * 0.6
        labels, amounts = (widest(each, measure) * BOLD for each in texts)
        label_width = min(labels, width * 0.4)
        left, right = label_width + gap, width - amounts - gap
        has_axis = bool(tick_texts)
        if right - left < (width * _SMALLEST_PLOT if has_axis else 0):
            lines = 1 if labels + gap + amounts <= width else 2
            label_width, left, right, figures_x = width, 0.0, width, 0.0
        else:
            lines, figures_x = 0, right + gap if has_axis else left
        if tick_texts:
            left = max(left, measure(tick_texts[0]) / 2)
            right = min(right, width - measure(tick_texts[-1]) / 2)
        return Columns(label_width, left, right, figures_x, lines, labels)
