"""Texts shortened to fit: as long as possible, whole characters, and quickly."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.measure import shortened, widest
from ladder_app.documents.drawing.shapes import Label
from ladder_app.documents.drawing.svg import svg_file
from ladder_app.documents.drawing.text_width import measure_at
from ladder_app.documents.print_colors import CHART
from ladder_app.domain.text.clusters import cut_at
from tests.odd_texts import TEXTS


@pytest.mark.parametrize(
    ("room", "expected"),
    [(9, "one three"), (8, "one thr…"), (5, "one…"), (4, "one…"), (2, "o…"), (1, "…"), (0, "…")],
)
def test_as_much_of_the_start_as_fits_is_left(room: float, expected: str) -> None:
    assert shortened("one three", room, len) == expected


@given(TEXTS, st.floats(0, 300))
def test_a_shortened_text_fits_and_one_character_more_does_not(text: str, room: float) -> None:
    measure = measure_at(10)
    short = shortened(text, room, measure)
    if short == text:
        assert measure(text) <= room * 1.001
        return
    kept = short.removesuffix("…")
    assert text.startswith(kept)
    assert measure(short) <= room or not kept
    longer = next(n for n in range(len(kept) + 1, len(text) + 1) if cut_at(text, n).rstrip() > kept)
    assert measure(cut_at(text, longer).rstrip() + "…") > room


@pytest.mark.parametrize("length", [20_000, 40_000])
def test_the_number_of_measurements_hardly_depends_on_the_length(length: int) -> None:
    calls: Counter[str] = Counter()

    def measure(text: str) -> float:
        calls["measured"] += 1
        return float(len(text))

    assert shortened("w" * length, 50, measure) == "w" * 49 + "…"
    assert calls["measured"] < 25


@given(TEXTS | st.text(), st.floats(0, 300))
def test_an_svg_has_every_character(text: str, room: float) -> None:
    short = shortened(printable(text), room, measure_at(10))
    label = Label(x=0, y=0, text=short, color=ColorRole.TEXT)
    svg = svg_file([label], (400, 20), CHART, text)
    root = ElementTree.fromstring(svg.encode())  # noqa: S314 - made by this test
    (shown,) = (part for part in root.iter() if part.tag.endswith("text"))
    assert (shown.text or "") == short


@given(st.lists(st.text("abcimwWAV. $–0123456789é", max_size=30), max_size=400))
def test_the_widest_text_is_found_among_hundreds(texts: list[str]) -> None:
    """As in a font, the pairs of some letters are closer together."""

    def measure(text: str) -> float:
        kerned = sum(pair in ("AV", "VA", "W.") for pair in map("".join, pairwise(text)))
        return sum(4.0 if letter in "i. " else 11.0 for letter in text) - 0.5 * kerned

    most = max(map(measure, texts), default=0.0)
    assert 0.95 * most <= widest(texts, measure) <= most


def test_hundreds_of_latin_texts_are_not_measured_one_by_one() -> None:
    measured: list[str] = []

    def measure(text: str) -> float:
        measured.append(text)
        return float(len(text))

    assert widest([f"Level {number}" for number in range(4_000)], measure) == len("Level 3999")
    assert len(measured) < 150


def test_texts_of_other_scripts_are_measured_each() -> None:
    texts = [f"שלום {number}" for number in range(200)]
    assert widest(texts, lambda text: -float(len(text))) == -len("שלום 0")
