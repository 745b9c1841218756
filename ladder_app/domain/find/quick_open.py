"""Quick open: finds families, levels, skills, statements and actions by a few letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from itertools import chain, islice

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.find.search import joined
from ladder_app.domain.model import Item, JobFamily, Level
from ladder_app.domain.text.folding import Span, fold
from ladder_app.domain.text.fuzzy import (
    Grade,
    by_letters,
    grade,
    letters_of,
    matched_spans,
    spread,
    typed_words,
)

_MAX_MATCHES = 100
_MAX_STATEMENTS = 50


class TargetKind(Enum):
    """The kind of a target; of two equally good matches the earlier kind comes first."""

    FAMILY = "family"
    LEVEL = "level"
    SKILL = "skill"
    ACTION = "action"
    STATEMENT = "statement"


_RANKS = {kind: rank for rank, kind in enumerate(TargetKind)}


class Target(Struct, frozen=True, kw_only=True):
    """Something to open. `key` identifies it between sessions; `detail` says where it is.

    `address` is the level or family to show, and `item` the skill or statement to show there.
    """

    kind: TargetKind
    key: str
    text: str
    detail: str = ""
    address: str = ""
    item: Item | None = None


_TARGETS_PER_STEP = 50


class TargetMatch(Struct, frozen=True, kw_only=True, dict=True):
    """A target that matches the typed words; `spread` counts the letters they extend over."""

    target: Target
    words: tuple[str, ...] = ()
    grade: Grade = Grade.WORDS
    spread: int = 0
    is_recent: bool = False

    @cached_property
    def text_spans(self) -> tuple[Span, ...]:
        """The spans of the target's text that match."""
        return matched_spans(self.target.text, self.words)

    @cached_property
    def detail_spans(self) -> tuple[Span, ...]:
        """The spans of its detail that match the words not found in the text."""
        if not _has_detail(self.target):
            return ()
        text = self.target.text
        remaining = [word for word in self.words if not matched_spans(text, [word])]
        return matched_spans(self.target.detail, remaining)


_LetteredTarget = tuple[Target, str]


class _Pool:
    """Targets with their letters, in the order for equally good matches.

    Most keystrokes only add a letter: then only the previous matches are searched.
    """

    def __init__(self, targets: Iterable[_LetteredTarget] = ()) -> None:
        pairs = sorted(targets, key=lambda pair: _RANKS[pair[0].kind])
        self.targets = [target for target, _ in pairs]
        self.letters = [letters for _, letters in pairs]
        self._last: tuple[str, ...] = ()
        self._within: Sequence[int] = range(len(self.letters))

    def best(self, words: tuple[str, ...], limit: int, are_names: bool) -> dict[int, None]:
        """The numbers of the best matches, and of some more.

        A worse kind of match is searched only if there are too few better ones. Only names
        are matched by their start and letter by letter: long texts contain nearly any letters.
        """
        letters = self.letters
        start, word_starts = " " + " ".join(words), [f" {word}" for word in words]
        within = self._all_within(words)
        passes: list[Iterable[int]] = [
            (n for n in within if all(map(letters[n].__contains__, word_starts))),
            within,
        ]
        if are_names:
            first = (n for n in within if letters[n].startswith(start))
            passes = [first, *passes, self._by_letters(words)]
        found: dict[int, None] = {}
        for numbers in passes:
            found.update(dict.fromkeys(islice(numbers, limit)))
            if len(found) >= limit:
                break
        return found

    def _all_within(self, words: tuple[str, ...]) -> Sequence[int]:
        """The numbers of the targets that contain all words literally."""
        letters = self.letters
        is_narrower = all(any(last in word for word in words) for last in self._last)
        found: Sequence[int] = self._within if is_narrower else range(len(letters))
        new_words = set(words).difference(self._last if is_narrower else ())
        for word in sorted(new_words, key=len, reverse=True):
            found = [n for n in found if word in letters[n]]
        self._last, self._within = words, found
        return found

    def _by_letters(self, words: Sequence[str]) -> Iterator[int]:
        ordered = sorted(words, key=str.isalpha)
        # In one loop: generators within one another would exhaust the stack for a pasted text.
        return (n for n, letters in enumerate(self.letters) if _has_letters(letters, ordered))


def _has_letters(letters: str, words: Sequence[str]) -> bool:
    return all(word in letters or by_letters(word).search(letters) for word in words)


class QuickOpenIndex:
    """All targets of some families; each search adds the actions, since they change."""

    def __init__(self, families: Iterable[JobFamily] = ()) -> None:
        """Index these families."""
        self._names: list[_LetteredTarget] = []
        self._skills: dict[str, list[Target]] = {}
        self._statements: list[_LetteredTarget] = []
        self._name_pool, self._statement_pool = _Pool(), _Pool()
        self._by_key: dict[str, Target] = {}
        self._is_ready = False
        for family in families:
            self.add(family)

    def add(self, family: JobFamily) -> None:
        """Add one more family."""
        for _ in self.add_in_steps(family):
            pass

    def add_in_steps(self, family: JobFamily) -> Iterator[None]:
        """Add one more family in small steps for idle time; it is complete after the last step."""
        self._is_ready = False
        self._names.append(_lettered(_family_target(family)))
        for level in family.levels:
            self._names.append(_lettered(level_target(family, level)))
            yield
        for target in _skill_targets(family):
            self._skills.setdefault(fold(target.text), []).append(target)
        for row, target in enumerate(_statement_targets(family)):
            self._statements.append(_lettered(target))
            if row % _TARGETS_PER_STEP == 0:
                yield

    def prepare(self) -> None:
        """Sort the added targets unless they are sorted already."""
        for _ in self.prepare_in_steps():
            pass

    def prepare_in_steps(self) -> Iterator[None]:
        """Sort the added targets in small steps for idle time."""
        if self._is_ready:
            return
        skills = (_lettered(_of_families(targets)) for targets in self._skills.values())
        self._name_pool = _Pool(chain(self._names, skills))
        yield
        self._statement_pool = _Pool(self._statements)
        yield
        every = chain(self._name_pool.targets, self._statement_pool.targets)
        self._by_key = {target.key: target for target in every}
        self._is_ready = True

    def search(
        self, text: str, actions: Sequence[Target] = (), recent: Sequence[str] = ()
    ) -> tuple[TargetMatch, ...]:
        """The matches of the typed text, best first, at most a hundred.

        Among equally good matches recent targets come first, in the order of their keys in
        `recent`. For an empty text, recent targets come before all others.
        """
        self.prepare()
        words = typed_words(text)
        by_key = {target.key: target for target in actions}
        known = [self._by_key.get(key) or by_key.get(key) for key in recent]
        recent_targets = [target for target in known if target]
        if not words:
            return tuple(self._without_query(recent_targets, actions))
        ranks = {target.key: rank for rank, target in enumerate(recent_targets)}
        extra = _Pool(map(_lettered, chain(actions, recent_targets)))
        names = {
            **_matches(extra, words, _MAX_MATCHES, ranks),
            **_matches(self._name_pool, words, _MAX_MATCHES, ranks),
        }
        best = sorted(names.values(), key=lambda each: _order(each, ranks))[:_MAX_MATCHES]
        statements = _matches(self._statement_pool, words, _MAX_STATEMENTS, ranks)
        more = [each for key, each in statements.items() if key not in names]
        return (*best, *sorted(more, key=lambda each: _order(each, ranks)))[:_MAX_MATCHES]

    def _without_query(
        self, recent_targets: Sequence[Target], actions: Sequence[Target]
    ) -> Iterator[TargetMatch]:
        shown = {target.key for target in recent_targets}
        others = chain(islice(self._name_pool.targets, _MAX_MATCHES), actions)
        for target in recent_targets:
            yield TargetMatch(target=target, is_recent=True)
        for target in islice(others, _MAX_MATCHES):
            if target.key not in shown:
                yield TargetMatch(target=target)


def _matches(
    pool: _Pool, words: tuple[str, ...], limit: int, recent: dict[str, int]
) -> dict[str, TargetMatch]:
    matches = {}
    for number in pool.best(words, limit, limit == _MAX_MATCHES):
        target, letters = pool.targets[number], pool.letters[number]
        found = grade(letters, words)
        if found is not None:
            matches[target.key] = TargetMatch(
                target=target,
                words=words,
                grade=found,
                spread=spread(letters, words) if found is Grade.LETTERS else 0,
                is_recent=target.key in recent,
            )
    return matches


def _order(match: TargetMatch, recent: dict[str, int]) -> tuple[bool, int, int, int, int]:
    # Long texts contain nearly any word, so a statement comes after all names.
    kind = match.target.kind
    rank = recent.get(match.target.key, len(recent))
    return kind is TargetKind.STATEMENT, match.grade, rank, match.spread, _RANKS[kind]


def _has_detail(target: Target) -> bool:
    return target.kind is TargetKind.LEVEL


def _lettered(target: Target) -> _LetteredTarget:
    return target, _letters(target)


def _letters(target: Target) -> str:
    return letters_of(target.text, target.detail if _has_detail(target) else "")


def _family_target(family: JobFamily) -> Target:
    key = f"family:{family.id}"
    return Target(kind=TargetKind.FAMILY, key=key, text=family.name, address=family.id)


def level_target(family: JobFamily, level: Level) -> Target:
    """The target of a level."""
    address = Place(family, level).address
    return Target(
        kind=TargetKind.LEVEL,
        key=f"level:{address}",
        text=level.full_title,
        detail=family.name,
        address=address,
    )


def _skill_targets(family: JobFamily) -> Iterator[Target]:
    first: dict[str, str] = {}
    for level in family.levels:
        for required in level.skills:
            first.setdefault(required.skill.id, Place(family, level).address)
    for skill in family.skills:
        if skill.id in first:
            yield Target(
                kind=TargetKind.SKILL,
                key=f"skill:{fold(skill.name)}",
                text=skill.name,
                detail=family.name,
                address=first[skill.id],
                item=skill,
            )


def _of_families(targets: Sequence[Target]) -> Target:
    """One target for a skill of several families; it opens the first of them."""
    first = targets[0]
    return Target(
        kind=first.kind,
        key=first.key,
        text=first.text,
        detail=" · ".join(dict.fromkeys(target.detail for target in targets[:4])),
        address=first.address,
        item=first.item,
    )


def _statement_targets(family: JobFamily) -> Iterator[Target]:
    seen: set[str] = set()
    located = [(family.id, item, family.name) for item in family.responsibilities]
    for level in family.levels:
        address, detail = Place(family, level).address, f"{family.name} · {level.name}"
        located += [(address, item, detail) for item in level.responsibilities]
    for address, item, detail in located:
        text = joined(item.title, item.text)
        if text in seen:
            continue
        seen.add(text)
        yield Target(
            kind=TargetKind.STATEMENT,
            key=f"statement:{address}/{item.id}",
            text=text,
            detail=detail,
            address=address,
            item=item,
        )
