"""The promotion packet: each expectation of a target with its evidence, and the gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    lost_blocks,
    people_lines,
    step_texts,
    summary_text,
)
from ladder_app.documents.level.page import level_line
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import source_line
from ladder_app.documents.sources import source_blocks
from ladder_app.documents.words.growth import evidence_lines, section_title, standing_text
from ladder_app.domain.address import Place
from ladder_app.domain.growth.elsewhere import growth_toward
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.growth.items import Section, items_of
from ladder_app.domain.growth.standing import Standing, Status
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.domain.summary import LevelSummary, sources_of, summarize

_LINES = 6
"""The lines for the manager's words."""


def packet(place: Place, person: Person, localizer: Localizer, day: date | None = None) -> Document:
    """The packet of a person for a level, without any pay; `day` is the date on it."""
    summary = summarize(place.family, place.level)
    sources = sources_of(summary)
    items = items_of(place)
    growth = growth_toward(place, person, items)
    found = summarize_growth(items, growth)
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
            *composer.other_steps(),
            *composer.rest(),
            *lost_blocks(growth, items, localizer, with_steps=True),
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
        localizer = self._localizer
        blocks: list[Block] = [Heading(localizer.tr("Evidence"))]
        proved = [each for each in self._standings if each.entry.evidence]
        for section in Section:
            found = [each for each in proved if each.item.section is section]
            if found:
                title = section_title(section, self._names, localizer)
                blocks.append(Heading(title, is_minor=True))
                blocks.append(Statements(tuple(map(self._proof, found))))
        if not proved:
            blocks.append(Paragraph(localizer.tr("There is no evidence yet.")))
        return blocks

    def _proof(self, standing: Standing) -> Statement:
        localizer = self._localizer
        return Statement(
            lead=standing.item.title,
            text=standing.item.text,
            mark=standing_text(standing, localizer),
            answers=evidence_lines(standing.entry.evidence, localizer),
        )

    def gaps(self) -> list[Block]:
        """What is marked as not met, each with its next steps."""
        gaps = tuple(self._gap(each) for each in self._standings if each.distance)
        if not gaps:
            return []
        aside = self._localizer.tr("what is marked as not met, with the next steps")
        return [Heading(self._localizer.tr("Gaps"), aside), Statements(gaps)]

    def _gap(self, standing: Standing) -> Statement:
        localizer = self._localizer
        steps = step_texts(standing.entry.next_steps, localizer)
        return Statement(
            lead=standing.item.title,
            text="" if standing.item.title else standing.item.text,
            mark=standing_text(standing, localizer),
            answers=tuple(steps or [localizer.tr("No next step yet.")]),
        )

    def other_steps(self) -> list[Block]:
        """The next steps about what is no gap."""
        localizer = self._localizer
        steps = tuple(
            Statement(text=_short(each), answers=tuple(step_texts(planned, localizer)))
            for each in self._standings
            if (planned := each.entry.next_steps) and not each.distance
        )
        return [Heading(localizer.tr("Other next steps")), Statements(steps)] if steps else []

    def rest(self) -> list[Block]:
        """What neither has evidence nor is a gap: a reader will ask for it."""
        localizer = self._localizer
        rest = [each for each in self._standings if not each.entry.evidence and not each.distance]
        marked = [each for each in rest if each.status is Status.MET and not each.is_assumed]
        unmarked = [each for each in rest if each.status is Status.UNMARKED]
        return [
            *self._named(localizer.tr("Marked as met, without evidence here"), marked),
            *self._named(localizer.tr("Not marked"), unmarked),
        ]

    def _named(self, title: str, found: Iterable[Standing]) -> list[Block]:
        """The items in a few words each; nothing where there are none."""
        items = tuple(Statement(text=_short(each), mark=self._elsewhere(each)) for each in found)
        return [Heading(title), Statements(items, is_compact=True)] if items else []

    def _elsewhere(self, standing: Standing) -> str:
        """The mark where it is one toward another level; the heading states any other."""
        return standing_text(standing, self._localizer) if standing.elsewhere else ""


def _short(standing: Standing) -> str:
    """The title of the item, or its text where it has none."""
    return standing.item.title or standing.item.text
