"""Which short words of a table are its proficiencies, and which of them means more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import lru_cache

from ladder_app.files.tables.vocabulary.ratings import (
    is_not_expected,
    is_tick,
    known_rank,
    mark_rank,
    number_and_word,
)

_MAX_WORDS = 12
_MAX_CHARACTERS = 30
_MAX_RATING = 10
_FEWEST_PERCENT = 75
_MAX_READ = 4096
_NUMBER = re.compile(r"([0-9]{1,2}(?:[.,]5)?)0?(\+?)(?: ?/ ?[0-9]{1,2})?")
_PERCENT = re.compile(r"(100|[0-9]?[05]) ?%")
_BEGINNING = re.compile(r"([^:–—\n]{1,30})(?::|\s[–—-]\s|\n)")
_LETTER = re.compile(r"[A-FS][+-]?")
_ROMANS = ("I", "II", "III", "IV", "V", "VI")
_BETWEEN = re.compile(r"\s*(?:[-–—/]|\bto\b|\bbis\b)\s*")
_FILLED = "●■★◼⬤✦"
_EMPTY = "○□☆◻◯✧"
_DOTS = re.compile(f"[{_FILLED}{_EMPTY} ]+")


class Kind(Enum):
    """The kinds of ratings; one scale has one of them."""

    NUMBER = 0
    WORD = 1
    LETTER = 2
    ROMAN = 3
    MARK = 4
    DOTS = 5
    PERCENT = 6


@lru_cache(maxsize=16_384)
def kind_of(text: str) -> Kind | None:
    """The kind of rating that a text usually is; None for other texts."""
    if _NUMBER.fullmatch(text):
        return Kind.NUMBER
    if mark_rank(text) is not None or is_tick(text):
        return Kind.MARK
    if text in _ROMANS:
        return Kind.ROMAN
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(text):
            return kind
    return Kind.WORD if known_rank(_bare(text)) is not None else None


_PATTERNS = ((Kind.DOTS, _DOTS), (Kind.PERCENT, _PERCENT), (Kind.LETTER, _LETTER))


def proficiency_words(cells: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """The words for proficiencies among cells, lowest first.

    Each cell comes with the place of its level, counted from the lowest: a
    word that nobody knows means the more, the higher the levels it stands at.
    """
    # Each text at each place once, with how often it stands there: tables have few ratings.
    counts = Counter(cells)
    placed = {item: count for item, count in counts.items() if _may_be_word(item[1])}
    words = Counter[str]()
    for (_, text), count in placed.items():
        words[text] += count
    rare = _rare_kinds(words)
    known = {item: count for item, count in placed.items() if _is_usual(item[1], rare)}
    # Words that no list knows are taken when few of them fill many cells.
    found = dict(placed if _are_few(words) or _are_numbered(words) else known)
    # Or a cell begins with one: “Expert: designs …”.
    for (order, text), count in counts.items():
        word = _first_word(text)
        if word:
            found[order, word] = found.get((order, word), 0) + count
    places: dict[str, list[int]] = {}
    for (order, text), count in _of_one_kind(found).items():
        place = places.setdefault(_bare(text), [0, 0])
        place[0] += order * count
        place[1] += count
    return _ordered(_without_case(places), places, _numbers(words))


def _of_one_kind(found: dict[tuple[int, str], int]) -> dict[tuple[int, str], int]:
    """The ratings of the kind that most are of: 1 to 3 and Basic to Expert are two scales."""
    kinds = Counter[Kind]()
    for (_, text), count in found.items():
        kinds[kind_of(text) or Kind.WORD] += count
    if len(kinds) < 2:
        return found
    main = max(kinds, key=lambda kind: (kinds[kind], -kind.value))
    return {item: n for item, n in found.items() if (kind_of(item[1]) or Kind.WORD) is main}


def _ordered(
    words: Sequence[str], places: dict[str, list[int]], numbers: dict[str, int]
) -> tuple[str, ...]:
    def place(word: str) -> float:
        total, count = places[word]
        return total / count

    usual = [word for word in words if word in numbers or _is_usual(word, _RARE)]
    if 2 * len(usual) < len(words):
        return tuple(sorted(words, key=lambda word: (place(word), _rank(word, numbers), word)))
    ranked = sorted(usual, key=lambda word: (_rank(word, numbers), place(word), word))
    if ranked and kind_of(ranked[0]) is Kind.LETTER and place(ranked[0]) > place(ranked[-1]):
        ranked.reverse()
    # A word that nobody knows comes last, where it can be seen.
    return (*ranked, *sorted(set(words) - set(usual), key=lambda word: (place(word), word)))


def unknown_words(scale: Sequence[str]) -> list[str]:
    """The words of a scale that stand last only because nobody knows them."""
    unknown = [word for word in scale if not _is_usual(word, _RARE)]
    return unknown if len(unknown) < len(scale) / 2 else []


def rating_rows(rows: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """The rows with a usual word for a proficiency, or a word that another row has as well."""
    kept = list(rows)
    words = [{text.casefold() for text in row if _may_be_word(text)} for row in kept]
    seen = Counter(word for row in words for word in row)
    texts = Counter(text for row in kept for text in row)
    rare, figures = _rare_kinds(texts), set(filter(_is_figure, texts))
    return [
        row
        for row, row_words in zip(kept, words, strict=True)
        if not (figures and _are_figures(row, figures))
        and (
            any(seen[word] > 1 for word in row_words)
            or any(_is_usual(text, rare) or _first_word(text) or _is_numbered(text) for text in row)
        )
    ]


def _are_figures(row: Sequence[str], figures: set[str]) -> bool:
    """Whether a row has numbers alone, and one that is no rating: 10, 20."""
    if figures.isdisjoint(row):
        return False
    return all(
        not text or text in figures or is_not_expected(text) or _NUMBER.fullmatch(text)
        for text in row
    )


def _is_figure(text: str) -> bool:
    return text.isdecimal() and (len(text) > 2 or int(text) > _MAX_RATING)


def is_of_another_scale(texts: Sequence[str], scale: Sequence[str]) -> bool:
    """Whether all texts are ratings, of another kind than the scale's words."""
    kinds = {kind_of(text) for text in texts if not is_not_expected(text)}
    if len(kinds) != 1 or not scale:
        return False
    (kind,) = kinds
    is_high = kind is Kind.NUMBER and any(_value(text) > _MAX_RATING for text in texts)
    return kind is not None and not is_high and kind is not (kind_of(scale[0]) or Kind.WORD)


@lru_cache(maxsize=16_384)
def _may_be_word(text: str) -> bool:
    return (
        0 < len(text) <= _MAX_CHARACTERS
        and "\n" not in text
        and len(text.split()) <= 4
        and not is_not_expected(text)
    )


@lru_cache(maxsize=16_384)
def _first_word(text: str) -> str:
    begins = _BEGINNING.match(text)
    word = begins[1].strip() if begins else ""
    # “5 – 8 years” begins with a number that rates nothing.
    is_number = text[len(word) :].startswith(":") and _NUMBER.fullmatch(word)
    return word if known_rank(word) is not None or is_number else ""


_LETTERS = frozenset({Kind.LETTER, Kind.ROMAN})
_PERCENTS = frozenset({Kind.PERCENT})
_RARE = _LETTERS | _PERCENTS
"""The kinds that rate only where several cells have them."""


def _is_usual(text: str, rare: frozenset[Kind]) -> bool:
    kind = kind_of(text)
    if kind is Kind.NUMBER and _value(text) > _MAX_RATING:
        return False
    return kind is not None and (kind not in _RARE or kind in rare)


def _rare_kinds(words: Counter[str]) -> frozenset[Kind]:
    """Those of the rare kinds that rate skills among these words."""
    letters = {word: n for word, n in words.items() if kind_of(word) in _LETTERS}
    are_letters = sum(letters.values()) >= 3 and len(letters) >= 2
    return (_LETTERS if are_letters else frozenset()) | (
        _PERCENTS if _are_percents(words) else frozenset()
    )


def _are_percents(words: Counter[str]) -> bool:
    """Whether percentages rate skills: a few of them come again and again, up to nearly all.

    Those of a bonus are lower, or differ from row to row.
    """
    found = {word: n for word, n in words.items() if kind_of(word) is Kind.PERCENT}
    is_high = any(_RANKS[Kind.PERCENT](word) >= _FEWEST_PERCENT for word in found)
    return is_high and len(found) > 1 and sum(found.values()) * 2 >= 3 * len(found)


def _is_numbered(text: str) -> bool:
    return len(text) <= _MAX_CHARACTERS and number_and_word(text) is not None


def _numbers(words: Iterable[str]) -> dict[str, int]:
    """The number of each word that cells write with one: 1 (Basic)."""
    parts = filter(None, map(number_and_word, words))
    return {word: number for number, word in parts}


def _are_numbered(words: Counter[str]) -> bool:
    """Whether nearly all words come with a number, each with its own."""
    parts = {word: part for word in words if (part := number_and_word(word))}
    pairs = set(parts.values())
    is_one_to_one = len(pairs) == len({n for n, _ in pairs}) == len({w for _, w in pairs})
    count = sum(words[word] for word in parts)
    return count >= 2 and is_one_to_one and 2 * count > sum(words.values())


def _bare(text: str) -> str:
    """A rating without the number that stands before its word."""
    part = number_and_word(text)
    return part[1] if part else text


def _are_few(words: Counter[str]) -> bool:
    counts = Counter[str]()
    for word, count in words.items():
        counts[word.casefold()] += count
    return 1 < len(counts) <= _MAX_WORDS and sum(counts.values()) >= 3 * len(counts)


def _without_case(places: dict[str, list[int]]) -> list[str]:
    """Each word once, as it was first written; the others' places are added to it."""
    first: dict[str, str] = {}
    for word in list(places):
        kept = first.setdefault(word.casefold(), word)
        if kept != word:
            places[kept] = [sum(pair) for pair in zip(places[kept], places[word], strict=True)]
    return list(first.values())


def _rank(word: str, numbers: dict[str, int]) -> float:
    if word in numbers:
        return numbers[word]
    kind = kind_of(word)
    return _RANKS[kind](word) if kind else 0.0


def _of_letter(word: str) -> float:
    """A is above B, and S above A."""
    sign = {"+": 0.3, "-": -0.3}.get(word[1:], 0.0)
    return (1.0 if word[0] == "S" else -float(ord(word[0]))) + sign


def _value(text: str) -> float:
    number = _NUMBER.fullmatch(text)
    # 3+ is above 3, and below 3.5.
    return float(number[1].replace(",", ".")) + 0.3 * bool(number[2]) if number else 0.0


_RANKS: dict[Kind, Callable[[str], float]] = {
    Kind.NUMBER: _value,
    Kind.WORD: lambda word: float(known_rank(word) or 0),
    Kind.LETTER: _of_letter,
    Kind.ROMAN: lambda word: float(_ROMANS.index(word)),
    Kind.MARK: lambda word: mark_rank(word) or 0.0,
    Kind.PERCENT: lambda word: float(word.rstrip(" %")),
    Kind.DOTS: lambda word: float(sum(word.count(mark) for mark in _FILLED)),
}
"""How much a rating of each kind means."""


def split_word(text: str, scale: Sequence[str]) -> tuple[str, str] | None:
    """A cell's proficiency, as the scale writes it, and what else it says: `Expert: designs …`.

    None where it does not begin with a word of the scale.
    """
    return scale_reader(tuple(scale)).split(text)


@lru_cache(maxsize=64)
def scale_reader(scale: tuple[str, ...]) -> ScaleReader:
    """What finds the words of a scale in cells."""
    return ScaleReader(scale)


class ScaleReader:
    """Finds the words of one scale at the beginning of cells."""

    def __init__(self, scale: Sequence[str]) -> None:
        """Find these words."""
        self._words = {word.casefold(): word for word in reversed(scale)}
        # Tables have few ratings, each many times.
        self._read: dict[str, tuple[str, str] | None] = {}
        longest = sorted(scale, key=len, reverse=True)
        words = "|".join(map(re.escape, longest))
        self._begins = re.compile(
            rf"(?P<word>{words})\s*(?:[:–—\n-]\s*|\(\s*(?=.*\)$))", re.IGNORECASE
        )

    def is_between(self, text: str) -> bool:
        """Whether a text is two words of the scale, such as 1-2, and not one of them."""
        if len(text) > 2 * _MAX_CHARACTERS or text.casefold() in self._words:
            return False
        ends = _BETWEEN.split(text.casefold())
        return len(ends) == 2 and all(end in self._words for end in ends)

    def split(self, text: str) -> tuple[str, str] | None:
        """As `split_word` does."""
        if text in self._read:
            return self._read[text]
        found = self._split(text)
        if len(text) <= _MAX_CHARACTERS and len(self._read) < _MAX_READ:
            self._read[text] = found
        return found

    def _split(self, text: str) -> tuple[str, str] | None:
        word = self._words.get(text.casefold())
        if word is None and len(text) <= 2 * _MAX_CHARACTERS:
            word = self._words.get(_bare(text).casefold())
        if word is not None or not self._words:
            return (word, "") if word is not None else None
        begins = self._begins.match(text)
        if begins is None or self.is_between(text) or not text[begins.end() :].strip():
            return None
        rest = text[begins.end() :].strip()
        found = self._words.get(begins["word"].casefold(), begins["word"])
        return found, rest.removesuffix(")") if "(" in begins[0] else rest
