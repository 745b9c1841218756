from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.documents import print_colors
from ladder_app.documents.chart.axis import nice_step
from ladder_app.documents.chart.chart_svg import chart_svg
from ladder_app.documents.chart.data import ChartView, RowKind, family_group
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.scene import Chart, Tick
from ladder_app.documents.chart.views import visible_part
from ladder_app.documents.drawing.measure import shortened
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Track

LOCALIZER = EnglishLocalizer()


def measure(text: str) -> float:
    return len(text) * 7.0


def laid_out(
    levels: tuple[Level, ...], chosen: str = "", width: float = 800.0, **view: Any
) -> Chart:
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=levels),))
    shown = ChartView(selected=f"f/{chosen}" if chosen else "", **view)
    return lay_out_chart([family_group(family)], shown, width, LOCALIZER, measure)


def ticks(chart: Chart) -> list[Tick]:
    return [tick for section in chart.sections for tick in section.ticks]


def is_fitted(chart: Chart) -> bool:
    return any(section.axis and section.axis.fitted for section in chart.sections)


def paid(name: str, minimum: int, maximum: int, currency: str = "USD") -> Level:
    pay = PayRange(
        currency=currency,
        period=PayPeriod.YEAR,
        minimum=Decimal(minimum),
        maximum=Decimal(maximum),
    )
    return Level(id=name, name=name, pay=pay)


def assert_ticks_apart(chart: Chart) -> None:
    spans = [(t.x - measure(t.text) / 2, t.x + measure(t.text) / 2) for t in ticks(chart) if t.text]
    assert spans[0][0] >= -0.01
    assert spans[-1][1] <= chart.width + 0.01
    assert all(left[1] < right[0] for left, right in pairwise(spans))


def test_bars_stand_in_proportion(family: JobFamily) -> None:
    chart = laid_out(family.levels, "senior")
    bars = [row.bar for row in chart.rows if row.bar]
    assert len(bars) == 3
    per_thousand = (bars[0].x1 - bars[0].x0) / 30
    assert bars[1].x1 - bars[1].x0 == pytest.approx(40 * per_thousand)
    assert bars[1].midpoint == pytest.approx((bars[1].x0 + bars[1].x1) / 2)
    assert [chart.is_selected(row) for row in chart.rows] == [False, False, True]


def test_only_an_open_top_fades(family: JobFamily) -> None:
    chart = laid_out(family.levels)
    fades = [row.bar.fade_end for row in chart.rows if row.bar]
    assert fades[:2] == [None, None]
    last = chart.rows[2].bar
    assert last is not None
    assert last.fade_end is not None
    assert last.x1 < last.fade_end <= chart.width


@pytest.mark.parametrize("width", [300.0, 420.0, 800.0, 2000.0])
def test_nothing_collides(family: JobFamily, width: float) -> None:
    chart = laid_out(family.levels, "senior", width)
    assert_ticks_apart(chart)
    for row in chart.rows:
        if row.figures_y == row.text_y:
            assert measure(row.label) <= row.figures_x
        assert row.figures_x + measure(row.figures) <= width + 0.01
        assert row.bar is not None
        assert 0 <= row.bar.x0 < row.bar.x1 <= width


def test_the_axis_says_whether_it_begins_at_zero() -> None:
    assert not is_fitted(laid_out((paid("a", 10, 100),)))
    chart = laid_out((paid("a", 80, 100),))
    assert is_fitted(chart)
    assert chart.notes == ("The axis begins at $80, not at zero.",)


def test_one_level_with_one_figure_is_still_seen() -> None:
    bar = laid_out((paid("a", 50_000, 50_000),)).rows[0].bar
    assert bar is not None
    assert bar.x1 > bar.x0


def test_missing_pay_is_said() -> None:
    chart = laid_out((paid("a", 1, 2), Level(id="b", name="b")))
    assert chart.rows[1].bar is None
    assert chart.rows[1].figures == "not published"


def test_no_pay_at_all_has_a_note_and_no_axis() -> None:
    chart = laid_out((Level(id="b", name="b"),), width=300.0)
    assert ticks(chart) == []
    assert chart.notes == ("No salary is published for these levels.",)


def test_differing_currencies_have_axes_of_their_own() -> None:
    chart = laid_out((paid("a", 1, 2), paid("b", 1, 2, "EUR")))
    assert [row.full_label for row in chart.rows] == ["USD per year", "a", "EUR per year", "b"]
    assert all(row.bar for row in chart.rows if row.kind is RowKind.LEVEL)
    assert "have their own axes" in chart.notes[0]
    assert [row.bottom for row in chart.rows[:-1]] == [row.top for row in chart.rows[1:]]


def test_a_note_keeps_to_the_width() -> None:
    chart = laid_out((paid("a", 1, 2), paid("b", 1, 2, "EUR")), width=300.0)
    assert len(chart.note_lines) > 1
    assert all(measure(line.text) <= 300 for line in chart.note_lines)
    assert " ".join(line.text for line in chart.note_lines) == " ".join(chart.notes)


def test_no_levels_is_an_empty_chart() -> None:
    assert laid_out(()).height == 0


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(300, 3000))
def test_any_range_has_its_place(one: int, other: int, width: float) -> None:
    chart = laid_out((paid("level", min(one, other), max(one, other)),), "", width)
    assert_ticks_apart(chart)
    bar = chart.rows[0].bar
    assert bar is not None
    assert -0.01 <= bar.x0 < bar.x1


@pytest.mark.parametrize(
    ("rough", "step"), [("29000", "50000"), ("2.1", "2.5"), ("0.3", "0.5"), ("1000", "1000")]
)
def test_steps_are_round(rough: str, step: str) -> None:
    assert nice_step(Decimal(rough)) == Decimal(step)


def test_a_long_label_is_shortened() -> None:
    assert shortened("Principal", 40.0, measure) == "Princ…"[:4] + "…"
    assert shortened("Lead", 40.0, measure) == "Lead"


def test_svg_marks_the_chosen_bar_by_more_than_colour(family: JobFamily) -> None:
    svg = chart_svg(laid_out(family.levels, "senior"), print_colors.CHART, "<Pay>")
    assert 'font-weight="700"' in svg
    assert 'stroke="#123a8c"' in svg
    assert "<title>&lt;Pay&gt;</title>" in svg


class CountingLocalizer(EnglishLocalizer):
    """Counts the amounts that it writes."""

    def __init__(self) -> None:
        self.written = 0

    def money(self, amount: Decimal, currency: str) -> str:
        self.written += 1
        return super().money(amount, currency)


def test_of_thousands_of_rows_only_those_that_are_visible_are_laid_out() -> None:
    levels = tuple(paid(f"level {n}", 50_000 + n, 80_000 + n) for n in range(2_000))
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=levels),))
    localizer = CountingLocalizer()
    chart = lay_out_chart([family_group(family)], ChartView(), 800.0, localizer, measure)
    visible_part(chart, 10_000.0, 10_500.0)
    assert localizer.written < 100


def test_of_thousands_of_rows_in_two_currencies_only_the_visible_ones_are_laid_out() -> None:
    dollars = [paid(f"level {n}", 50_000 + n, 80_000 + n) for n in range(1_000)]
    euros = [paid(f"step {n}", 40_000 + n, 70_000 + n, "EUR") for n in range(1_000)]
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=(*dollars, *euros)),))
    localizer = CountingLocalizer()
    chart = lay_out_chart([family_group(family)], ChartView(), 800.0, localizer, measure)
    assert len(chart.rows) == 2_002  # with a heading for each currency
    assert (chart.rows[1].address, chart.rows[1_002].address) == ("f/level 0", "f/step 0")
    assert [row.address for row in chart.rows[1_000:1_003]] == ["f/level 999", "", "f/step 0"]
    assert localizer.written < 100


def test_figures_have_room_in_fonts_with_narrow_digits() -> None:
    def proportional(text: str) -> float:
        return sum(4.0 if letter == "1" else 7.0 for letter in text)

    levels = [paid(f"L{n}", 50_000 + n, 80_000 + n) for n in range(200)]
    levels.append(paid("last", 11_111, 11_111))
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=tuple(levels)),))
    group = family_group(family)
    chart = lay_out_chart([group], ChartView(), 700.0, LOCALIZER, proportional)
    ends = [row.figures_x + proportional(row.figures) for row in chart.rows]
    assert max(ends) <= chart.width + 0.01


def test_of_thousands_of_figures_every_one_has_room() -> None:
    amounts = [(9, 10), (950, 2_000), (1, 1_000_000), (30, 40)] * 50
    levels = tuple(paid(f"level {n}", *ends) for n, ends in enumerate(amounts))
    chart = laid_out(levels)
    ends = [row.figures_x + measure(row.figures) for row in chart.rows]
    assert max(ends) <= chart.width + 0.01
    assert max(ends) > chart.width - measure("$1,000,000") * 0.2
