"""What a document is made of: blocks in reading order, all words already chosen."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from ladder_app.documents.chart.data import ChartGroup, ChartView
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import Source
from ladder_app.domain.text.folding import Span


class Heading(Struct, frozen=True):
    """A heading over what follows; `aside` is a quiet remark on the same line."""

    text: str
    aside: str = ""


class Paragraph(Struct, frozen=True):
    """A stretch of running text; a note is a quiet one below what it is about."""

    text: str
    is_note: bool = False


class Statement(Struct, frozen=True, kw_only=True):
    """One statement. `mark` is the word for its change, or empty."""

    text: str
    lead: str = ""
    change: Change = Change.UNCHANGED
    mark: str = ""


class Statements(Struct, frozen=True):
    """A list of statements; `is_compact` ones may stand in two columns."""

    items: tuple[Statement, ...]
    is_compact: bool = False


class SkillRow(Struct, frozen=True, kw_only=True):
    """A skill as `filled` of `total` dots and as a word. `growth` says what it grows from."""

    name: str
    filled: int
    total: int
    word: str
    is_expected: bool = True
    change: Change = Change.UNCHANGED
    growth: str = ""
    behaviour: str = ""


class SkillRows(Struct, frozen=True):
    """The skills of one kind."""

    title: str
    rows: tuple[SkillRow, ...]


class Skills(Struct, frozen=True):
    """Hard and soft skills, side by side where there is room."""

    groups: tuple[SkillRows, ...]


class PayChart(Struct, frozen=True):
    """The salary comparison of some levels."""

    groups: tuple[ChartGroup, ...]
    view: ChartView


class FigureRow(Struct, frozen=True, kw_only=True):
    """A level's figures, as texts; a `remark` stands in their place where it has none."""

    name: str
    cells: tuple[str, ...] = ()
    remark: str = ""
    is_chosen: bool = False


class PayFigures(Struct, frozen=True):
    """Every figure of some levels' pay; the first of the titles stands over their names."""

    titles: tuple[str, ...]
    rows: tuple[FigureRow, ...]


class ComparedCell(Struct, frozen=True, kw_only=True):
    """What one level has in a row. `mark` is the word for its change, or empty.

    `detail` is said below the text, in less weight; `changed` are the stretches
    of the text that the level compared with has otherwise.
    """

    text: str
    change: Change = Change.UNCHANGED
    mark: str = ""
    detail: str = ""
    changed: tuple[Span, ...] = ()


class ComparedRow(Struct, frozen=True):
    """One item over several levels: its name, and a cell for each of them."""

    name: str
    cells: tuple[ComparedCell, ...]


class ComparisonTable(Struct, frozen=True, kw_only=True):
    """Rows of one kind, `section`; the first of the titles stands over their names."""

    section: str
    titles: tuple[str, ...]
    rows: tuple[ComparedRow, ...]


class SourceList(Struct, frozen=True):
    """Where the content comes from."""

    sources: tuple[Source, ...]


Block = (
    Heading | Paragraph | Statements | Skills | PayChart | PayFigures | ComparisonTable | SourceList
)


class Document(Struct, frozen=True, kw_only=True):
    """A title and blocks, with the localizer for the texts around them.

    `source_line` is the short line at the foot of each page, above the titles of the sources.
    One that `is_wide` is printed in landscape.
    """

    title: str
    subtitle: str
    as_of: date | None
    blocks: tuple[Block, ...]
    localizer: Localizer
    source_line: str = ""
    source_titles: tuple[str, ...] = ()
    is_wide: bool = False

    @property
    def language(self) -> str:
        """The language of the texts, as a BCP 47 tag."""
        return self.localizer.language
