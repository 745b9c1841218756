"""`search`: where some words stand, or a skill is needed, over every family."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import FINE, USAGE, add_files, load, write_json
from ladder_app.documents.clean import printable
from ladder_app.documents.text_columns import columns_of, wrapped
from ladder_app.domain.address import Place
from ladder_app.domain.find.query import read_query
from ladder_app.domain.find.search import Match, SearchIndex
from ladder_app.domain.find.skill_usage import SkillUse, skill_uses, skills_named
from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.suggest import closest
from ladder_app.streams import columns, tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "search", help="find words in titles, statements and skills", **help_of("search")
    )
    parser.add_argument("words", nargs="*", metavar="WORDS")
    parser.add_argument("--skill", metavar="NAME", help="list every level that needs this skill")
    parser.add_argument("-w", "--whole-words", action="store_true", help="“code” finds no “decode”")
    parser.add_argument("--match-case", action="store_true", help="“Go” finds no “good”")
    parser.add_argument("--json", action="store_true", help="for another program to read")
    add_files(parser)
    parser.set_defaults(run=run, list_of="words")


def run(options: argparse.Namespace) -> int:
    """Print every text that has all the words and "quoted phrases", with its address."""
    if bool(options.words) is bool(options.skill):
        tell("career-ladder: search for WORDS or for a --skill, not for both.\n")
        return USAGE
    families, status = load(options.file)
    if options.skill:
        return _list_uses(families, options.skill, options.json) or status
    query = read_query(
        _typed(options.words), whole_words=options.whole_words, match_case=options.match_case
    )
    index = SearchIndex(families)
    hits = list(index.find(query).matches())
    if options.json:
        write_json([_described(hit) for hit in hits])
        return status
    for hit in hits:
        write("".join(f"{line}\n" for line in _lines(hit, columns())))
    if not hits:
        meant = index.suggestion(query)
        also = f" Did you mean “{meant}”?" if meant else ""
        tell(f"career-ladder: nothing found.{also}\n")
    return status


def _lines(hit: Match, width: int | None) -> list[str]:
    return _fitted(f"{_address(hit)}: {hit.kind.value}: ", printable(hit.text), width)


def _fitted(place: str, text: str, width: int | None) -> list[str]:
    """Where it stands, never cut, and the text; both in one line where they fit."""
    if width is None or columns_of(place + text) <= width:
        return [place + text]
    if columns_of(place) <= width // 2:
        return wrapped(text, width, place, "    ")
    return [place.rstrip(), *wrapped(text, width, "    ")]


def _typed(words: list[str]) -> str:
    """The words as they were typed: one with blanks was in quotation marks, so it is a phrase."""
    return " ".join(f'"{word}"' if " " in word and len(words) > 1 else word for word in words)


def _list_uses(families: Sequence[JobFamily], name: str, as_json: bool) -> int:
    """Print every level that needs the skill with this id or name."""
    skills = skills_named(families, name)
    if not skills:
        meant = closest(name, [skill.name for family in families for skill in family.skills])
        also = f" Did you mean “{meant}”?" if meant else ""
        tell(f"career-ladder: there is no skill “{name}”.{also}\n")
        return USAGE
    found = (use for skill in skills for use in skill_uses(families, skill))
    uses = {(use.place.address, use.requirement.skill.id): use for use in found}.values()
    if as_json:
        write_json([_described_use(use) for use in uses])
        return FINE
    for use in uses:
        step = f"{use.requirement.proficiency.name} ({_step(use)})"
        behaviour = f": {use.requirement.behaviour}" if use.requirement.behaviour else ""
        skill = use.requirement.skill.name
        place, text = f"{use.place.address}: {skill}: ", printable(f"{step}{behaviour}")
        write("".join(f"{line}\n" for line in _fitted(place, text, columns())))
    return FINE


def _step(use: SkillUse) -> str:
    return f"{use.requirement.proficiency.rank} of {use.steps}"


def _described_use(use: SkillUse) -> dict[str, str | int]:
    return {
        "address": use.place.address,
        "skill": use.requirement.skill.name,
        "proficiency": use.requirement.proficiency.name,
        "step": use.requirement.proficiency.rank,
        "steps": use.steps,
        "behaviour": use.requirement.behaviour,
    }


def _address(hit: Match) -> str:
    return Place(hit.family, hit.level).address if hit.level else hit.family.id


def _described(hit: Match) -> dict[str, str]:
    return {"address": _address(hit), "kind": hit.kind.value, "text": hit.text}
