"""The data of levels that are dragged out of the tree."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

MIME_TYPE = "application/x-career-ladder-levels"


def drag_of(addresses: Iterable[str], texts: Iterable[str]) -> QMimeData:
    """The addresses for this program, the names for other programs."""
    carried = QMimeData()
    carried.setData(MIME_TYPE, "\n".join(addresses).encode())
    carried.setText("\n".join(texts))
    return carried


def dragged_levels(carried: QMimeData) -> tuple[str, ...]:
    """The addresses of dragged levels; none for any other data."""
    if not carried.hasFormat(MIME_TYPE):
        return ()
    message = bytes(carried.data(MIME_TYPE).data()).decode(errors="replace")
    return tuple(filter(None, message.split("\n")))
