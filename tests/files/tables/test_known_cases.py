"""Small tables with a known result: each is a kind of table that people have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.tables.known_cases import (
    FOLDER,
    INLINE_FILES,
    differences,
    imported,
    inline_cases,
    known_cases,
    written,
)

CASES = known_cases()
INLINE = inline_cases()


@pytest.mark.parametrize("name", CASES)
def test_a_known_table_arrives_as_it_should(name: str, tmp_path: Path) -> None:
    arrived = imported(name, CASES[name], FOLDER, tmp_path)
    assert differences(CASES[name], arrived) == []


@pytest.mark.parametrize("name", INLINE)
def test_a_further_table_arrives_as_it_should(name: str, tmp_path: Path) -> None:
    case = INLINE[name]
    arrived = imported(written(case, tmp_path), case, tmp_path, tmp_path)
    assert differences(case, arrived) == []


def test_every_table_has_an_expectation() -> None:
    names = {path.name for path in FOLDER.iterdir()} - {"expected.yaml", *INLINE_FILES}
    apart = {"rf-pay-spellings.csv"}  # A table of spellings, for tests/files/tables/test_pay_cells.
    assert names - apart == set(CASES)
