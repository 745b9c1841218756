"""What a person seeks: words and "quoted phrases", and how exactly they must stand there."""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.text.folding import Span, fold, fold_in_place, join_spans, span_in

_TERM = re.compile(r'["“„]([^"“”]*)(?:["“”]|$)|([^\s"“”„]+)')


class HitKind(Enum):
    """What kind of text a word was found in."""

    FAMILY = "family"
    LEVEL = "level"
    RESPONSIBILITY = "responsibility"
    SKILL = "skill"
    BEHAVIOUR = "behaviour"


EVERY_KIND = frozenset(HitKind)


class Query(Struct, frozen=True, kw_only=True, dict=True):
    """Terms that must all stand in one text. Accents never matter; case only if it is to match.

    A term is a word or a phrase as it is written once folded. An empty query finds nothing.
    """

    terms: tuple[str, ...] = ()
    whole_words: bool = False
    match_case: bool = False
    kinds: frozenset[HitKind] = EVERY_KIND

    def __bool__(self) -> bool:
        return bool(self.terms)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(self._pattern(term)) for term in self.terms)

    def _pattern(self, term: str) -> str:
        found = " +".join(re.escape(word) for word in term.split(" "))
        return rf"(?<!\w){found}(?!\w)" if self.whole_words else found

    def is_in(self, text: str) -> bool:
        """Whether every term stands in the text."""
        return self.is_in_folded(fold(text, self.match_case))

    def is_in_folded(self, folded: str) -> bool:
        """Whether every term stands in a text that was folded as `match_case` says."""
        if not all(term in folded for term in self.terms):
            return False
        return not self.whole_words or all(one.search(folded) for one in self._patterns)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where any of the terms stands in the text, joined where they overlap."""
        folded, places = fold_in_place(text, self.match_case)
        return join_spans(
            [
                span_in(text, places, *match.span())
                for pattern in self._patterns
                for match in pattern.finditer(folded)
            ]
        )

    def narrows(self, earlier: Query) -> bool:
        """Whether all that this one finds was found by the earlier one too."""
        return (
            bool(earlier.terms)
            and not earlier.whole_words
            and self.match_case == earlier.match_case
            and self.kinds <= earlier.kinds
            and all(any(was in term for term in self.terms) for was in earlier.terms)
        )


def read_query(
    text: str,
    *,
    whole_words: bool = False,
    match_case: bool = False,
    kinds: frozenset[HitKind] = EVERY_KIND,
) -> Query:
    """The query that a person typed: words, and phrases in quotation marks.

    A quotation mark that is not closed yet holds to the end of what was typed.
    """
    found = (phrase or word for phrase, word in _TERM.findall(text))
    folded = (fold(term, match_case).strip() for term in found)
    return Query(
        terms=tuple(dict.fromkeys(term for term in folded if term)),
        whole_words=whole_words,
        match_case=match_case,
        kinds=kinds,
    )
