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


def test_files_that_once_did_harm_do_none() -> None:
    # Not a test a file: as long as there is none, that would be a test skipped.
    files = FOUND.glob("*-*")
    faults = {path.name: fault_of(path.name.partition("-")[0], path.read_bytes()) for path in files}
    assert not any(faults.values()), faults
