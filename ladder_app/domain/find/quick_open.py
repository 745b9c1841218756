"""Quick open: finds families, levels, skills, statements and actions by a few letters."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain, islice

from msgspec import Struct

from ladder_app.domain.find.lettered import Lettered, Pool
from ladder_app.domain.find.targets import (
    Target,
    TargetKind,
    family_target,
    level_target,
    of_families,
    skill_targets,
    statement_target,
    statement_text,
    statements_of,
)
from ladder_app.domain.model import JobFamily, Level
from ladder_app.domain.text.folding import Span, fold
from ladder_app.domain.text.fuzzy import (
    Grade,
    grade,
    letters_of,
    matched_spans,
    spread,
    typed_words,
)

_MAX_MATCHES = 100
_MAX_STATEMENTS = 50
_RANKS = {kind: rank for rank, kind in enumerate(TargetKind)}
_PER_STEP = 50


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
        if not self.target.has_searched_detail:
            return ()
        text = self.target.text
        remaining = [word for word in self.words if not matched_spans(text, [word])]
        return matched_spans(self.target.detail, remaining)


class _Statements:
    """The statements of a family, each text once; a target is made only for a match."""

    def __init__(self, family: JobFamily) -> None:
        self._family = family
        self._owners = array("I")
        self._numbers = array("I")
        self._letters: list[str] = []

    def add_in_steps(self) -> Iterator[None]:
        seen: set[str] = set()
        for owner in range(1 + len(self._family.levels)):
            for number, item in enumerate(statements_of(self._family, self._level(owner))):
                text = statement_text(item)
                if text not in seen:
                    seen.add(text)
                    self._owners.append(owner)
                    self._numbers.append(number)
                    self._letters.append(letters_of(text))
            if owner % _PER_STEP == 0:
                yield

    def lettered(self) -> Lettered:
        letters, self._letters = self._letters, []
        return Lettered(letters, self._target_at)

    def _level(self, owner: int) -> Level | None:
        return self._family.levels[owner - 1] if owner else None

    def _target_at(self, number: int) -> Target:
        level = self._level(self._owners[number])
        item = statements_of(self._family, level)[self._numbers[number]]
        return statement_target(self._family, level, item)


class QuickOpenIndex:
    """All targets of some families; each search adds the actions, since they change."""

    def __init__(self, families: Iterable[JobFamily] = (), others: Iterable[Target] = ()) -> None:
        """Index these families, and other targets, which are none of the recent ones."""
        self._families: dict[str, JobFamily] = {}
        self._names: list[Lettered] = [Lettered.of(others)]
        self._skills: dict[str, list[Target]] = {}
        self._skill_by_key: dict[str, Target] = {}
        self._statements: list[Lettered] = []
        self._name_pool, self._statement_pool = Pool(), Pool()
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
        self._families[family.id] = family
        letters = []
        for number, level in enumerate(family.levels):
            letters.append(level_target(family, level).letters)
            if number % _PER_STEP == 0:
                yield
        self._names.append(Lettered(letters, partial(_level_at, family)))
        for target in skill_targets(family):
            self._skills.setdefault(fold(target.text), []).append(target)
        yield
        statements = _Statements(family)
        yield from statements.add_in_steps()
        self._statements.append(statements.lettered())
        # Again, since a search between the steps has made use of what there was.
        self._is_ready = False

    def prepare(self) -> None:
        """Sort the added targets unless they are sorted already."""
        for _ in self.prepare_in_steps():
            pass

    def prepare_in_steps(self) -> Iterator[None]:
        """Sort the added targets in small steps for idle time."""
        if self._is_ready:
            return
        self._skill_by_key = {
            targets[0].key: of_families(targets) for targets in self._skills.values()
        }
        families = Lettered.of(map(family_target, self._families.values()))
        yield
        skills = Lettered.of(self._skill_by_key.values())
        self._name_pool = Pool([families, *self._names, skills])
        self._statement_pool = Pool(self._statements)
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
        known = [by_key.get(key) or self._target(key) for key in recent]
        recent_targets = [target for target in known if target]
        if not words:
            return tuple(self._without_query(recent_targets, actions))
        ranks = {target.key: rank for rank, target in enumerate(recent_targets)}
        extra = Pool([Lettered.of(chain(actions, recent_targets))])
        names = {
            **_matches(extra, words, _MAX_MATCHES, ranks),
            **_matches(self._name_pool, words, _MAX_MATCHES, ranks),
        }
        best = sorted(names.values(), key=lambda each: _order(each, ranks))[:_MAX_MATCHES]
        statements = _matches(self._statement_pool, words, _MAX_STATEMENTS, ranks)
        more = [each for key, each in statements.items() if key not in names]
        return (*best, *sorted(more, key=lambda each: _order(each, ranks)))[:_MAX_MATCHES]

    def _target(self, key: str) -> Target | None:
        """The target that had this key in an earlier session, if it is still there."""
        kind, _, where = key.partition(":")
        if kind == TargetKind.SKILL.value:
            return self._skill_by_key.get(key)
        family_id, _, inside = where.partition("/")
        family = self._families.get(family_id)
        if family is None:
            return None
        if kind == TargetKind.FAMILY.value:
            return family_target(family)
        if kind == TargetKind.LEVEL.value:
            level = family.level(inside)
            return level_target(family, level) if level else None
        # A statement of the whole family has no level before its id.
        level_id, _, item_id = inside.rpartition("/")
        level = family.level(level_id)
        items = statements_of(family, level) if level or not level_id else ()
        found = (each for each in items if each.id == item_id)
        return next((statement_target(family, level, item) for item in found), None)

    def _without_query(
        self, recent_targets: Sequence[Target], actions: Sequence[Target]
    ) -> Iterator[TargetMatch]:
        shown = {target.key for target in recent_targets}
        others = chain(islice(self._name_pool.targets(), _MAX_MATCHES), actions)
        for target in recent_targets:
            yield TargetMatch(target=target, is_recent=True)
        for target in islice(others, _MAX_MATCHES):
            if target.key not in shown:
                yield TargetMatch(target=target)


def _matches(
    pool: Pool, words: tuple[str, ...], limit: int, recent: dict[str, int]
) -> dict[str, TargetMatch]:
    matches = {}
    for part, number in pool.best(words, limit, limit == _MAX_MATCHES):
        target, letters = part.target_at(number), part.letters(number)
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


def _level_at(family: JobFamily, number: int) -> Target:
    return level_target(family, family.levels[number])
