"""Layouts of texts that keep what was painted with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QFont, QPainter, QTextLayout

from tests.odd_texts import at_qt


class RecordedLayout(QTextLayout):
    """A layout that takes the place of Qt's in a module."""

    made: ClassVar[list[RecordedLayout]] = []

    def __init__(self, text: str, font: QFont) -> None:
        super().__init__(text, font)
        self.marked: list[str] = []
        self.made.append(self)

    def draw(  # type: ignore[override]
        self, painter: QPainter, at: Any, ranges: Sequence[Any] = ()
    ) -> None:
        self.marked = [at_qt(self.text(), each.start, each.length) for each in ranges]
        super().draw(painter, at, list(ranges))

    @property
    def bold(self) -> list[str]:
        return [at_qt(self.text(), each.start, each.length) for each in self.formats()]
