"""Finding words whatever their case and accents."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.ladder.model import JobFamily, Level, Track
from ladder_app.ladder.search import SearchIndex, Span, find_spans, fold, words_of


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_accents_and_case_do_not_matter() -> None:
    assert find_spans("Développeur Sénior", words_of("SENIOR")) == (Span(12, 18),)


def test_overlapping_marks_are_joined() -> None:
    assert find_spans("abcd", ("abc", "bcd")) == (Span(0, 4),)


def test_all_words_must_stand_in_one_text() -> None:
    level = Level(id="l", name="Lead", summary="leads code reviews")
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=(level,)),))
    index = SearchIndex([family])
    assert [hit.text for hit in index.find("review code")] == ["leads code reviews"]
    assert index.find("review tea") == ()
    assert index.find("  ") == ()
