"""Texts are cut between what a reader sees as characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.text.clusters import cut_at
from tests.odd_texts import TEXTS


@pytest.mark.parametrize(
    ("text", "length", "cut"),
    [
        ("Senior", 3, "Sen"),
        ("e\u0301e\u0301", 1, ""),
        ("ae\u0301e\u0301", 2, "a"),
        ("ae\u0301e\u0301", 3, "ae\u0301"),
        ("a\N{WOMAN}\u200d\N{PERSONAL COMPUTER}b", 2, "a"),
        ("a\N{WOMAN}\u200d\N{PERSONAL COMPUTER}b", 3, "a"),
        ("a\N{THUMBS UP SIGN}\U0001f3fdb", 2, "a"),
        ("a\N{ROCKET}b", 2, "a\N{ROCKET}"),
        ("Senior", 99, "Senior"),
        ("", 3, ""),
    ],
)
def test_a_letter_keeps_what_belongs_to_it(text: str, length: int, cut: str) -> None:
    assert cut_at(text, length) == cut


@given(TEXTS, st.integers(0, 40))
def test_the_cut_is_a_beginning(text: str, length: int) -> None:
    cut = cut_at(text, length)
    assert text.startswith(cut)
    assert len(cut) <= length
