"""What one can go to by a few letters: families, levels, skills, statements and actions."""

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

_MAX = 100
_MAX_STATEMENTS = 50


class TargetKind(Enum):
    """What one can go to; where two match as well, the one that stands first here comes first."""

    FAMILY = "family"
    LEVEL = "level"
    SKILL = "skill"
    ACTION = "action"
    STATEMENT = "statement"


_RANKS = {kind: rank for rank, kind in enumerate(TargetKind)}


class Target(Struct, frozen=True, kw_only=True):
    """Something to go to. `key` names it from start to start; `detail` says where it is.

    `address` is the level to show (of a family, its first one), `item` the skill or
    statement to show there.
    """

    kind: TargetKind
    key: str
    text: str
    detail: str = ""
    address: str = ""
    item: Item | None = None


_TARGETS_A_STEP = 50


class Choice(Struct, frozen=True, kw_only=True, dict=True):
    """A target that matches the typed words; `spread` counts the letters they are spread over."""

    target: Target
    words: tuple[str, ...] = ()
    grade: Grade = Grade.WORDS
    spread: int = 0
    is_recent: bool = False

    @cached_property
    def text_spans(self) -> tuple[Span, ...]:
        """The stretches of the target's text that match."""
        return matched_spans(self.target.text, self.words)

    @cached_property
    def detail_spans(self) -> tuple[Span, ...]:
        """The stretches of its detail that match what the text does not."""
        if not _has_detail(self.target):
            return ()
        text = self.target.text
        beside = [word for word in self.words if not matched_spans(text, [word])]
        return matched_spans(self.target.detail, beside)


_Lettered = tuple[Target, str]


class _Pool:
    """Targets with their letters, in the order that they come in where they match as well.

    Most keystrokes only add a letter: then what matched before is all that is looked at.
    """

    def __init__(self, targets: Iterable[_Lettered] = ()) -> None:
        pairs = sorted(targets, key=lambda pair: _RANKS[pair[0].kind])
        self.targets = [target for target, _ in pairs]
        self.letters = [letters for _, letters in pairs]
        self._last: tuple[str, ...] = ()
        self._within: Sequence[int] = range(len(self.letters))

    def best(self, words: tuple[str, ...], most: int, are_names: bool) -> dict[int, None]:
        """The numbers of the best matches, and of some more.

        A worse kind of match is looked for only where there are too few of the better ones.
        Long texts begin with anything and have nearly any letters: only names are looked at so.
        """
        letters = self.letters
        start, begun = " " + " ".join(words), [f" {word}" for word in words]
        within = self._all_within(words)
        passes: list[Iterable[int]] = [
            (n for n in within if all(map(letters[n].__contains__, begun))),
            within,
        ]
        if are_names:
            first = (n for n in within if letters[n].startswith(start))
            passes = [first, *passes, self._by_letters(words)]
        found: dict[int, None] = {}
        for numbers in passes:
            found.update(dict.fromkeys(islice(numbers, most)))
            if len(found) >= most:
                break
        return found

    def _all_within(self, words: tuple[str, ...]) -> Sequence[int]:
        """The numbers of the targets that all the words stand in as they are."""
        letters = self.letters
        narrows = all(any(last in word for word in words) for last in self._last)
        found: Sequence[int] = self._within if narrows else range(len(letters))
        unknown = set(words).difference(self._last if narrows else ())
        for word in sorted(unknown, key=len, reverse=True):
            found = [n for n in found if word in letters[n]]
        self._last, self._within = words, found
        return found

    def _by_letters(self, words: Sequence[str]) -> Iterator[int]:
        found: Iterable[int] = range(len(self.letters))
        for word in sorted(words, key=str.isalpha):
            found = self._having_letters(word, found)
        yield from found

    def _having_letters(self, word: str, among: Iterable[int]) -> Iterator[int]:
        letters, find = self.letters, by_letters(word).search
        return (n for n in among if word in letters[n] or find(letters[n]))


class GoToIndex:
    """Every target of some families; the actions come with each search, since they change."""

    def __init__(self, families: Iterable[JobFamily] = ()) -> None:
        """Take these families in."""
        self._names: list[_Lettered] = []
        self._skills: dict[str, list[Target]] = {}
        self._statements: list[_Lettered] = []
        self._name_pool, self._statement_pool = _Pool(), _Pool()
        self._by_key: dict[str, Target] = {}
        self._is_ready = False
        for family in families:
            self.add(family)

    def add(self, family: JobFamily) -> None:
        """Take one more family in."""
        for _ in self.adding(family):
            pass

    def adding(self, family: JobFamily) -> Iterator[None]:
        """Take one more family in, in steps for when nobody waits; it is in after the last."""
        self._is_ready = False
        self._names.append(_lettered(_family_target(family)))
        for level in family.levels:
            self._names.append(_lettered(level_target(family, level)))
            yield
        for target in _skill_targets(family):
            self._skills.setdefault(fold(target.text), []).append(target)
        for row, target in enumerate(_statement_targets(family)):
            self._statements.append(_lettered(target))
            if row % _TARGETS_A_STEP == 0:
                yield

    def get_ready(self) -> None:
        """Put in order what was taken in, unless it is."""
        for _ in self.getting_ready():
            pass

    def getting_ready(self) -> Iterator[None]:
        """Put in order what was taken in, in steps for when nobody waits."""
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
    ) -> tuple[Choice, ...]:
        """What matches the typed text, best first, at most a hundred.

        Among those that match as well the recent ones come first, by the order of their
        keys in `recent`. When nothing is typed, these come first of all.
        """
        self.get_ready()
        words = typed_words(text)
        by_key = {target.key: target for target in actions}
        known = [self._by_key.get(key) or by_key.get(key) for key in recent]
        lately = [target for target in known if target]
        if not words:
            return tuple(self._unasked(lately, actions))
        ranks = {target.key: rank for rank, target in enumerate(lately)}
        extra = _Pool(map(_lettered, chain(actions, lately)))
        names = {
            **_choices(extra, words, _MAX, ranks),
            **_choices(self._name_pool, words, _MAX, ranks),
        }
        best = sorted(names.values(), key=lambda each: _order(each, ranks))[:_MAX]
        statements = _choices(self._statement_pool, words, _MAX_STATEMENTS, ranks)
        more = [each for key, each in statements.items() if key not in names]
        return (*best, *sorted(more, key=lambda each: _order(each, ranks)))[:_MAX]

    def _unasked(self, lately: Sequence[Target], actions: Sequence[Target]) -> Iterator[Choice]:
        shown = {target.key for target in lately}
        others = chain(islice(self._name_pool.targets, _MAX), actions)
        for target in lately:
            yield Choice(target=target, is_recent=True)
        for target in islice(others, _MAX):
            if target.key not in shown:
                yield Choice(target=target)


def _choices(
    pool: _Pool, words: tuple[str, ...], most: int, recent: dict[str, int]
) -> dict[str, Choice]:
    choices = {}
    for number in pool.best(words, most, most == _MAX):
        target, letters = pool.targets[number], pool.letters[number]
        found = grade(letters, words)
        if found is not None:
            choices[target.key] = Choice(
                target=target,
                words=words,
                grade=found,
                spread=spread(letters, words) if found is Grade.LETTERS else 0,
                is_recent=target.key in recent,
            )
    return choices


def _order(choice: Choice, recent: dict[str, int]) -> tuple[bool, int, int, int, int]:
    # Long texts have nearly every word, so a statement comes after any name.
    kind = choice.target.kind
    rank = recent.get(choice.target.key, len(recent))
    return kind is TargetKind.STATEMENT, choice.grade, rank, choice.spread, _RANKS[kind]


def _has_detail(target: Target) -> bool:
    return target.kind is TargetKind.LEVEL


def _lettered(target: Target) -> _Lettered:
    return target, _letters(target)


def _letters(target: Target) -> str:
    return letters_of(target.text, target.detail if _has_detail(target) else "")


def _family_target(family: JobFamily) -> Target:
    first = Place(family, family.levels[0])
    key = f"family:{family.id}"
    return Target(kind=TargetKind.FAMILY, key=key, text=family.name, address=first.address)


def level_target(family: JobFamily, level: Level) -> Target:
    """A level as something to go to."""
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
    """One target for a skill of several families; it leads to the first of them."""
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
    held = [(family.levels[0], item, family.name) for item in family.responsibilities]
    for level in family.levels:
        held += [(level, i, f"{family.name} · {level.name}") for i in level.responsibilities]
    for level, item, detail in held:
        text = joined(item.title, item.text)
        if text in seen:
            continue
        seen.add(text)
        address = Place(family, level).address
        yield Target(
            kind=TargetKind.STATEMENT,
            key=f"statement:{address}/{item.id}",
            text=text,
            detail=detail,
            address=address,
            item=item,
        )
