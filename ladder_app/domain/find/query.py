"""A search query: words, "quoted phrases", and how exactly they have to match."""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.text.folding import Span, fold, fold_in_place, join_spans, span_in

_TERM = r'["“„]([^"“”]*)(?:["“”]|$)|([^\s"“”„]+)'
"""Compiled when something is first searched: the start of the window does without."""


class MatchKind(Enum):
    """The kind of text that matches; a skill's detail is a kind with the same value."""

    FAMILY = "family"
    LEVEL = "level"
    RESPONSIBILITY = "responsibility"
    SKILL = "skill"
    BEHAVIOUR = "behaviour"


EVERY_KIND = frozenset(MatchKind)


class Query(Struct, frozen=True, kw_only=True, dict=True):
    """Terms that must all occur in one text. Accents never matter; case only with `match_case`.

    A term is a folded word or phrase. An empty query finds nothing.
    """

    terms: tuple[str, ...] = ()
    whole_words: bool = False
    match_case: bool = False
    kinds: frozenset[MatchKind] = EVERY_KIND

    def __bool__(self) -> bool:
        return bool(self.terms)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(self._pattern(term)) for term in self.terms)

    def _pattern(self, term: str) -> str:
        pattern = " +".join(re.escape(word) for word in term.split(" "))
        return rf"(?<!\w){pattern}(?!\w)" if self.whole_words else pattern

    def is_in(self, text: str) -> bool:
        """Whether every term occurs in the text."""
        return self.is_in_folded(fold(text, self.match_case))

    def is_in_folded(self, folded: str) -> bool:
        """Whether every term occurs in a text that was folded according to `match_case`."""
        if not all(term in folded for term in self.terms):
            return False
        return not self.whole_words or all(one.search(folded) for one in self._patterns)

    def spans(self, text: str) -> tuple[Span, ...]:
        """The spans of the text that match any of the terms, merged if they overlap."""
        folded, positions = fold_in_place(text, self.match_case)
        return join_spans(
            [
                span_in(text, positions, *match.span())
                for pattern in self._patterns
                for match in pattern.finditer(folded)
            ]
        )

    def narrows(self, earlier: Query) -> bool:
        """Whether the earlier query also found everything that this one finds."""
        return (
            bool(earlier.terms)
            and not earlier.whole_words
            and self.match_case == earlier.match_case
            and self.kinds <= earlier.kinds
            and all(any(old in term for term in self.terms) for old in earlier.terms)
        )


def read_query(
    text: str,
    *,
    whole_words: bool = False,
    match_case: bool = False,
    kinds: frozenset[MatchKind] = EVERY_KIND,
) -> Query:
    """The query in a typed text: words, and phrases in quotation marks.

    A quotation mark that is not closed yet extends to the end of the text.
    """
    pattern = (phrase or word for phrase, word in re.findall(_TERM, text))
    folded = (fold(term, match_case).strip() for term in pattern)
    return Query(
        terms=tuple(dict.fromkeys(term for term in folded if term)),
        whole_words=whole_words,
        match_case=match_case,
        kinds=kinds,
    )
