"""Any people with any marks, and any sequence of changes to them."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    Growth,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)
from tests.odd_texts import PIECES

_MARKUP = (
    "a: b", "- a", "# no comment", "a #b", "'", '"', "{a}", "[", "%", "&a", "*a", "!b", "|", ">",
    "null", "~", "yes", "012", "1e3", "2026-03-01", "---", "...", "\\", "?", ":", "a:", "@", "`",
    "\n", "\n\n", "\t", "\u202e", "\x07", "\xa0", "\ufeff", "\x85", "\r\n", "<<", "=",
)  # fmt: skip
LINES = st.lists(st.sampled_from((*PIECES, *_MARKUP, "word " * 20)), max_size=5).map(" ".join)
"""Texts that YAML could take for something else, of several lines, and with odd characters."""

WORDS = st.lists(st.sampled_from(("Led", "the: team", "#1", "- once")), max_size=3).map(" ".join)
"""Texts on one line that fit on it."""

DAYS = st.dates() | st.none()
IDS = st.sampled_from(("a", "b", "leads-projects", "007", "no", "below", "2026-03-01"))
ADDRESSES = st.tuples(IDS, IDS).map("/".join)


def marks(part: Part) -> st.SearchStrategy[DatedMark]:
    """A mark of an item of this part, or one that was taken back."""
    if part is Part.SKILL:
        return st.one_of(
            st.builds(DatedMark, day=DAYS, step=IDS),
            st.builds(DatedMark, day=DAYS, is_below=st.just(value=True)),
            st.builds(DatedMark, day=DAYS),
        )
    return st.builds(DatedMark, day=DAYS, mark=st.sampled_from((*Mark, None)))


def evidence(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Evidence]:
    """An example, which may be empty."""
    return st.builds(Evidence, text=texts, day=DAYS, link=texts)


def next_steps(texts: st.SearchStrategy[str]) -> st.SearchStrategy[NextStep]:
    """A next step, which may be empty."""
    return st.builds(NextStep, text=texts, by=DAYS)


@st.composite
def entries(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> tuple[ItemKey, Entry]:
    """An item with what is written about it."""
    part = draw(st.sampled_from(Part))
    entry = Entry(
        evidence=tuple(draw(st.lists(evidence(texts), max_size=3))),
        next_steps=tuple(draw(st.lists(next_steps(texts), max_size=2))),
        words=draw(texts),
    )
    history = draw(st.lists(marks(part), max_size=4))
    if history:
        last = history[-1]
        entry = replace(
            entry,
            mark=last.mark,
            step=last.step,
            is_below=last.is_below,
            day=last.day,
            earlier=tuple(history[:-1]),
        )
    return ItemKey(part, draw(IDS)), entry


@st.composite
def growths(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> Growth:
    """A target with what is written about it."""
    return Growth(target=draw(ADDRESSES), entries=dict(draw(st.lists(entries(texts), max_size=5))))


@st.composite
def people(draw: st.DrawFn, texts: st.SearchStrategy[str] = LINES) -> Person:
    """A person, with nothing or with several targets."""
    found = draw(st.lists(growths(texts), max_size=3, unique_by=lambda each: each.target))
    return Person(
        name=draw(texts),
        manager=draw(texts),
        level=draw(ADDRESSES | st.just("")),
        growths=tuple(found),
    )


Change = Callable[[Person], Person]


@st.composite
def changes(draw: st.DrawFn, texts: st.SearchStrategy[str] = WORDS) -> Change:
    """A change to a person as the program makes it; it removes no target."""
    kind = draw(st.sampled_from(("name", "level", "target", "entry", "mark", "evidence", "next")))
    if kind == "name":
        name = draw(texts)
        return lambda person: replace(person, name=name)
    if kind == "level":
        level = draw(ADDRESSES | st.just(""))
        return lambda person: replace(person, level=level)
    if kind == "target":
        growth = draw(growths(texts))
        return lambda person: person.with_growth(growth)
    target, key = draw(ADDRESSES), ItemKey(draw(st.sampled_from(Part)), draw(IDS))
    change = draw(entry_changes(kind, key.part, texts))
    pick = draw(st.integers(0, 20))

    def changed(person: Person) -> Person:
        # Mostly what is there, as a change of something new is tried by other kinds.
        growth = (
            person.growths[pick % len(person.growths)] if person.growths else Growth(target=target)
        )
        same_part = [each for each in growth.entries if each.part is key.part]
        of = same_part[pick % len(same_part)] if same_part and pick % 4 else key
        return person.with_growth(growth.with_entry(of, change(growth.entry(of))))

    return changed


@st.composite
def entry_changes(
    draw: st.DrawFn, kind: str, part: Part, texts: st.SearchStrategy[str]
) -> Callable[[Entry], Entry]:
    """A change to an entry of this part."""
    if kind == "mark":
        mark = draw(marks(part))
        return lambda entry: entry.marked(mark)
    if kind == "evidence":
        new = tuple(draw(st.lists(evidence(texts), max_size=2)))
        cut = draw(st.integers(0, 2))
        return lambda entry: replace(
            entry, evidence=(*entry.evidence[:cut], *new, *entry.evidence[cut + 1 :])
        )
    if kind == "next":
        steps = tuple(draw(st.lists(next_steps(texts), max_size=2)))
        return lambda entry: replace(entry, next_steps=(*entry.next_steps, *steps)[-3:])
    is_cleared = draw(st.booleans())
    return lambda entry: Entry() if is_cleared else replace(entry, earlier=entry.earlier[1:])
