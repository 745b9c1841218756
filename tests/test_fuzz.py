"""Some changed files in every run of the tests, and those that once did harm."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.__main__ import FOUND, READERS, changed_file, fault_of, good_files


@pytest.mark.parametrize("kind", READERS)
def test_changed_files_are_read_or_refused(kind: str) -> None:
    chance = random.Random(kind)  # noqa: S311 - nothing secret
    good = good_files()[kind]
    faults = [fault_of(kind, changed_file(kind, chance.choice(good), chance)) for _ in range(40)]
    assert not any(faults)


@pytest.mark.parametrize("name", sorted(path.name for path in FOUND.glob("*-*")))
def test_a_file_that_once_did_harm_does_none(name: str) -> None:
    assert fault_of(name.partition("-")[0], (FOUND / name).read_bytes()) == ""
