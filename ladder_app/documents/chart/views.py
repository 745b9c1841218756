"""A laid-out chart changed without a new layout: cut to a visible part, or with a moved salary.

Dragging the salary over hundreds of levels stays fluent this way.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from msgspec.structs import replace

from ladder_app.documents.chart.layout import salary_line
from ladder_app.documents.chart.scene import Chart, SalaryLine, Section
from ladder_app.documents.drawing.measure import Measure
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import Money


def visible_part(chart: Chart, top: float, bottom: float) -> Chart:
    """The chart without the rows above and below these heights."""
    return replace(
        chart, sections=tuple(_visible_part(part, top, bottom) for part in chart.sections)
    )


def _visible_part(section: Section, top: float, bottom: float) -> Section:
    rows = section.rows
    # They are sorted, and of many few are visible.
    first = bisect_left(rows, top, key=lambda row: row.bottom)
    end = bisect_right(rows, bottom, key=lambda row: row.top)
    # One more: the overlap of the row below begins at the last row that is visible.
    return replace(section, rows=rows[first : end + 1])


def with_salary_moved(
    chart: Chart, salary: Money, localizer: Localizer, measure: Measure
) -> Chart | None:
    """The chart with another salary on the same axis; None if it needs a new layout."""
    moved = [_moved(section, salary, chart, localizer, measure) for section in chart.sections]
    if not any(moved):
        return None
    sections = tuple(
        replace(section, salary=line) if line else section
        for section, line in zip(chart.sections, moved, strict=True)
    )
    return replace(chart, sections=sections)


def _moved(
    section: Section, salary: Money, chart: Chart, localizer: Localizer, measure: Measure
) -> SalaryLine | None:
    axis, before = section.axis, section.salary
    if axis is None or before is None:
        return None
    unit = (before.money.currency, before.money.period)
    is_within = axis.values[0] <= salary.amount <= axis.values[-1]
    if unit != (salary.currency, salary.period) or not is_within:
        return None
    width = section.plot_right - section.plot_left
    x = section.plot_left + width * axis.share(salary.amount)
    return salary_line(salary, x, before.text_y, chart.width, (localizer, measure))
