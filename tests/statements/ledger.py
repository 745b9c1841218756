"""What a step between two bundled levels is by the rules, and what a page makes of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tests.domain.compare.rules import Fate, account
from tests.statements.ladders import data_texts, families, place
from tests.statements.lines import WHOLE, Line, any_of, squeezed, without
from tests.statements.words import CARRIED, ENDED, NOT_LISTED

STATEMENT, SKILL = "statement", "skill"
_NAMES: tuple[str, ...] = tuple(
    str(fate.value)
    for fate in (
        Fate.NEW,
        Fate.GROWN,
        Fate.RISEN,
        Fate.CARRIED,
        Fate.ENDED,
        Fate.NOT_ON_TRACK,
        Fate.LOWERED,
    )
)
NEW, GROWN, RISEN, STILL, OVER, ELSEWHERE, LOWER = _NAMES
COUNTED = (NEW, GROWN, RISEN, STILL, OVER, ELSEWHERE)

_LEFT = ((ELSEWHERE, NOT_LISTED), (OVER, "|".join(ENDED)), (STILL, CARRIED))
_PRESENT = ((LOWER, "▼|falls|lower"), (GROWN, "▲|grow|rise|risen"), (NEW, "new"))
_SCALE = ("awareness", "working", "practitioner", "expert")
_RISES = tuple(
    (GROWN if high > low else LOWER, f"{_SCALE[low]} to {_SCALE[high]}")
    for low in range(len(_SCALE))
    for high in range(len(_SCALE))
    if low != high
)

Item = tuple[str, str]
"""A statement or a skill, and its text or name in squeezed form."""
Ledger = Mapping[Item, str]
"""The change of each item of a step."""
Counts = Counter[str]
"""The number of items by kind and change, such as “skill risen”."""


def ledger(before: str, after: str) -> Ledger:
    """The change of each item of a step to the next level, by the rules."""
    family, level = place(after).family, place(after).level
    found = account(family, place(before).level, level)
    names = {skill.id: squeezed(skill.name) for skill in family.skills}
    stated = {squeezed(item.text): found.stated[item.id] for item in level.responsibilities}
    earlier = {
        squeezed(found.texts[key]): fate
        for key, fate in found.earlier.items()
        if fate is not Fate.CONTINUED
    }
    return {
        **{(STATEMENT, text): fate.value for text, fate in (earlier | stated).items()},
        **{(SKILL, names[key]): fate.value for key, fate in found.skills.items()},
    }


def counts(found: Ledger) -> Counts:
    """The number of items by their change."""
    return Counter(f"{kind} {change}" for (kind, _), change in found.items() if change in COUNTED)


def listed(page: Sequence[Line], expected: Ledger, family_id: str) -> Counts:
    """The counts of a page that lists these items of a step, by their marks and headings."""
    keys = [squeezed(item.text) for item in families()[family_id].responsibilities]
    found = {item: _mark(item, page, keys) for item in expected}
    return counts({item: change for item, change in found.items() if change})


def _mark(item: Item, page: Sequence[Line], keys: Sequence[str]) -> str:
    kind, text = item
    lines = [
        line
        for line in page
        if line.heading != WHOLE
        and (text in line.text if kind == STATEMENT else line.text.startswith(text))
        and not (kind == SKILL and any(key in line.text for key in keys))
    ]
    for change, words in _LEFT:
        for line in lines:
            heading = line.heading if line.heading.startswith(_starts(words)) else ""
            if any_of(words, heading + without(data_texts(), line.text)):
                return change
    rests = [without(data_texts(), line.text) for line in lines]
    for change, words in (*_PRESENT, *_RISES):
        if any(any_of(words, rest) for rest in rests):
            return RISEN if kind == SKILL and change == GROWN else change
    return ""


def _starts(words: str) -> tuple[str, ...]:
    return tuple(squeezed(word) for word in words.split("|"))


def sentence(page: Sequence[Line], before: str, after: str) -> Counts | None:
    """The counts in the sentence about a step, or None where a page has no such sentence."""
    names = place(before).level.name, place(after).level.name
    # The names are in the sentence itself, or in the heading above it.
    starts = [squeezed(word.join(names)) for word in (" to ", " → ")]
    texts = [text for line in page for start in starts for text in line.text.split(start)[1:]]
    texts += [line.text for line in page if line.heading.startswith(starts[1])]
    found = (Counter(dict(_pieces(text))) for text in texts if re.match(r"\d", text))
    return next(filter(None, found), None)


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    for piece in re.split("[;,]", text):
        found = re.match(r"(\d+)(.*)", piece)
        if not found:
            continue
        kind = SKILL if "skill" in found[2] else STATEMENT
        for change, words in (*_LEFT, *_PRESENT):
            if any_of(words, found[2][:40]):
                is_rise = kind == SKILL and change == GROWN
                if change in COUNTED:
                    yield f"{kind} {RISEN if is_rise else change}", int(found[1])
                break
