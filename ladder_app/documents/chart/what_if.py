"""“What if”: the salary at a position in a chart, and the next one by a key."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from msgspec.structs import replace

from ladder_app.documents.chart.axis import nice_step
from ladder_app.documents.chart.scene import Chart, Section
from ladder_app.domain.model import Money

_STEPS = 100  # along the axis, at least


def near_salary(chart: Chart, x: float, y: float, reach: float) -> bool:
    """Whether a position is on the salary's line."""
    section = _section_at(chart, y)
    if section is None or section.salary is None:
        return False
    return abs(_unmirrored(chart, x) - section.salary.x) <= reach


def salary_at(chart: Chart, x: float, y: float) -> Money | None:
    """The rounded salary at a position; None outside an axis with a salary."""
    section = _section_at(chart, y) or next((s for s in chart.sections if s.salary), None)
    if section is None or section.axis is None or section.salary is None:
        return None
    share = (_unmirrored(chart, x) - section.plot_left) / (section.plot_right - section.plot_left)
    amount = section.axis.value_at(max(0.0, min(share, 1.0)))
    return replace(section.salary.money, amount=_round(amount, _step(section)))


def moved_salary(chart: Chart, steps: int) -> Money | None:
    """The salary moved right by this many round steps; None if it would not be positive."""
    section = next((s for s in chart.sections if s.salary and s.axis), None)
    if section is None or section.salary is None:
        return None
    shown, step = section.salary.money, _step(section)
    amount = _round(shown.amount, step) + step * (-steps if chart.mirrored else steps)
    return replace(shown, amount=amount) if amount > 0 else None


def _section_at(chart: Chart, y: float) -> Section | None:
    found = (s for s in chart.sections if s.rows and s.rows[0].top <= y < s.rows[-1].bottom)
    return next(found, None)


def _unmirrored(chart: Chart, x: float) -> float:
    return chart.width - x if chart.mirrored else x


def _step(section: Section) -> Decimal:
    values = section.axis.values if section.axis else (Decimal(0), Decimal(1))
    return nice_step((values[-1] - values[0]) / _STEPS / 2)


def _round(amount: Decimal, step: Decimal) -> Decimal:
    return (amount / step).to_integral_value(ROUND_HALF_EVEN) * step
