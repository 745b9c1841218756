"""The parts of a document: blocks in reading order, with all texts in the reader's language."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.data import ChartGroup, ChartView
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import SkillDetail, Source
from ladder_app.domain.text.folding import Span


class Heading(Struct, frozen=True):
    """A heading; `aside` is a remark on the same line in less weight.

    A minor one is the title of a part of a section.
    """

    text: str
    aside: str = ""
    is_minor: bool = False


class Paragraph(Struct, frozen=True):
    """Running text; a note has less weight and is below its subject."""

    text: str
    is_note: bool = False


class Statement(Struct, frozen=True, kw_only=True):
    """One statement. `mark` is the word for its change, or empty.

    `note` is below it, in less weight: the statement that it grew from. `answers` are what a
    person wrote about it, each in lines of its own. `source_mark` has the numbers of its sources.
    """

    text: str
    lead: str = ""
    change: Change = Change.UNCHANGED
    mark: str = ""
    note: str = ""
    answers: tuple[str, ...] = ()
    source_mark: str = ""


class Statements(Struct, frozen=True):
    """A list of statements; a compact one may have two columns."""

    items: tuple[Statement, ...]
    is_compact: bool = False


class DetailLine(Struct, frozen=True):
    """A text beside a skill's proficiency; `line` is the text with what it is, to stand alone."""

    detail: SkillDetail
    text: str
    line: str


class SkillRow(Struct, frozen=True, kw_only=True):
    """A skill as `filled` of `total` dots and as a word; `growth` names where it grows from."""

    name: str
    filled: int
    total: int
    word: str
    is_expected: bool = True
    change: Change = Change.UNCHANGED
    growth: str = ""
    details: tuple[DetailLine, ...] = ()
    source_mark: str = ""


class SkillRows(Struct, frozen=True):
    """The skills of one kind, hard or soft."""

    title: str
    rows: tuple[SkillRow, ...]
    is_soft: bool = False


class Skills(Struct, frozen=True):
    """Hard and soft skills, side by side if they fit."""

    groups: tuple[SkillRows, ...]


class ScaleStep(Struct, frozen=True, kw_only=True):
    """A step of the proficiency scale as `filled` of `total` dots, with what it means."""

    filled: int
    total: int
    name: str
    text: str


class ScaleLegend(Struct, frozen=True):
    """What the steps of the scale mean, the lowest first."""

    steps: tuple[ScaleStep, ...]


class BlankLines(Struct, frozen=True):
    """Labels, each with room to write beside it; they share the width by `shares`, or equally."""

    labels: tuple[str, ...]
    shares: tuple[int, ...] = ()


class CheckRow(Struct, frozen=True, kw_only=True):
    """A line with boxes to tick: its lead in bold, its text, and a note in less weight.

    `asked` is the number of the box that is asked for, and `ticked` of the one that is ticked;
    -1 is none. `answers` are what was written below it.
    """

    text: str
    lead: str = ""
    note: str = ""
    asked: int = -1
    ticked: int = -1
    answers: tuple[str, ...] = ()


class CheckTable(Struct, frozen=True):
    """Lines with boxes to tick, below the title of the lines and those of the boxes.

    `room` is the label of the room to write in each line without answers, or empty for none.
    `is_part` is true of a part of a section, of which the title is the only heading.
    """

    title: str
    boxes: tuple[str, ...]
    rows: tuple[CheckRow, ...]
    room: str = ""
    is_part: bool = False


class PayChart(Struct, frozen=True):
    """The salary comparison of some levels."""

    groups: tuple[ChartGroup, ...]
    view: ChartView


class FigureRow(Struct, frozen=True, kw_only=True):
    """The figures of a level as texts, or a `remark` in their place."""

    name: str
    cells: tuple[str, ...] = ()
    remark: str = ""
    is_selected: bool = False


class PayFigures(Struct, frozen=True):
    """A table of pay figures; the first title is for the names of the levels."""

    titles: tuple[str, ...]
    rows: tuple[FigureRow, ...]


class ComparedCell(Struct, frozen=True, kw_only=True):
    """The cell of a level in a row. `mark` is the word for its change, or empty.

    `details` are below the text, in less weight; `changed` are the pieces of the text that
    differ from the level compared with.
    """

    text: str
    change: Change = Change.UNCHANGED
    mark: str = ""
    details: tuple[DetailLine, ...] = ()
    changed: tuple[Span, ...] = ()


class ComparedRow(Struct, frozen=True):
    """One item at several levels: its name, and a cell for each level."""

    name: str
    cells: tuple[ComparedCell, ...]


class ComparisonTable(Struct, frozen=True, kw_only=True):
    """The rows of a section; the first title is for the names of the rows.

    On paper the columns of the cells share the width by `shares`, or equally without them.
    """

    section: str
    titles: tuple[str, ...]
    rows: tuple[ComparedRow, ...]
    shares: tuple[int, ...] = ()


class SourceList(Struct, frozen=True):
    """The sources of the content, each with its number before it or none."""

    sources: tuple[Source, ...]
    marks: tuple[str, ...]


Block = (
    Heading
    | Paragraph
    | Statements
    | Skills
    | ScaleLegend
    | BlankLines
    | CheckTable
    | PayChart
    | PayFigures
    | ComparisonTable
    | SourceList
)


class Document(Struct, frozen=True, kw_only=True):
    """A title and blocks, with the localizer for texts that the writers add.

    `short_blocks` are what pages have in place of `blocks` where only they fit, or nothing.
    `source_line` is at the foot of each page, above the titles of the sources. A document
    that `is_wide` is printed in landscape.
    """

    title: str
    subtitle: str
    as_of: date | None
    blocks: tuple[Block, ...]
    localizer: Localizer
    source_line: str = ""
    source_titles: tuple[str, ...] = ()
    is_wide: bool = False
    data_language: str = ""
    short_blocks: tuple[Block, ...] = ()

    @property
    def versions(self) -> tuple[Document, ...]:
        """The document and, if it has one, its shorter version for paper."""
        if not self.short_blocks:
            return (self,)
        return (self, replace(self, blocks=self.short_blocks, short_blocks=()))

    @property
    def language(self) -> str:
        """The language of most of the texts, as a BCP 47 tag: that of the data if it is known."""
        return self.data_language or self.localizer.language
