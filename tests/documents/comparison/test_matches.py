"""The cells of a comparison that a search finds."""

from __future__ import annotations

import pytest

from ladder_app.documents.comparison.matches import matching_cells
from ladder_app.documents.comparison.matrix import ComparisonMatrix
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.find.query import MatchKind, Query, read_query
from ladder_app.files.ladder_file import parse_ladder

LADDER = """
name: Sample
scale: [{name: Awareness}, {name: Working}, {name: Expert}]
skills: [{name: Testing, kind: hard}, {name: Reviews, kind: soft}]
levels:
  - name: One
    responsibilities: [Writes tests., Fixes bugs.]
    skills:
      testing: {proficiency: awareness, behaviour: Runs the tests.}
  - name: Two
    responsibilities: [Reviews the tests of others.]
    skills:
      testing: {proficiency: expert, behaviour: Designs suites.}
      reviews: {proficiency: working, behaviour: Comments on tests.}
"""


@pytest.fixture
def matrix() -> ComparisonMatrix:
    family = parse_ladder(LADDER.encode(), "sample").family
    assert family is not None
    compared = compare_levels([Place(family, level) for level in family.levels])
    return ComparisonMatrix(compared, ComparisonOptions(), EnglishLocalizer())


def found(matrix: ComparisonMatrix, query: Query) -> list[tuple[str, int]]:
    return [
        (matrix.line(row).cells[column].text, column)
        for row, column in matching_cells(matrix, query)
    ]


def test_statements_details_and_names_are_found_in_reading_order(matrix: ComparisonMatrix) -> None:
    cells = matching_cells(matrix, read_query("test"))
    assert list(cells) == sorted(set(cells))
    texts = found(matrix, read_query("test"))
    assert ("Writes tests.", 0) in texts
    assert ("Reviews the tests of others.", 1) in texts
    # The name of the skill counts once, in its first cell; a behavior in its own.
    skills = [column for text, column in texts if not text.endswith(".")]
    assert skills == [0, 1]


def test_only_the_kinds_that_are_searched_are_found(matrix: ComparisonMatrix) -> None:
    kinds = frozenset({MatchKind.RESPONSIBILITY})
    texts = found(matrix, read_query("test", kinds=kinds))
    assert texts
    assert all(text.endswith(".") for text, _ in texts)
    assert not found(matrix, read_query("expert"))
    assert not found(matrix, Query())
