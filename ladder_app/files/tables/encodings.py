"""The likeliest encoding of text that is not UTF-8: the one in which its letters make words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SINGLE = (
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "koi8-r", "cp866",
    "mac-roman",
)  # fmt: skip
_DOUBLE = ("shift_jis", "gb18030", "big5", "euc_kr")
_SAMPLE = 20_000
_PUNCTUATION = frozenset("–—’‘“”„«»…€°§·•´№×¿¡ ±½²³™®©£¥")
_WORD = re.compile(r"[^\W\d_]+")
_IN_PLACE = re.compile(
    r"(?<=[^\W\d_])’(?=[^\W\d_])|(?<!\w)[“„‘«](?=\w)|(?<=[\w.,!?])[”’»](?!\w)"
    r"|[€£](?= ?[0-9])|(?<=[0-9])[€£]|(?<=[0-9] )[€£]|(?<=[0-9€£])–(?=[0-9€£])|(?<= )[–—](?= )"
)
"""Signs where text has them: quotation marks around words, a currency beside its amount."""

_DOUBLE_SCRIPTS = ("CJK", "HALFWIDTH", "HIRAGANA", "KATAKANA", "HANGUL")
_MORE_IN_PLACE = 0.7
_RARE = frozenset("ðþýÐÞÝƒ÷¤¦¨¬¯¸")
_KANA_AND_HANGUL = ("HIRAGANA", "KATAKANA", "HANGUL")


def guess_encoding(data: bytes) -> str:
    """The likeliest of the usual encodings."""
    sample = data[:_SAMPLE]
    scored = [(points, -place, name) for place, name in enumerate((*_SINGLE, *_DOUBLE))
              if (points := _points(sample, name)) is not None]  # fmt: skip
    return max(scored)[2] if scored else "cp1252"


def _points(sample: bytes, name: str) -> float | None:
    """How much the bytes look like words in an encoding; None where they are not in it."""
    text = None
    for cut in range(3):
        # The sample may end within a character.
        try:
            text = sample[: len(sample) - cut].decode(name)
            break
        except UnicodeDecodeError:
            continue
    if text is None:
        return None
    foreign = [char for char in text if ord(char) > 127]
    if not foreign:
        return 0.0
    marks = sum(map(_of_mark, foreign)) + _MORE_IN_PLACE * len(_IN_PLACE.findall(text))
    words = sum(_of_word(found[0]) for found in _WORD.finditer(text) if _is_word(found))
    return (marks + words) / len(foreign)


def _is_word(found: re.Match[str]) -> bool:
    """Whether letters say something: one alone, or one at a digit, may be any sign misread."""
    word, text = found[0], found.string
    if word.isascii() or script_of(word[0]) in _DOUBLE_SCRIPTS:
        return True
    around = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
    return len(word) > 1 and not any(map(str.isdigit, around))


def _of_mark(char: str) -> float:
    """What a character that is no letter says."""
    if char.isalpha():
        return -0.5 if char in _RARE else 0.0
    if char in _PUNCTUATION:
        return 0.2
    return -2.0 if unicodedata.category(char)[0] in "CZ" else -1.0


def _of_word(word: str) -> float:
    """What the letters of a word that are not ASCII say."""
    foreign = [char for char in word if ord(char) > 127]
    if not foreign:
        return 0.0
    scripts = {script_of(char) for char in word}
    if len(scripts) > 1 and not scripts <= {"CJK", *_KANA_AND_HANGUL}:
        return -1.0 * len(foreign)
    if {"CJK", "HANGUL"} <= scripts:
        # Korean words are in one or the other.
        return -0.3 * len(foreign)
    (script, *_) = scripts
    if script == "LATIN":
        return _of_latin(word, foreign)
    is_mixed_case = word[1:].lower() != word[1:] and word.upper() != word
    if is_mixed_case or (script == "HALFWIDTH"):
        return -0.5 * len(foreign)
    return (1.0 if script in _KANA_AND_HANGUL else 0.9) * len(foreign)


def _of_latin(word: str, foreign: list[str]) -> float:
    """Latin words have few letters with accents, and no capital letters inside."""
    share = len(foreign) / len(word)
    has_capital = any(char.isupper() for char in word[1:]) and not word.isupper()
    if has_capital or (share > 0.5 and len(word) > 2):
        return -1.0 * len(foreign)
    return 0.8 * len(foreign)


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The first word of a letter's name in Unicode, which is its script."""
    return unicodedata.name(char, "UNKNOWN").split()[0]
