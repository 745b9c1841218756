"""What the document of a level includes."""

from __future__ import annotations

from msgspec import Struct


class LevelOptions(Struct, frozen=True, kw_only=True):
    """What the document of a level includes.

    `behaviors` adds what shows each skill, `carried` what still holds from the levels before,
    `name_lines` blanks for name, date and manager. `full` adds behaviors, the texts of what is
    otherwise one line, how the levels differ, and every figure of the pay.
    """

    full: bool = False
    behaviors: bool = False
    carried: bool = True
    name_lines: bool = False

    @property
    def has_behaviors(self) -> bool:
        """Whether the behavior that shows each skill is included."""
        return self.full or self.behaviors


SUMMARY = LevelOptions()
FULL = LevelOptions(full=True)
