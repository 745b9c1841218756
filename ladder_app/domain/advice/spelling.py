"""The rule about American and British spelling in one ladder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from ladder_app.domain.advice.finding import Finding
from ladder_app.domain.advice.texts import Text, all_texts, is_english
from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable

_MIXED = translatable(
    "“{word}” and “{other}” mix American and British spelling. Use one of the two throughout."
)


class _Variety(Enum):
    """A way of spelling; British English has both -ise and -ize."""

    AMERICAN = "american"
    IZE = "ize"
    BRITISH = "british"
    ISE = "ise"


_CONFLICTS = {
    _Variety.AMERICAN: {_Variety.BRITISH, _Variety.ISE},
    _Variety.IZE: {_Variety.ISE},
    _Variety.BRITISH: {_Variety.AMERICAN},
    _Variety.ISE: {_Variety.AMERICAN, _Variety.IZE},
}
_IS_AMERICAN = {_Variety.AMERICAN, _Variety.IZE}

_OUR = "(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum)"
_OUR_ENDS = "(?:s|ed|ing|al|able|ful|hood|ite|ites)?"
_LL = "(?:cancel|channel|counsel|fuel|label|level|model|signal|total|travel|tunnel)"
_ISE = (
    "(?:apolog|author|capital|categor|central|character|container|crystall|custom|digit|econom"
    "|emphas|energ|familiar|final|formal|general|global|harmon|ideal|initial|local|maxim|memor"
    "|minim|mobil|modern|monet|neutral|normal|optim|organ|personal|popular|priorit|rational"
    "|real|recogn|reorgan|serial|special|stabil|standard|steril|summar|synchron|systemat|token"
    "|util|virtual|visual)"
)
_ISE_ENDS = "(?:es?|ed|ing|ers?|ations?|ational)"
_PATTERNS = {
    _Variety.AMERICAN: f"{_OUR}or{_OUR_ENDS}|(?:cent|fib|theat)er(?:s|ed)?"
    f"|{_LL}(?:ed|ing|er|ers|or|ors)|(?:analy|cataly|paraly)z(?:es?|ed|ing|ers?)"
    "|(?:defen|offen)ses?|fulfills?|enrolls?|enrollments?|skillful(?:ly)?|gray|aging",
    _Variety.BRITISH: f"{_OUR}our{_OUR_ENDS}|(?:cent|fib|theat)re[sd]?"
    f"|{_LL}l(?:ed|ing|er|ers|or|ors)|(?:defen|offen)ces?|fulfils?|enrols?|enrolments?"
    "|skilful(?:ly)?|grey|ageing|programmes?|artefacts?|practis(?:es?|ed|ing)",
    # “Analyses” is also the plural of “analysis”.
    _Variety.ISE: f"{_ISE}is{_ISE_ENDS}|(?:analy|cataly|paraly)s(?:e|ed|ing|ers?)",
    _Variety.IZE: f"{_ISE}iz{_ISE_ENDS}",
}
_WORDS = re.compile(
    r"\b(?:" + "|".join(f"(?P<{each.value}>{words})" for each, words in _PATTERNS.items()) + r")\b",
    re.IGNORECASE,
)


class _Word(Struct, frozen=True):
    """A word of one variety, and its text."""

    word: str
    variety: _Variety
    text: Text


def mixed_spelling(family: JobFamily) -> Iterator[Finding]:
    """The words in the variety that is rarer in the family."""
    texts = tuple(all_texts(family))
    words = list(_words(texts)) if is_english(texts) else []
    american = [word for word in words if word.variety in _IS_AMERICAN]
    british = [word for word in words if word.variety not in _IS_AMERICAN]
    rarer, common = sorted((british, american), key=len)
    for word in rarer:
        others = (each.word for each in common if each.variety in _CONFLICTS[word.variety])
        other = next(others, "")
        if other:
            values = {"word": word.word, "other": other}
            yield Finding(spot=word.text.spot, template=_MIXED, values=values)


def _words(texts: tuple[Text, ...]) -> Iterator[_Word]:
    """Each word once for each text."""
    for text in texts:
        found = {match[0].casefold(): match for match in _WORDS.finditer(text.words)}
        for match in found.values():
            yield _Word(match[0], _Variety(match.lastgroup), text)
