"""The result of a search as a sentence: 12 hits in 4 levels: 3 skills, 9 statements."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer, counted
from ladder_app.domain.find.query import MatchKind
from ladder_app.domain.find.search import SearchResult

_KINDS = {
    MatchKind.FAMILY: ("{n} family text", "{n} family texts"),
    MatchKind.LEVEL: ("{n} level text", "{n} level texts"),
    MatchKind.SKILL: ("{n} skill", "{n} skills"),
    MatchKind.RESPONSIBILITY: ("{n} statement", "{n} statements"),
    MatchKind.BEHAVIOUR: ("{n} behaviour", "{n} behaviours"),
}


def found_sentence(found: SearchResult, localizer: Localizer) -> str:
    """The number of matches, of their levels, and of each kind."""
    hits = counted(found.total, localizer, "{n} hit", "{n} hits")
    levels = counted(len(found.addresses), localizer, "{n} level", "{n} levels")
    counts = found.counts
    kinds = ", ".join(
        counted(counts[kind], localizer, *words) for kind, words in _KINDS.items() if kind in counts
    )
    return localizer.tr("{hits} in {levels}: {kinds}", hits=hits, levels=levels, kinds=kinds)
