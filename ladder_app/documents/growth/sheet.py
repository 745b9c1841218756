"""The talk sheet: what a level asks for, blank or with what a person marked about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckRow,
    CheckTable,
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
    written_lines,
)
from ladder_app.documents.level.blocks import scale_blocks
from ladder_app.documents.level.page import level_line, scale_steps
from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.documents.phrases import source_line
from ladder_app.documents.source_marks import source_marks
from ladder_app.documents.sources import source_blocks
from ladder_app.documents.words.growth import (
    asked_word,
    evidence_lines,
    gap_text,
    mark_words,
    proof_text,
    section_title,
)
from ladder_app.domain.address import Place
from ladder_app.domain.growth.elsewhere import growth_toward
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.growth.items import Item, Section, items_of
from ladder_app.domain.growth.marking import position_of
from ladder_app.domain.growth.standing import Standing, standing
from ladder_app.domain.growth.summary import GrowthSummary, summarize_growth
from ladder_app.domain.summary import LevelSummary, sources_of, summarize

_LINES = 3
"""The lines for gaps and for next steps: more are not worked on at a time."""


class SheetOptions(Struct, frozen=True, kw_only=True):
    """What a talk sheet states besides.

    `day` is the date of the talk, left to write where it is None. `with_pay` adds the pay range
    of the level, and `pay_text` is a sentence about the person's own salary.
    """

    day: date | None = None
    with_pay: bool = False
    pay_text: str = ""


def talk_sheet(
    place: Place,
    localizer: Localizer,
    person: Person | None = None,
    options: SheetOptions | None = None,
) -> Document:
    """A sheet for the talk about a level: to fill in, or with what a person marked."""
    summary = summarize(place.family, place.level)
    sources = sources_of(summary)
    composer = _Composer(place, summary, person, options or SheetOptions(), localizer)
    return Document(
        title=localizer.tr("Talk sheet: {level}", level=place.level.full_title),
        subtitle=f"{place.family.name} · {level_line(summary, localizer)}",
        as_of=place.family.as_of,
        data_language=place.family.language,
        blocks=(
            *composer.opening(),
            *composer.state(),
            *composer.statements(),
            *composer.skills(),
            *composer.closing(),
            *source_blocks(sources, localizer, is_numbered=False),
        ),
        localizer=localizer,
        source_line=source_line(place.family, localizer),
        source_titles=tuple(source.title for source in sources),
    )


class _Composer:
    """Composes the parts of one sheet."""

    def __init__(
        self,
        place: Place,
        summary: LevelSummary,
        person: Person | None,
        options: SheetOptions,
        localizer: Localizer,
    ) -> None:
        self._summary = summary
        self._person = person
        self._options = options
        self._localizer = localizer
        self._items = items_of(place)
        self._growth = growth_toward(place, person or Person(), self._items)
        before = summary.before.name if summary.before else ""
        self._names = place.level.name, before, place.family.name

    # Who, about what, and how to read the sheet

    def opening(self) -> list[Block]:
        localizer, level = self._localizer, self._summary.level
        advice = localizer.tr(
            "This is not a checklist. Few people meet every line, and not all lines weigh the"
            " same: for each tick, name an example, and agree on what to work on next."
        )
        blocks: list[Block] = [
            *people_lines(self._person, self._options.day, localizer),
            Paragraph(goal_text(self._summary, localizer)),
        ]
        if self._options.with_pay:
            pay = pay_text_with_period(level.pay, localizer)
            blocks.append(Paragraph(localizer.tr("Pay: {pay}", pay=pay)))
        if self._options.pay_text:
            blocks.append(Paragraph(self._options.pay_text))
        return [*blocks, Paragraph(advice, is_note=True)]

    # Where the person is

    def state(self) -> list[Block]:
        """The summary in a few lines; nothing on a blank sheet."""
        if self._person is None:
            return []
        localizer, found = self._localizer, self._result
        blocks: list[Block] = [
            Heading(localizer.tr("In short")),
            Paragraph(summary_text(found, localizer)),
        ]
        proofs = [proof_text(proof, localizer) for proof in found.proofs]
        gaps = [gap_text(gap, localizer) for gap in found.gaps]
        lines = (
            (localizer.tr("Strongest evidence"), proofs),
            (localizer.tr("Largest gaps"), gaps),
        )
        statements = tuple(
            Statement(lead=title, text=_listed(texts)) for title, texts in lines if texts
        )
        return [*blocks, Statements(statements)] if statements else blocks

    @property
    def _result(self) -> GrowthSummary:
        return summarize_growth(self._items, self._growth)

    # What the level asks for

    def statements(self) -> list[Block]:
        localizer = self._localizer
        evidence = localizer.tr("Example or evidence")
        held = localizer.tr("counts as met: mark only what is not")
        return [
            *self._section(Section.OWN, room=evidence),
            *self._section(Section.CARRIED, aside=held),
            *self._section(Section.COMMON, aside=held if self._summary.before else ""),
        ]

    def _section(self, section: Section, *, room: str = "", aside: str = "") -> list[Block]:
        """Lines with boxes below their heading; nothing where there are none."""
        items = [item for item in self._items if item.section is section]
        if not items:
            return []
        title = section_title(section, self._names, self._localizer)
        boxes = mark_words(items[0], self._localizer)
        rows = tuple(map(self._row, items))
        expectation = self._localizer.tr("Expectation")
        return [Heading(title, aside), CheckTable(expectation, boxes, rows, room)]

    def _row(self, item: Item) -> CheckRow:
        localizer, found = self._localizer, standing(item, self._growth)
        position = position_of(item, found.counted)
        lead, text = item.title, item.text
        if item.scale:
            text = asked_word(item)
        elif item.section is Section.COMMON:
            # The title alone is enough for what holds at every level.
            lead, text = "", item.title or item.text
        return CheckRow(
            lead=lead,
            text=text,
            asked=item.asked if item.scale else -1,
            ticked=-1 if position is None else position,
            answers=(
                *_marked_elsewhere(found, localizer),
                *(
                    localizer.tr("Evidence: {text}", text=line)
                    for line in evidence_lines(found.entry.evidence, localizer)
                ),
            ),
        )

    def skills(self) -> list[Block]:
        """The skills that the level expects, with a box for each step of the scale."""
        localizer, tables = self._localizer, []
        for section in (Section.HARD, Section.SOFT):
            items = [item for item in self._items if item.section is section]
            if items:
                title = section_title(section, self._names, localizer)
                boxes = mark_words(items[0], localizer)
                rows = tuple(map(self._row, items))
                tables.append(CheckTable(title, boxes, rows, is_part=True))
        if not tables:
            return []
        heading = Heading(
            localizer.tr("Skills"),
            localizer.tr("each with the step that the level asks for"),
        )
        steps = scale_steps(self._summary.family, localizer, source_marks(()))
        return [heading, *tables, *scale_blocks(steps)]

    # The outcome

    def closing(self) -> list[Block]:
        """Room for the outcome of the talk, after what is known of it."""
        localizer = self._localizer
        steps = [step for entry in self._growth.entries.values() for step in entry.next_steps]
        return [
            *lost_blocks(self._growth, self._items, localizer),
            *self._gaps_to_write(),
            Heading(localizer.tr("Next steps, each with a date")),
            *written_lines(step_texts(steps, localizer)),
            *(
                BlankLines((label, localizer.tr("By")), (4, 1))
                for label in self._labels(min(len(steps), _LINES - 1))
            ),
            Heading(localizer.tr("Manager’s comments")),
            *(BlankLines(("",)) for _ in range(2)),
        ]

    def _gaps_to_write(self) -> list[Block]:
        """Room for the gaps, unless the sheet has them on top."""
        if self._person and self._result.gaps:
            return []
        title = self._localizer.tr("Three gaps to close")
        return [Heading(title), *(BlankLines((label,)) for label in self._labels(0))]

    def _labels(self, written: int) -> list[str]:
        """The numbers of the lines to write; below lines that are written they have none."""
        numbers = range(written + 1, _LINES + 1)
        return ["" if written else f"{self._localizer.number(number)}." for number in numbers]


def _marked_elsewhere(found: Standing, localizer: Localizer) -> tuple[str, ...]:
    """Toward which other level an item is marked, if it is."""
    if found.elsewhere is None:
        return ()
    return (localizer.tr("Marked toward {level}", level=found.elsewhere.level),)


def _listed(texts: Iterable[str]) -> str:
    """Texts in one line, which end without the full stop of a sentence."""
    return "; ".join(text.removesuffix(".") for text in texts)
