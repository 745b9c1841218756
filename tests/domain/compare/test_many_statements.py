"""Levels of thousands of statements: each is looked up, none is searched for."""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.domain.address import Place
from ladder_app.domain.advice.steps import step_without_change
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.model import JobFamily, Level, Responsibility, Track

COUNT = 500


class Counted(tuple[Responsibility, ...]):
    """Statements that count how often they are gone through."""

    __slots__ = ()
    times = 0

    def __iter__(self) -> Iterator[Responsibility]:
        Counted.times += 1
        return super().__iter__()


def level(number: int, *, same_words: bool) -> Level:
    growing = 1 if same_words else number
    statements = Counted(
        Responsibility(
            id=f"s-{number}-{item}",
            text=f"Builds part {item} {growing} times.",
            grows=(f"s-{number - 1}-{item}",) if number > 1 else (),
        )
        for item in range(COUNT)
    )
    return Level(id=f"level-{number}", name=f"Level {number}", responsibilities=statements)


def family(*, same_words: bool = False) -> JobFamily:
    levels = tuple(level(number, same_words=same_words) for number in (1, 2, 3))
    return JobFamily(id="big", name="Big", tracks=(Track(id="main", levels=levels),))


def test_a_comparison_goes_through_the_statements_of_a_level_a_few_times() -> None:
    big = family()
    Counted.times = 0
    comparison = compare_levels([Place(big, each) for each in big.levels])
    assert len(comparison.statements) == COUNT
    assert all(row.cells[2].before for row in comparison.statements)
    assert Counted.times < 100


def test_advice_goes_through_the_statements_of_a_level_a_few_times() -> None:
    big = family(same_words=True)
    Counted.times = 0
    assert len(list(step_without_change(big))) == 2
    assert Counted.times < 100
