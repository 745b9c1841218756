"""The promotion packet: each expectation of a target with its evidence, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    Document,
    Heading,
    Paragraph,
    Statement,
    Statements,
)
from ladder_app.documents.growth.parts import (
    goal_text,
    people_lines,
    step_texts,
    summary_text,
    written_lines,
)
from ladder_app.documents.level.page import level_line
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import source_line
from ladder_app.documents.sources import source_blocks
from ladder_app.documents.words.growth import evidence_lines, section_title, standing_text
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.growth.items import Section, items_of
from ladder_app.domain.growth.standing import Standing
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.domain.summary import LevelSummary, sources_of, summarize

_LINES = 6
"""The lines for the manager's words."""


def packet(place: Place, person: Person, localizer: Localizer, day: date | None = None) -> Document:
    """The packet of a person for a level, without any pay; `day` is the date on it."""
    summary = summarize(place.family, place.level)
    sources = sources_of(summary)
    found = summarize_growth(items_of(place), person.toward(place.address))
    composer = _Composer(summary, found.standings, localizer)
    return Document(
        title=localizer.tr("Promotion packet: {level}", level=place.level.full_title),
        subtitle=f"{place.family.name} · {level_line(summary, localizer)}",
        as_of=place.family.as_of,
        data_language=place.family.language,
        blocks=(
            *people_lines(person, day, localizer),
            Paragraph(goal_text(summary, localizer)),
            Paragraph(summary_text(found, localizer)),
            *composer.proved(),
            *composer.gaps(),
            *composer.without_evidence(),
            Heading(localizer.tr("In the manager’s words")),
            *(BlankLines(("",)) for _ in range(_LINES)),
            *source_blocks(sources, localizer, is_numbered=False),
        ),
        localizer=localizer,
        source_line=source_line(place.family, localizer),
        source_titles=tuple(source.title for source in sources),
    )


class _Composer:
    """Composes the parts of one packet."""

    def __init__(
        self, summary: LevelSummary, standings: Sequence[Standing], localizer: Localizer
    ) -> None:
        self._standings = standings
        self._localizer = localizer
        before = summary.before.name if summary.before else ""
        self._names = summary.level.name, before, summary.family.name

    def proved(self) -> list[Block]:
        """The items with evidence, by section, each with its mark."""
        blocks: list[Block] = []
        for section in Section:
            found = [
                each
                for each in self._standings
                if each.item.section is section and each.entry.evidence
            ]
            if found:
                blocks.append(Heading(section_title(section, self._names, self._localizer)))
                blocks.append(Statements(tuple(map(self._proof, found))))
        return blocks or [
            Heading(self._localizer.tr("Evidence")),
            Paragraph(self._localizer.tr("There is no evidence yet.")),
        ]

    def _proof(self, standing: Standing) -> Statement:
        localizer = self._localizer
        return Statement(
            lead=standing.item.title,
            text=standing.item.text,
            mark=standing_text(standing, localizer),
            note="\n".join(evidence_lines(standing.entry.evidence, localizer)),
        )

    def gaps(self) -> list[Block]:
        """What is marked as not met, with the next steps for it."""
        localizer = self._localizer
        found = [each for each in self._standings if each.distance]
        if not found:
            return []
        aside = localizer.tr("what is marked as not met, with the next steps")
        gaps = tuple(
            Statement(
                lead=each.item.title,
                text=each.item.text,
                mark=standing_text(each, localizer),
                note="\n".join(step_texts(each.entry.next_steps, localizer)),
            )
            for each in found
        )
        return [Heading(localizer.tr("Gaps"), aside), Statements(gaps)]

    def without_evidence(self) -> list[Block]:
        """What is marked as met without evidence, in a few words: a reader will ask for it."""
        found = [
            each.item.title or each.item.text
            for each in self._standings
            if each.entry.is_marked and not each.distance and not each.entry.evidence
        ]
        if not found:
            return []
        heading = Heading(self._localizer.tr("Marked as met, without evidence here"))
        return [heading, *written_lines(found)]
