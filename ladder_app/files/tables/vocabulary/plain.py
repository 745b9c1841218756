"""Words as they are compared: without accents, case, decoration and the joints of names."""

from __future__ import annotations

import re
from functools import lru_cache

from ladder_app.domain.text.folding import fold

_DECORATION = " :.*•-–—()[]#|"
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_JOINTS = re.compile(r"[\s_/&,;:.()\[\]–—-]+")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text on one line, without accents, case, and what only decorates it."""
    return " ".join(fold(text).split()).strip(_DECORATION) or text.strip()


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, also of min_salary, SkillName and Skill/Level."""
    parted = _CAMEL.sub(" ", text) if text[:60].isascii() else text
    return tuple(word for word in _JOINTS.split(fold(parted)) if word)


def is_cjk(text: str) -> bool:
    """Whether the text has Chinese, Japanese or Korean characters, which stand without spaces."""
    return bool(_CJK.search(text))
