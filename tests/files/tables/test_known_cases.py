"""Small tables with a known result: each is a kind of table that people have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.tables.known_cases import FOLDER, differences, imported, known_cases

CASES = known_cases()


@pytest.mark.parametrize("name", CASES)
def test_a_known_table_arrives_as_it_should(name: str, tmp_path: Path) -> None:
    arrived = imported(name, CASES[name], FOLDER, tmp_path)
    assert differences(CASES[name], arrived) == []


def test_every_table_has_an_expectation() -> None:
    names = {path.name for path in FOLDER.iterdir()} - {"expected.yaml"}
    apart = {"rf-pay-spellings.csv"}  # A table of spellings, for tests/files/tables/test_pay_cells.
    assert names - apart == set(CASES)
