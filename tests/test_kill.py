"""A few kills in every run of the tests; `python -m tests.kill` does 200."""

from __future__ import annotations

import pytest

from tests.kill.__main__ import kill_once
from tests.kill.worker import JOBS


@pytest.mark.parametrize("job", JOBS)
def test_a_killed_program_leaves_whole_files(job: str) -> None:
    assert kill_once(job, 0.05) == []
