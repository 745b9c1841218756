"""A few random events in every run of the tests; `python -m tests.monkey` does 24 × 500."""

from __future__ import annotations

from tests.monkey.__main__ import faults_of


def test_random_events_do_no_harm() -> None:
    assert faults_of(1, 80, 10) == []


def test_an_event_that_takes_long_is_reported_with_what_was_done() -> None:
    faults = faults_of(1, 5, 0)
    assert any(line.startswith("0 ") for line in faults)
    assert any("of the processor" in line for line in faults)
