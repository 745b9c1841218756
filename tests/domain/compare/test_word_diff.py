"""Which words are marked as changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.compare.similarity import (
    Pair,
    TooManyError,
    one_to_one,
    prepared,
    similar_pairs,
)
from ladder_app.domain.compare.word_diff import word_difference
from ladder_app.domain.text.folding import Span

WORDS = st.lists(st.sampled_from(["a", "bb", "ccc", "dd", "e"]), max_size=9).map(" ".join)


def cut(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def pairs_of(texts: list[str], others: list[str]) -> list[Pair]:
    return similar_pairs([prepared(text) for text in texts], [prepared(text) for text in others])


def without(text: str, spans: tuple[Span, ...]) -> list[str]:
    for span in reversed(spans):
        text = text[: span.start] + text[span.end :]
    return text.split()


def test_words_put_in_and_taken_out_are_marked() -> None:
    before = "Works under guidance on simple tasks."
    after = "Works alone, on complex tasks"
    found = word_difference(before, after)
    assert cut(before, found.removed) == ["under guidance", "simple"]
    assert cut(after, found.inserted) == ["alone", "complex"]


@given(WORDS, WORDS)
def test_what_is_not_marked_is_the_same_in_both(before: str, after: str) -> None:
    found = word_difference(before, after)
    assert without(before, found.removed) == without(after, found.inserted)


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
def test_likeness_puts_the_same_together_whichever_is_first(
    texts: list[str], others: list[str]
) -> None:
    there = {(p.one, p.other) for p in pairs_of(texts, others)}
    back = {(p.other, p.one) for p in pairs_of(others, texts)}
    assert there == back
    assert len({one for one, _ in there}) == len({other for _, other in there}) == len(there)


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
def test_the_likest_are_the_same_as_when_every_pair_is_looked_at(
    texts: list[str], others: list[str]
) -> None:
    pairs = [
        Pair(one, other, found.similarity)
        for one, text in enumerate(texts)
        for other, sentence in enumerate(others)
        for found in pairs_of([text], [sentence])
    ]
    assert set(pairs_of(texts, others)) == set(one_to_one(pairs))


def test_too_many_texts_of_one_template_are_not_guessed_about() -> None:
    texts = [f"Builds part {number} of the system" for number in range(400)]
    with pytest.raises(TooManyError):
        pairs_of(texts, texts)
