"""Which headings stand over the titles of levels, though their words say less."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.vocabulary.headings import is_name_heading, meaning_of
from ladder_app.files.tables.vocabulary.plain import is_cjk
from ladder_app.files.tables.vocabulary.ranks import looks_like_level, rank_of

_MAX_CHARACTERS, _MAX_WORDS = 60, 6


def heads_titles(heading: str, texts: Sequence[str], levels: Sequence[str]) -> bool:
    """Whether a heading such as Role stands over the titles of levels, which it has beside codes.

    It may as well stand over what the role is about, in sentences.
    """
    # What is told in a moment comes first: there may be thousands of rows.
    if len(texts) < 2 or len(set(texts)) < len(texts):
        return False
    if meaning_of(heading) is not Meaning.FAMILY and not is_name_heading(heading):
        return False
    if not all(map(_is_short, texts)):
        return False
    # What stands beside codes without a word of rank is a title in any language with spaces.
    are_beside_codes = all(map(is_code, levels)) and not any(map(is_cjk, texts))
    return are_beside_codes or any(map(looks_like_level, texts))


def is_code(level: str) -> bool:
    """Whether a level is named by a code or a number alone, such as L3 or 2."""
    is_number = level.replace(".", "").isdecimal()
    return is_number or (rank_of(level).word is None and rank_of(level).is_known)


def _is_short(text: str) -> bool:
    is_sentence = text.endswith((".", "!", "?", "。"))
    return len(text) <= _MAX_CHARACTERS and len(text.split()) <= _MAX_WORDS and not is_sentence
