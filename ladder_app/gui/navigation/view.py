"""What every view at the right of the window does, all of the same rank."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.palette import Palette

if TYPE_CHECKING:
    from ladder_app.documents.blocks import Document
    from ladder_app.documents.export.documents import Pages
    from ladder_app.documents.export.formats import Subject
    from ladder_app.domain.find.query import Query
    from ladder_app.domain.find.walk import MatchPosition

Location = tuple[str, ...]
"""Where one is within a view, as texts that the view alone understands; empty for nowhere."""


class ViewOutput(Struct, frozen=True):
    """A document that a view shows in place of the selected levels.

    `compose` makes it: the names are needed at every change, the document only when it is
    saved. `subject` determines the formats. `name` is for a sentence, `title` for a list of
    documents and for the title of the window, unless that is the `heading` of the view. One that
    is `only_here` is not offered while another view is shown. `others` are further documents of
    the same view, which the dialog Print or export offers after it. `compose_with_pay` adds a
    sentence about the user's salary; without it, there is no place for one.
    """

    compose: Callable[[], Document]
    subject: Subject[Pages]
    name: str
    title: str
    file_name: str
    only_here: bool = False
    others: tuple[ViewOutput, ...] = ()
    heading: str = ""
    compose_with_pay: Callable[[str], Document] | None = None


class View(Protocol):
    """A view, whose widget is made when it is first shown."""

    @property
    def widget(self) -> QWidget:
        """What is shown; made now, where it was not needed before."""
        ...

    @property
    def is_made(self) -> bool:
        """Whether the widget was made."""
        ...

    @property
    def shows_one_level(self) -> bool:
        """Whether it is about the level that is shown, also where several are selected."""
        ...

    def enter(self) -> None:
        """Prepare for being shown."""
        ...

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level."""
        ...

    def refresh(self) -> None:
        """Show what the ladders that are open now hold."""
        ...

    def go_to(self, location: Location) -> None:
        """Show a location that this view gave to the navigator before."""
        ...

    def output(self) -> ViewOutput | None:
        """What is printed and exported in place of the selected levels, if there is any."""
        ...

    def copy(self, focused: QWidget | None) -> int | None:
        """Copy what is selected where the focus is; how many rows, None where it is elsewhere."""
        ...

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query, and of a view that is made later."""
        ...

    def step_match(self, step: int) -> MatchPosition | None:
        """Go to the next (1) or previous (-1) match in this view; None where levels are walked."""
        ...

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        ...

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        ...
