"""One search of the letters of many targets finds what looking at each of them finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.find.lettered import Lettered
from ladder_app.domain.find.targets import Target, TargetKind
from ladder_app.domain.text.fuzzy import grade, typed_words

NAMES = st.lists(st.text(alphabet="abcdAÉé -.\u0301\n\t", max_size=14), max_size=8)
TYPED = st.text(alphabet="abcdé ", max_size=8).filter(typed_words)


def targets(names: list[str]) -> list[Target]:
    return [Target(kind=TargetKind.ACTION, key=name, text=name) for name in names]


@given(NAMES, TYPED)
def test_words_are_found_in_each_target_that_has_all(names: list[str], typed: str) -> None:
    every, words = targets(names), typed_words(typed)
    lettered = Lettered.of(every)
    having = [n for n, each in enumerate(every) if all(word in each.letters for word in words)]
    assert list(lettered.with_all(words)) == having
    assert lettered.has_each(words) or not having


@given(NAMES, TYPED)
def test_a_start_is_found_in_each_target_that_starts_so(names: list[str], typed: str) -> None:
    every, start = targets(names), " " + " ".join(typed_words(typed))
    starting = [n for n, each in enumerate(every) if each.letters.startswith(start)]
    assert list(Lettered.of(every).starting(start)) == starting


@given(NAMES, TYPED)
def test_letters_are_found_in_each_target_that_has_them(names: list[str], typed: str) -> None:
    every, words = targets(names), typed_words(typed)
    having = [n for n, each in enumerate(every) if grade(each.letters, words) is not None]
    assert list(Lettered.of(every).by_letters(words)) == having


@given(NAMES)
def test_each_target_keeps_its_letters_and_its_number(names: list[str]) -> None:
    every = targets(names)
    lettered = Lettered.of(every)
    numbers = range(len(lettered))
    assert [lettered.target_at(number) for number in numbers] == every
    assert [lettered.letters(number) for number in numbers] == [each.letters for each in every]
