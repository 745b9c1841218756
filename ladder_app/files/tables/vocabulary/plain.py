"""Words as they are compared: without accents, case, decoration and the joints of names."""

from __future__ import annotations

import re
from functools import lru_cache

from ladder_app.domain.text.folding import fold

_DECORATION = " :.*•-–—()[]#|"
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_JOINTS = re.compile(r"[\s_/&,;:.()\[\]–—-]+")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


# Letters that Unicode does not take apart into a plain one and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


def bare(text: str) -> str:
    """The text without accents and case, with plain Latin letters."""
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(_LETTERS)


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """The text on one line, without accents, case, and what only decorates it."""
    return " ".join(bare(text).split()).strip(_DECORATION) or text.strip()


@lru_cache(maxsize=16_384)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, also of min_salary, SkillName and Skill/Level."""
    parted = _CAMEL.sub(" ", text) if text[:60].isascii() else text
    return tuple(word for word in _JOINTS.split(bare(parted)) if word)


def is_cjk(text: str) -> bool:
    """Whether the text has Chinese, Japanese or Korean characters, which stand without spaces."""
    return bool(_CJK.search(text))
