"""What rows mean that no label names: heading rows above and below the names, summaries."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from ladder_app.files.tables.columns import LEVEL_TEXTS, Meaning
from ladder_app.files.tables.pay_cells import is_pay
from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import (
    is_experience,
    is_number_heading,
    meaning_of,
)
from ladder_app.files.tables.vocabulary.ranks import compare, looks_like_level
from ladder_app.files.tables.vocabulary.subjects import names_track

_OF_PAY = (Meaning.PAY, Meaning.MINIMUM, Meaning.MIDPOINT, Meaning.MAXIMUM, Meaning.CURRENCY)
_LONG = 30


def row_meanings(
    rows: Sequence[Row], header: int, levels: Sequence[int], labels: Sequence[int]
) -> dict[int, Meaning]:
    """The meanings of rows above the names of levels, and of unnamed ones right below."""
    found = _above(rows, header, levels)
    below = header + 1
    if below < len(rows) and _is_second_heading(rows, header, levels):
        found[below] = Meaning.HEADING
        below += 1
    if below < len(rows) and _is_unnamed_summary(rows, below, levels, labels):
        texts = [rows[below][column] for column in levels if rows[below][column]]
        is_title = bool(labels) and _are_titles(texts) and Meaning.TITLE not in found.values()
        found[below] = Meaning.TITLE if is_title else Meaning.SUMMARY
    return found


def _above(rows: Sequence[Row], header: int, levels: Sequence[int]) -> dict[int, Meaning]:
    found: dict[int, Meaning] = {}
    for number in range(header - 1, -1, -1):
        texts = [rows[number][column] for column in levels if rows[number][column]]
        if len(set(texts)) < 2:
            break
        meaning = _of_facts(rows[number], min(levels), texts)
        if meaning is Meaning.SKIPPED:
            found[number] = meaning
            continue
        if meaning is not Meaning.TRACK and _are_tracks(texts, [rows[header][c] for c in levels]):
            meaning = Meaning.TRACK
        if meaning is None or meaning in found.values():
            break
        found[number] = meaning
    return found


def _of_facts(row: Row, first: int, texts: Sequence[str]) -> Meaning | None:
    """What a row above the names says of the levels, by its label or by its cells."""
    label = next((text for text in row[:first] if text), "")
    meaning = meaning_of(label)
    if meaning in LEVEL_TEXTS or meaning in _OF_PAY:
        return meaning
    if meaning is Meaning.TRACK:
        return meaning
    if is_number_heading(label):
        return Meaning.SKIPPED
    if all(map(is_experience, texts)):
        return Meaning.EXPERIENCE
    if all(map(is_pay, texts)):
        return Meaning.PAY
    return Meaning.TITLE if _are_titles(texts) else None


def _are_tracks(texts: Sequence[str], levels: Sequence[str]) -> bool:
    """Whether texts stand above all levels, each over several neighbors, as names of tracks do."""
    if len(texts) != len(levels):
        return False
    runs = [(name, len(list(run))) for name, run in groupby(texts)]
    names = [name for name, _ in runs]
    are_wide = sum(length > 1 for _, length in runs) * 2 > len(runs)
    are_short = all(len(name) <= _LONG and not is_experience(name) for name in names)
    if not (are_wide and are_short and len(names) == len(set(names))):
        return False
    # Bands, such as those above L1 and L2 and above L3 and L4, are no tracks.
    return any(map(names_track, names)) or _begin_anew(texts, levels)


def _begin_anew(texts: Sequence[str], levels: Sequence[str]) -> bool:
    """Whether the levels below each text are not higher than all of those before it."""
    ends = [
        (lower, upper)
        for (before, lower), (after, upper) in pairwise(zip(texts, levels, strict=True))
        if before != after
    ]
    return not any(map(looks_like_level, texts)) and all(compare(*pair) != 1 for pair in ends)


def _are_titles(texts: Sequence[str]) -> bool:
    """Whether texts are short, and most of them named as levels are."""
    is_ranked = sum(map(looks_like_level, texts)) * 2 >= len(texts)
    is_short = all(len(text) <= 2 * _LONG and not text.endswith(".") for text in texts)
    return is_ranked and is_short and not any(map(meaning_of, texts))


def _is_second_heading(rows: Sequence[Row], header: int, levels: Sequence[int]) -> bool:
    """Whether the row below says what each of a level's several columns holds."""
    names, texts = rows[header], rows[header + 1]
    groups: dict[str, list[str]] = {}
    for column in levels:
        groups.setdefault(names[column], []).append(texts[column])
    kinds = list(groups.values())
    is_several = len(kinds) > 1 and len(kinds[0]) > 1
    return is_several and all(kind == kinds[0] and all(kind) for kind in kinds)


def _is_unnamed_summary(
    rows: Sequence[Row], number: int, levels: Sequence[int], labels: Sequence[int]
) -> bool:
    """Whether a row says each level in a sentence: it has no name, unlike the others."""
    row, body = rows[number], rows[number + 1 :]
    if any(row[column] for column in labels) or not any(row[column] for column in levels):
        return False
    filled = [other for other in body if any(other[column] for column in levels)]
    if not labels:
        return not filled
    named = [other for other in filled if any(other[column] for column in labels)]
    return bool(named) and len(named) == len(filled)
