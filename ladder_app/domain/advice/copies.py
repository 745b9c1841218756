"""Rules about texts that stay the same from level to level."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.advice.finding import Finding, Spot
from ladder_app.domain.advice.levels import earlier_requirements, numbered_tracks
from ladder_app.domain.compare.relation import levels_between
from ladder_app.domain.model import JobFamily, Level, SkillRequirement
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.translatable import translatable

_COPIED = translatable(
    "{level} has the same text, which carries over. Say what this level adds, or remove the text."
)
_COPIED_SUMMARY = translatable("{level} has the same summary. Say how this level differs.")
_SAME_TEXT = translatable(
    "The proficiency rises from {before} to {after}, but the text is the same as at {level}."
    " Describe what the higher proficiency looks like."
)


class _Sentence(Struct, frozen=True):
    """A text of a level; `required` is None if it is not about a skill."""

    level: Level
    words: str
    spot: Spot
    required: SkillRequirement | None = None


_Seen = dict[str, list[_Sentence]]


def copied_text(family: JobFamily) -> Iterator[Finding]:
    """Texts that an earlier level of the same track has word for word.

    Only a cumulative track carries expectations over; in another one each level repeats them.
    """
    for track, levels in numbered_tracks(family):
        expectations: _Seen = {}
        summaries: _Seen = {}
        for number, level in levels:
            if level.summary:
                summary = _Sentence(level, _key(level.summary), ("levels", number, "summary"))
                yield from _copies(family, [summary], summaries, _COPIED_SUMMARY)
            if track.cumulative:
                yield from _copies(family, list(_sentences(number, level)), expectations, _COPIED)


def higher_proficiency_same_text(family: JobFamily) -> Iterator[Finding]:
    """Skills whose proficiency rises while the behavior stays word for word."""
    for number, level in enumerate(family.levels):
        earlier = earlier_requirements(family, level)
        for position, required in enumerate(level.skills):
            if required.skill.id not in earlier:
                continue
            before, place = earlier[required.skill.id]
            words = _key(required.behaviour)
            if words and words == _key(before.behaviour) and _is_raised(before, required):
                yield Finding(
                    spot=("levels", number, "skills", position, "behaviour"),
                    template=_SAME_TEXT,
                    values={
                        "before": before.proficiency.name,
                        "after": required.proficiency.name,
                        "level": place.name,
                    },
                )


def _copies(
    family: JobFamily, sentences: list[_Sentence], seen: _Seen, template: str
) -> Iterator[Finding]:
    """Advice on the sentences that were seen at a level before; the others are seen from now on."""
    for sentence in sentences:
        place = Place(family, sentence.level)
        for other in reversed(seen.get(sentence.words, ())):
            is_below = levels_between(Place(family, other.level), place)
            if is_below and not _shows_raise(other, sentence):
                values = {"level": other.level.name}
                yield Finding(spot=sentence.spot, template=template, values=values)
                break
    for sentence in sentences:
        seen.setdefault(sentence.words, []).append(sentence)


def _sentences(number: int, level: Level) -> Iterator[_Sentence]:
    for position, item in enumerate(level.responsibilities):
        spot: Spot = ("levels", number, "responsibilities", position, "text")
        yield _Sentence(level, _key(item.text), spot)
    for position, required in enumerate(level.skills):
        words = _key(required.own_behaviour)
        if words:
            spot = ("levels", number, "skills", position, "behaviour")
            yield _Sentence(level, words, spot, required)


def _shows_raise(before: _Sentence, after: _Sentence) -> bool:
    """Whether both are of one skill whose proficiency rises; another rule is about that."""
    if before.required is None or after.required is None:
        return False
    is_one_skill = before.required.skill.id == after.required.skill.id
    return is_one_skill and _is_raised(before.required, after.required)


def _is_raised(before: SkillRequirement, after: SkillRequirement) -> bool:
    return before.proficiency.rank < after.proficiency.rank


def _key(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(" .")
