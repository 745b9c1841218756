"""What Go to can open: families, levels, skills, statements and actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.find.search import joined
from ladder_app.domain.model import Item, JobFamily, Level, Responsibility
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.fuzzy import letters_of


class TargetKind(Enum):
    """The kind of a target; of two equally good matches the earlier kind comes first."""

    FAMILY = "family"
    LEVEL = "level"
    SKILL = "skill"
    ACTION = "action"
    STATEMENT = "statement"


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

    @property
    def has_searched_detail(self) -> bool:
        """Whether the detail is searched, too: a level is found by its family's name."""
        return self.kind is TargetKind.LEVEL

    @property
    def letters(self) -> str:
        """The text in which typed words are searched."""
        return letters_of(self.text, self.detail if self.has_searched_detail else "")


def family_target(family: JobFamily) -> Target:
    """The target of a family."""
    key = f"{TargetKind.FAMILY.value}:{family.id}"
    return Target(kind=TargetKind.FAMILY, key=key, text=family.name, address=family.id)


def level_target(family: JobFamily, level: Level) -> Target:
    """The target of a level."""
    address = Place(family, level).address
    return Target(
        kind=TargetKind.LEVEL,
        key=f"{TargetKind.LEVEL.value}:{address}",
        text=level.full_title,
        detail=family.name,
        address=address,
    )


def skill_targets(family: JobFamily) -> Iterator[Target]:
    """The targets of the skills that levels of a family need; each opens the first of these."""
    first: dict[str, str] = {}
    for level in family.levels:
        for required in level.skills:
            if required.skill.id not in first:
                first[required.skill.id] = Place(family, level).address
    for skill in family.skills:
        if skill.id in first:
            yield Target(
                kind=TargetKind.SKILL,
                key=f"{TargetKind.SKILL.value}:{fold(skill.name)}",
                text=skill.name,
                detail=family.name,
                address=first[skill.id],
                item=skill,
            )


def of_families(targets: Sequence[Target]) -> Target:
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


def statements_of(family: JobFamily, level: Level | None) -> tuple[Responsibility, ...]:
    """The statements of a level; for None those of the whole family."""
    return level.responsibilities if level else family.responsibilities


def statement_text(item: Responsibility) -> str:
    """A statement as one line."""
    return joined(item.title, item.text)


def statement_target(family: JobFamily, level: Level | None, item: Responsibility) -> Target:
    """The target of a statement of a level; with None that of the whole family."""
    address = Place(family, level).address if level else family.id
    return Target(
        kind=TargetKind.STATEMENT,
        key=f"{TargetKind.STATEMENT.value}:{address}/{item.id}",
        text=statement_text(item),
        detail=f"{family.name} · {level.name}" if level else family.name,
        address=address,
        item=item,
    )
