"""Statements with the same words at two levels, of which there may be thousands."""

from __future__ import annotations

from ladder_app.domain.lineage import Lineage
from ladder_app.domain.model import Responsibility


def statements(prefix: str, count: int) -> tuple[Responsibility, ...]:
    return tuple(Responsibility(id=f"{prefix}-{n}", text="Writes code") for n in range(count))


def test_of_equal_statements_one_continues_all_and_each_other_one() -> None:
    lineage = Lineage(
        {"low": "", "high": "low"},
        {"low": statements("a", 3), "high": statements("b", 3)},
        {},
        {"high"},
    )
    assert lineage.parents(("high", "b-0")) == (("low", "a-0"), ("low", "a-1"), ("low", "a-2"))
    assert lineage.parents(("high", "b-1")) == (("low", "a-0"),)
    assert lineage.level("high").others == 0


def test_an_equal_statement_continues_the_one_of_its_id() -> None:
    same = statements("a", 3)
    lineage = Lineage({"low": "", "high": "low"}, {"low": same, "high": same}, {}, {"high"})
    assert lineage.parents(("high", "a-2")) == (("low", "a-2"),)
