"""Wages: what was released, when it is old, and the market reference that they become."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.market.wages_sample import RELEASE, wages


@pytest.mark.parametrize(
    ("today", "is_old"),
    [
        (date(2025, 5, 1), False),
        (date(2026, 11, 30), False),
        (date(2026, 12, 1), True),
        (date(2030, 1, 1), True),
    ],
)
def test_figures_are_old_after_18_months(today: date, is_old: bool) -> None:
    assert RELEASE.is_old(today) is is_old


def test_only_exact_amounts_are_published_percentiles() -> None:
    found = wages(1, 2, None, 4, "#5").published
    assert [(each.percent, int(each.amount)) for each in found] == [(10, 1), (25, 2), (75, 4)]
    assert wages(None, None, None, None, "#5").published == ()
