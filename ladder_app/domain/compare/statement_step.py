"""Compares the statements that are expected at two levels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, StatementChange
from ladder_app.domain.compare.descent import Descent, descend
from ladder_app.domain.compare.relation import levels_between
from ladder_app.domain.compare.similarity import TooManyError, prepared, similar_pairs
from ladder_app.domain.expected import Expected, expected_statements, statements_by_key
from ladder_app.domain.lineage import Key
from ladder_app.domain.model import Responsibility

Statement = Expected[Responsibility]


class StatementStep(Struct, frozen=True, kw_only=True):
    """The statements of a level compared with those of another.

    `changes` has what is expected at the level and did not carry over, `left` what only the
    other level has, and `carried` the number of statements that carried over. `are_guessed`
    is False if too many statements were alike to find those that were reworded.
    """

    changes: tuple[StatementChange, ...]
    left: tuple[StatementChange, ...] = ()
    carried: int = 0
    are_guessed: bool = True


def statement_step(before: Place, after: Place) -> StatementStep:
    """The statements expected at `after`, compared with those at `before`."""
    family = after.family
    is_next = before.family is family and family.previous(after.level) is before.level
    if is_next and family.carries_over(after.level):
        return _next_step(before, after)
    upward = levels_between(before, after)
    if upward:
        return _upward(before, after, descend(before, upward))
    downward = levels_between(after, before)
    if downward:
        return _downward(before, after, descend(after, downward))
    return _apart(before, after)


def _next_step(before: Place, after: Place) -> StatementStep:
    """The step to the next level of a cumulative track: what carries over is only counted."""
    lineage = after.family.lineage.level(after.level.id)
    every = dict.fromkeys(chain.from_iterable(lineage.parents))
    earlier = {item.key(): item for item in statements_by_key(before, every)}
    changes = []
    for item, keys in zip(after.level.responsibilities, lineage.parents, strict=True):
        parents = tuple(earlier[key] for key in keys if key in earlier)
        changes.append(_continued(Expected(item, after.level), parents))
    ended = statements_by_key(before, lineage.ended)
    return StatementStep(
        changes=tuple(changes),
        left=tuple(StatementChange(change=Change.ENDED, before=(item,)) for item in ended),
        carried=lineage.others,
    )


def _continued(now: Statement, parents: tuple[Statement, ...]) -> StatementChange:
    change = Change.NEW
    if parents:
        is_same = all(_words(parent) == _words(now) for parent in parents)
        change = Change.UNCHANGED if is_same else Change.GROWN
    return StatementChange(change=change, now=now, before=parents)


def _upward(before: Place, after: Place, descent: Descent) -> StatementStep:
    earlier = {item.key(): item for item in expected_statements(before)}
    changes = []
    carried = 0
    for now in expected_statements(after):
        if now.key() in earlier:
            carried += 1
        else:
            parents = tuple(earlier[key] for key in descent.origins.get(now.key(), ()))
            changes.append(_continued(now, parents))
    left = [
        StatementChange(change=change, before=(earlier[key],))
        for key, change in descent.fates.items()
    ]
    # Only what ends without a word can have been reworded.
    unnamed = [item for item in left if item.before[0].key() not in descent.ended]
    named = [item for item in left if item.before[0].key() in descent.ended]
    guessed = _with_guesses(changes, unnamed)
    return StatementStep(
        changes=guessed.changes,
        left=(*named, *guessed.left),
        carried=carried,
        are_guessed=guessed.are_guessed,
    )


def _downward(before: Place, after: Place, descent: Descent) -> StatementStep:
    """The same step seen from its upper end."""
    expected = expected_statements(before)
    into: dict[Key, list[Statement]] = {}
    for item in expected:
        for key in descent.origins.get(item.key(), ()):
            into.setdefault(key, []).append(item)
    changes = []
    for now in expected_statements(after):
        found = tuple(into.get(now.key(), ()))
        is_same = all(item.key() == now.key() or _words(item) == _words(now) for item in found)
        change = (Change.UNCHANGED if is_same else Change.REDUCED) if found else Change.NEW
        changes.append(StatementChange(change=change, now=now, before=found))
    left = [item for item in expected if not descent.origins.get(item.key())]
    return StatementStep(changes=tuple(changes), left=_not_listed(left))


def _apart(before: Place, after: Place) -> StatementStep:
    """Levels that neither leads to the other: on two branches, or in two families."""
    others = expected_statements(before)
    current = expected_statements(after)
    found: dict[int, StatementChange] = {}
    taken: set[int] = set()
    for change, keys_of, other_keys_of in _evidence(before, after):
        index: dict[object, list[int]] = {}
        for number, other in enumerate(others):
            for key in other_keys_of(other):
                index.setdefault(key, []).append(number)
        for number, now in enumerate(current):
            if number in found:
                continue
            partners = (n for key in keys_of(now) for n in index.get(key, ()) if n not in taken)
            partner = next(partners, None)
            if partner is not None:
                taken.add(partner)
                found[number] = StatementChange(change=change, now=now, before=(others[partner],))
    changes = [
        found.get(number) or StatementChange(change=Change.NEW, now=now)
        for number, now in enumerate(current)
    ]
    left = [other for number, other in enumerate(others) if number not in taken]
    return _with_guesses(changes, _not_listed(left))


_Keys = Callable[[Statement], Iterable[object]]


def _evidence(before: Place, after: Place) -> Iterator[tuple[Change, _Keys, _Keys]]:
    """What two statements can have in common, the strongest evidence first."""
    if before.family is after.family:
        parents = after.family.lineage.parents
        yield Change.UNCHANGED, lambda now: [now.key()], lambda other: [other.key()]
        yield Change.UNCHANGED, lambda now: [_words(now)], lambda other: [_words(other)]
        yield Change.GROWN, lambda now: parents(now.key()), lambda other: [other.key()]
        yield Change.REDUCED, lambda now: [now.key()], lambda other: parents(other.key())
    else:
        yield Change.UNCHANGED, lambda now: [_words(now)], lambda other: [_words(other)]
    yield Change.REWORDED, lambda now: [now.item.id], lambda other: [other.item.id]


def _not_listed(items: Iterable[Statement]) -> tuple[StatementChange, ...]:
    return tuple(StatementChange(change=Change.NOT_LISTED, before=(item,)) for item in items)


def _with_guesses(
    changes: Sequence[StatementChange], left: Sequence[StatementChange]
) -> StatementStep:
    """The step with new statements paired with those left whose words are alike."""
    new = [number for number, item in enumerate(changes) if item.change is Change.NEW]
    now = [changes[number].now for number in new]
    try:
        pairs = similar_pairs(
            [prepared(" ".join(_words(item))) for item in now if item],
            [prepared(" ".join(_words(item.before[0]))) for item in left],
        )
    except TooManyError:
        return StatementStep(changes=tuple(changes), left=tuple(left), are_guessed=False)
    found = list(changes)
    for pair in pairs:
        found[new[pair.one]] = StatementChange(
            change=Change.REWORDED,
            now=now[pair.one],
            before=left[pair.other].before,
            is_guess=True,
        )
    taken = {pair.other for pair in pairs}
    return StatementStep(
        changes=tuple(found),
        left=tuple(item for number, item in enumerate(left) if number not in taken),
    )


def _words(statement: Statement) -> tuple[str, str]:
    return statement.item.title, statement.item.text
