"""The width of texts, and texts shortened to fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ladder_app.domain.text.clusters import cut_at

Measure = Callable[[str], float]
"""The width of a text in the unit of the drawing."""

BOLD = 1.12
"""A bold text is wider than it measures by this factor."""


_MEASURED_EACH = 100
_LIKELY = 0.9  # of the widest; kerning changes the width of a text by less
_DIGITS = "0123456789"
_LAST_LATIN = "\u024f"


def widest(texts: Iterable[str], measure: Measure) -> float:
    """The width of the widest text, or a little more.

    Hundreds of texts that differ in digits alone are measured once, with the widest digit. Of
    Latin texts only the hundred are measured that are widest by their letters: kerning changes
    little. In other scripts letters have other forms beside one another, so that each text is
    measured.
    """
    found = list(dict.fromkeys(texts))
    if len(found) > _MEASURED_EACH:
        table = widest_digits(measure)
        found = list(dict.fromkeys(text.translate(table) for text in found))
    if len(found) > _MEASURED_EACH and all(max(text, default="") <= _LAST_LATIN for text in found):
        found = _likely(found, measure)
    return max(map(measure, found), default=0.0)


def widest_digits(measure: Measure) -> dict[int, str]:
    """A table for `str.translate` that makes every digit the widest one of the font."""
    found = max(_DIGITS, key=measure)
    return {ord(digit): found for digit in _DIGITS}


def _likely(texts: Sequence[str], measure: Measure) -> list[str]:
    advances = {letter: measure(letter) for letter in set().union(*texts)}
    widths = [sum(map(advances.__getitem__, text)) for text in texts]
    least = max(widths) * _LIKELY
    likely = [text for width, text in zip(widths, texts, strict=True) if width >= least]
    if len(likely) <= _MEASURED_EACH:
        return likely
    ordered = sorted(zip(widths, texts, strict=True), reverse=True)
    return [text for _, text in ordered[:_MEASURED_EACH]]


def shortened(text: str, room: float, measure: Measure) -> str:
    """The text, or as much of its start as fits, with an ellipsis."""
    # A width calculated from this text may be too small by a rounding error.
    if measure(text) <= room * 1.001:
        return text
    return _cut(text, _longest(len(text), lambda length: measure(_cut(text, length)) <= room))


def broken(word: str, room: float, measure: Measure) -> list[str]:
    """The word in parts that fit; each has at least one character."""
    parts: list[str] = []
    while word:
        part = _start(word, room * 1.001, measure)
        parts.append(part)
        word = word[len(part) :]
    return parts


def _start(word: str, room: float, measure: Measure) -> str:
    """The start of a word that fits, at least a character."""
    length = _longest(len(word), lambda length: measure(cut_at(word, length)) <= room)
    return cut_at(word, length) or word[:1]


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to `most` that fits, or 0.

    Doubling and halving find it: trying each would take minutes for a very long text.
    """
    fitting, exceeding = 0, 1
    while exceeding <= most and fits(exceeding):
        fitting, exceeding = exceeding, 2 * exceeding
    exceeding = min(exceeding, most + 1)
    while exceeding - fitting > 1:
        middle = (fitting + exceeding) // 2
        if fits(middle):
            fitting = middle
        else:
            exceeding = middle
    return fitting


def _cut(text: str, length: int) -> str:
    return cut_at(text, length).rstrip() + "…"
