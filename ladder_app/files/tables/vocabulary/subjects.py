"""What a heading of skills is about."""

from __future__ import annotations

import re

from ladder_app.domain.model import SkillKind
from ladder_app.files.tables.vocabulary.plain import plain

_SKILL_GROUP = re.compile(
    r"skill|competenc|technolog|technical|knowledge|tool|proficienc|kompetenz"
)
_SOFT = re.compile(
    r"soft|behavio|communicat|collaborat|teamwork|team work|people|interpersonal|mentor|coach|"
    r"feedback|listen|empath|leadership|influenc|negotiat|conflict|ownership|initiative|"
    r"adaptab|learning|time management|presentation|hiring|culture|values"
)
_HARD = re.compile(r"hard|technical|technolog")


def is_about_skills(group: str) -> bool:
    """Whether the rows below this heading are skills by its words."""
    return bool(_SKILL_GROUP.search(plain(group)))


_KINDS = {
    SkillKind.HARD: re.compile(
        r"\b(hard|technical|technisch|technique|tecnic|fachlich|functional)"
    ),
    SkillKind.SOFT: re.compile(r"\b(soft|behavio|people|interpersonal|personal|core|uberfachlich)"),
}


def kind_named(text: str) -> SkillKind | None:
    """The kind of skill that a cell names, such as technical or behavioral."""
    words = plain(text)
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(words)), None)


def is_soft(skill: str, group: str) -> bool:
    """Whether a skill is about working with people, by its group or its own name."""
    group = plain(group)
    if _HARD.search(group):
        return False
    return bool(_SOFT.search(group) or _SOFT.search(plain(skill)))
