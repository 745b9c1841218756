"""The pay and the market references of the bundled ladders."""

from __future__ import annotations

from datetime import date

import pytest

from ladder_app.domain.model import PayPeriod
from tests.data.bundled import families, family

# Annual wages of the United States, in dollars: the 10th, 25th, 50th, 75th and 90th percentile.
OEWS_MAY_2025 = {
    "Software developers": (82_460, 105_210, 135_980, 171_980, 214_670),
    "Web developers": (48_100, 64_230, 92_650, 126_230, 162_290),
    "Network and computer systems administrators": (
        62_640, 78_010, 99_130, 126_640, 155_050,
    ),
    "Computer and information systems managers": (
        107_550, 138_060, 175_140, 220_730, 297_510,
    ),
}  # fmt: skip
OCCUPATIONS = {
    "backend-developer": {"Software developers": "15-1252"},
    "devops-engineer": {
        "Software developers": "15-1252",
        "Network and computer systems administrators": "15-1244",
    },
    "software-engineering": {
        "Software developers": "15-1252",
        "Computer and information systems managers": "11-3021",
    },
    "web-developer": {"Web developers": "15-1254"},
}


def test_only_the_back_end_developer_has_pay() -> None:
    paid = {found.id for found in families() if any(level.pay for level in found.levels)}
    assert paid == {"backend-developer"}


@pytest.mark.parametrize("family_id", OCCUPATIONS)
def test_the_market_references_are_those_of_may_2025(family_id: str) -> None:
    market = family(family_id).market
    assert [reference.name for reference in market] == list(OCCUPATIONS[family_id])
    for reference in market:
        amounts = tuple(int(found.amount) for found in reference.percentiles)
        assert amounts == OEWS_MAY_2025[reference.name]
        assert (reference.currency, reference.period) == ("USD", PayPeriod.YEAR)
        assert (reference.place, reference.date) == ("United States", date(2025, 5, 1))
        assert OCCUPATIONS[family_id][reference.name] in reference.remark
        assert "Covers all levels of the occupation" in reference.remark
        (source,) = reference.sources
        assert "Occupational Employment and Wage Statistics, May 2025" in source.title
        assert "published 2026-05-15" in source.note


def test_devops_has_no_occupation_code_of_its_own_and_that_is_stated() -> None:
    market = family("devops-engineer").market
    assert all("no occupation code of their own" in reference.remark for reference in market)
