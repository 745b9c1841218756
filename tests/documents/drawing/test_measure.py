"""Texts shortened to fit."""

from __future__ import annotations

import pytest

from ladder_app.documents.drawing.measure import shortened


@pytest.mark.parametrize(
    ("room", "expected"),
    [(9, "one three"), (8, "one thr…"), (5, "one…"), (4, "one…"), (2, "o…"), (1, "…"), (0, "…")],
)
def test_as_much_of_the_start_as_fits_is_left(room: float, expected: str) -> None:
    assert shortened("one three", room, len) == expected


def test_a_long_text_is_measured_a_few_times_only() -> None:
    measured: list[str] = []

    def measure(text: str) -> float:
        measured.append(text)
        return len(text)

    assert shortened("w" * 20_000, 30, measure) == "w" * 29 + "…"
    assert len(measured) < 20
