"""Rules about words: vague verbs, and words of age or gender. They apply to English texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ladder_app.domain.advice.finding import Finding
from ladder_app.domain.advice.texts import Text, all_texts, expectations, is_english
from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable

_VAGUE_VERB = translatable(
    "“{word}” does not say what the person does. Name the action and its result."
)
_VAGUE_ENDING = translatable("“{word}” leaves the extent open. Say when, or how much.")
_AGE = translatable("“{word}” suggests an age. Name the experience or the behavior instead.")
_GENDER = translatable("“{word}” suggests a gender. Use a neutral word.")

# Only as the verb of a statement or of a further sentence: “so that others understand” is clear.
_VERB = re.compile(
    r"(?:^|[.;!?]\s+)(?:can\s+|\w+ly\s+)?(?P<word>"
    r"assist(?:s|ing)?|know(?:s|ing)?(?![-’'])|understand(?:s|ing)?|contribut(?:es?|ing)\s+to"
    r"|participat(?:es?|ing)\s+(?:\w+ly\s+)?in(?!\s+(?:the\s+|an\s+)?on-call)"
    r"|deal(?:s|ing)?\s+with|help(?:s|ing)?(?=\s+out|\s+with|\s*[.,;]|$)"
    r"|handl(?:es?|ing)(?=\s+(?:all|any|various|other|day-to-day)\b)"
    r"|(?:is|be|being)\s+(?:involved\s+in|aware\s+of|familiar\s+with|exposed\s+to)"
    r"|(?:has|have|having)\s+(?:some\s+|good\s+|basic\s+)?(?:knowledge|awareness|exposure)\b"
    r"|familiar(?:ity)?\s+with|aware(?:ness)?\s+of|knowledge\s+of|facilitat(?:es?|ing)"
    r")\b",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\b(?P<word>as\s+(?:needed|required)(?!\s+(?:by|for|in|of)\b)"
    # “When necessary changes are approved” is clear.
    r"|(?:(?:as|where|if|when)\s+(?:necessary|appropriate)|and\s+so\s+on|etc|other\s+duties)"
    r"(?=\s*(?:[.,;:)]|$)))",
    re.IGNORECASE,
)
_AGES = re.compile(
    r"\b(?P<word>young(?:er|sters?)?(?!\s+(?:compan|product|start|market|technolog|project|code|ind))"
    r"|youthful|energetic|high[- ]energy|digital[- ]natives?|millennials?"
    r"|recent\s+(?:college\s+|university\s+)?grad(?:uate)?s?"
    r"|(?:under|over|below|above)\s+\d\d\s+years?\s+(?:old|of\s+age)|\d\d\s+years?\s+(?:old|of\s+age))\b",
    re.IGNORECASE,
)
# Pronouns not in capitals: HE and HER are also abbreviations.
_GENDERS = re.compile(
    r"\b(?P<word>[Hh]e|[Hh]im|[Hh]is|[Hh]imself|[Ss]he|[Hh]ers?|[Hh]erself"
    r"|(?i:(?:chair|sales|spokes|fore|crafts|business|work|repair|middle)(?:man|men)"
    r"|manpower|mankind|man[- ]?(?:hours?|days?|made)|guys|ninjas?|rock[- ]?stars?))\b"
)


def vague_verbs(family: JobFamily) -> Iterator[Finding]:
    """Statements and behaviors whose verb, or whose end, says little."""
    texts = tuple(expectations(family))
    if is_english(tuple(all_texts(family))):
        for text in texts:
            verb = _VERB.search(text.words)
            ending = _ENDING.search(text.words)
            if verb:
                yield _found(_VAGUE_VERB, verb, text)
            elif ending:
                yield _found(_VAGUE_ENDING, ending, text)


def age_words(family: JobFamily) -> Iterator[Finding]:
    """Texts with words that suggest an age."""
    return _matches(_AGES, _AGE, tuple(all_texts(family)))


def gender_words(family: JobFamily) -> Iterator[Finding]:
    """Texts with words that suggest a gender."""
    return _matches(_GENDERS, _GENDER, tuple(all_texts(family)))


def _matches(pattern: re.Pattern[str], template: str, texts: tuple[Text, ...]) -> Iterator[Finding]:
    if is_english(texts):
        for text in texts:
            match = pattern.search(text.words)
            if match:
                yield _found(template, match, text)


def _found(template: str, match: re.Match[str], text: Text) -> Finding:
    return Finding(spot=text.spot, template=template, values={"word": match["word"]})
