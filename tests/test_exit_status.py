"""The exit statuses: their meanings, and which one of several a command returns."""

from __future__ import annotations

import pytest

from ladder_app.exit_status import ExitStatus, first_failure


@pytest.mark.parametrize("status", ExitStatus)
def test_each_status_has_a_meaning(status: ExitStatus) -> None:
    assert status.meaning


def test_the_first_failure_is_the_status_of_a_command() -> None:
    success, problems, usage = ExitStatus.SUCCESS, ExitStatus.PROBLEMS, ExitStatus.USAGE
    assert first_failure() is success
    assert first_failure(success, success) is success
    assert first_failure(success, usage, problems) is usage
