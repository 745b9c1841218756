"""The notes below a salary chart."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.chart.axis import Axis
from ladder_app.documents.chart.data import ChartGroup, Unit
from ladder_app.documents.chart.parts import Part
from ladder_app.documents.drawing.measure import Measure, broken
from ladder_app.documents.localizer import Localizer


def notes_for(
    groups: Sequence[ChartGroup], parts: Sequence[Part], localizer: Localizer
) -> list[str]:
    """The notes, each of one or two sentences."""
    if not any(group.lines for group in groups):
        return []
    if not any(part.axis for part in parts):
        return [localizer.tr("No salary is published for these levels.")]
    notes = []
    if len(parts) > 1:
        notes.append(
            localizer.tr(
                "Different currencies or periods have their own axes: nothing is converted."
            )
        )
    return notes + [
        _fitted(p.axis, p.unit, localizer) for p in parts if p.axis and p.unit and p.axis.fitted
    ]


def _fitted(axis: Axis, unit: Unit, localizer: Localizer) -> str:
    amount = localizer.money(axis.values[0], unit[0])
    return localizer.tr("The axis begins at {amount}, not at zero.", amount=amount)


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """The text in lines of at most this width; a wider word is broken."""
    lines: list[str] = []
    for word in (part for each in text.split() for part in broken(each, width, measure)):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
