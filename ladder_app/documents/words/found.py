"""What was found, in a sentence: 12 matches in 4 levels: 3 skills, 9 statements."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import HitKind
from ladder_app.domain.find.search import Found
from ladder_app.domain.text.translatable import translatable_plural

_KINDS = {
    HitKind.FAMILY: translatable_plural("%n family text", "%n family texts"),
    HitKind.LEVEL: translatable_plural("%n level text", "%n level texts"),
    HitKind.SKILL: translatable_plural("%n skill", "%n skills"),
    HitKind.RESPONSIBILITY: translatable_plural("%n statement", "%n statements"),
    HitKind.BEHAVIOUR: translatable_plural("%n behavior", "%n behaviors"),
}


def found_sentence(found: Found, localizer: Localizer) -> str:
    """How many matches there are, in how many levels, and of which kinds."""
    matches = localizer.plural("%n match", "%n matches", found.total)
    levels = localizer.plural("%n level", "%n levels", len(found.addresses))
    counts = found.counts
    kinds = ", ".join(
        localizer.plural(*words, counts[kind]) for kind, words in _KINDS.items() if kind in counts
    )
    return localizer.tr(
        "{matches} in {levels}: {kinds}", matches=matches, levels=levels, kinds=kinds
    )
