"""The result of a search as a sentence: 12 matches in 4 levels: 3 skills, 9 statements."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import MatchKind
from ladder_app.domain.find.search import SearchResult
from ladder_app.domain.text.translatable import translatable_plural

_KINDS = {
    MatchKind.FAMILY: translatable_plural("%n family text", "%n family texts"),
    MatchKind.LEVEL: translatable_plural("%n level text", "%n level texts"),
    MatchKind.SKILL: translatable_plural("%n skill", "%n skills"),
    MatchKind.RESPONSIBILITY: translatable_plural("%n statement", "%n statements"),
    MatchKind.BEHAVIOUR: translatable_plural("%n behavior", "%n behaviors"),
}


def found_sentence(found: SearchResult, localizer: Localizer) -> str:
    """The number of matches, of their levels, and of each kind."""
    matches = localizer.plural("%n match", "%n matches", found.total)
    levels = localizer.plural("%n level", "%n levels", len(found.addresses))
    counts = found.counts
    kinds = ", ".join(
        localizer.plural(*words, counts[kind]) for kind, words in _KINDS.items() if kind in counts
    )
    return localizer.tr(
        "{matches} in {levels}: {kinds}", matches=matches, levels=levels, kinds=kinds
    )
