"""A step from one level to another: what is new, grows, carries over or ends.

Every view, page and command takes its numbers from here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.pay import PayCell, pay_cells
from ladder_app.domain.compare.skills import skill_changes
from ladder_app.domain.compare.statement_step import statement_step


class Step(Struct, frozen=True, kw_only=True):
    """A level compared with another one.

    `statements` has what is expected at `after` without what carries over, then what only
    `before` has. `carried` is the number of statements that carry over. `skills` has every
    skill that either level expects. `pay` is that of `after`, compared with that of `before`.
    A step `is_detour` where a path leads down to continue from there.
    """

    before: Place
    after: Place
    statements: tuple[StatementChange, ...]
    carried: int
    skills: tuple[SkillChange, ...]
    pay: PayCell
    are_guessed: bool = True
    is_detour: bool = False

    def statement_counts(self) -> Mapping[Change, int]:
        """The number of statements by their change."""
        counts = Counter(item.change for item in self.statements)
        if self.carried:
            counts[Change.CARRIED] = self.carried
        return counts

    def skill_counts(self) -> Mapping[Change, int]:
        """The number of skills by their change."""
        return Counter(item.change for item in self.skills)

    def rising(self) -> tuple[SkillChange, ...]:
        """The skills whose proficiency rises, the largest step first."""
        return self._stepping(1)

    def falling(self) -> tuple[SkillChange, ...]:
        """The skills whose proficiency falls, the largest step first."""
        return self._stepping(-1)

    def _stepping(self, sign: int) -> tuple[SkillChange, ...]:
        found = [item for item in self.skills if (item.step or 0) * sign > 0]
        return tuple(sorted(found, key=lambda item: -abs(item.step or 0)))


def step_between(before: Place, after: Place) -> Step:
    """The step from one level to another, of any track or family."""
    statements = statement_step(before, after)
    return Step(
        before=before,
        after=after,
        statements=statements.changes + statements.left,
        carried=statements.carried,
        skills=skill_changes(before, after),
        pay=pay_cells([before, after], [None, 0])[1],
        are_guessed=statements.are_guessed,
    )
