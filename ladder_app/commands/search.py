"""`search`: where some words occur, or a skill is required, in all families."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ladder_app.commands.format_options import add_text_formats, is_json
from ladder_app.commands.ladders import add_files, load
from ladder_app.commands.printing import write_json
from ladder_app.documents.clean import printable
from ladder_app.documents.export.formats import FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.text_columns import columns_of, wrapped
from ladder_app.documents.words.skill_details import details_text
from ladder_app.domain.address import Place
from ladder_app.domain.find.query import MatchKind, read_query
from ladder_app.domain.find.search import Match, SearchIndex
from ladder_app.domain.find.skill_usage import SkillUse, skill_uses, skills_named
from ladder_app.domain.model import JobFamily, SkillDetail
from ladder_app.domain.text.suggest import closest
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import columns, write_lines, write_message


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("words", nargs="*", metavar="WORDS")
    parser.add_argument("--skill", metavar="NAME", help="list every level that requires this skill")
    parser.add_argument(
        "-w", "--whole-words", action="store_true", help="“code” does not match “decode”"
    )
    parser.add_argument("--match-case", action="store_true", help="“Go” does not match “good”")
    add_text_formats(parser)
    add_files(parser)
    parser.set_defaults(run=_run, list_of="words")


def _run(options: argparse.Namespace) -> ExitStatus:
    """Print every text with all the words and "quoted phrases", and its address."""
    refusal = _refusal(options)
    if refusal:
        write_message(refusal)
        return ExitStatus.USAGE
    families, status = load(options.file)
    if options.skill:
        return first_failure(_list_uses(families, options.skill, is_json(options)), status)
    query = read_query(
        _typed(options.words), whole_words=options.whole_words, match_case=options.match_case
    )
    index = SearchIndex(families)
    matches = list(index.find(query).matches())
    if is_json(options):
        write_json([_values(match) for match in matches])
        return status
    for match in matches:
        write_lines(_lines(match, columns()))
    if not matches:
        suggestion = index.suggestion(query)
        question = f" Did you mean “{suggestion}”?" if suggestion else ""
        write_message(f"nothing found.{question}")
    return status


def _refusal(options: argparse.Namespace) -> str:
    words = "".join(options.words).strip()
    if words and options.skill is not None:
        return "search for WORDS or for a --skill, not for both."
    if options.skill is not None and not options.skill.strip():
        return "--skill needs the name of a skill. Name one, such as --skill Docker."
    if not words and options.skill is None:
        return "there is nothing to search for. Give WORDS, or a skill with --skill NAME."
    return ""


def _lines(match: Match, width: int | None) -> list[str]:
    return _fitted(f"{_address(match)}: {_word(match.kind)}: ", printable(match.text), width)


def _word(kind: MatchKind) -> str:
    # The value is spelled as the key of the file format, and so it is in JSON.
    return "behavior" if kind is MatchKind.BEHAVIOUR else kind.value


def _fitted(place: str, text: str, width: int | None) -> list[str]:
    """The place, never cut, and the text, on one line if they fit."""
    if width is None or columns_of(place + text) <= width:
        return [place + text]
    if columns_of(place) <= width // 2:
        return wrapped(text, width, place, "    ")
    return [place.rstrip(), *wrapped(text, width, "    ")]


def _typed(words: list[str]) -> str:
    """The words as they were typed: a word with spaces was quoted, so it is a phrase."""
    return " ".join(f'"{word}"' if " " in word and len(words) > 1 else word for word in words)


def _list_uses(families: Sequence[JobFamily], name: str, as_json: bool) -> ExitStatus:
    """Print every level that requires the skill with this id or name."""
    skills = skills_named(families, name)
    if not skills:
        suggestion = closest(name, [skill.name for family in families for skill in family.skills])
        question = f" Did you mean “{suggestion}”?" if suggestion else ""
        write_message(f"there is no skill “{name}”.{question}")
        return ExitStatus.USAGE
    every = (use for skill in skills for use in skill_uses(families, skill))
    uses = {(use.place.address, use.requirement.skill.id): use for use in every}.values()
    if as_json:
        write_json([_use_values(use) for use in uses])
        return ExitStatus.SUCCESS
    for use in uses:
        step = f"{use.requirement.proficiency.name} ({_step(use)})"
        details = details_text(use.requirement, EnglishLocalizer())
        text = ": ".join(filter(None, (step, details)))
        place = f"{use.place.address}: {use.requirement.skill.name}: "
        write_lines(_fitted(place, printable(text), columns()))
    return ExitStatus.SUCCESS


def _step(use: SkillUse) -> str:
    return f"{use.requirement.proficiency.rank} of {use.steps}"


def _use_values(use: SkillUse) -> dict[str, str | int]:
    return {
        "address": use.place.address,
        "skill": use.requirement.skill.name,
        "proficiency": use.requirement.proficiency.name,
        "step": use.requirement.proficiency.rank,
        "steps": use.steps,
        **{detail.value: use.requirement.details.get(detail, "") for detail in SkillDetail},
    }


def _address(match: Match) -> str:
    return Place(match.family, match.level).address if match.level else match.family.id


def _values(match: Match) -> dict[str, str]:
    return {"address": _address(match), "kind": match.kind.value, "text": match.text}
