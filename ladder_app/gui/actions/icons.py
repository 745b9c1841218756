"""The icons of the actions and of the program: files in resources/, read when first painted.

Qt's SVG library would add 4 ms and 1.4 MiB to the start for five arrows, so the
actions' icons are drawn by the few commands that they need of SVG's paths.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)

from ladder_app.documents.painting import painting, saved
from ladder_app.files.library import bundled_folder
from ladder_app.gui.base.palette import NO_COLOR

VIEW_BOX = 24
"""Width and height of the area that every action's icon is drawn on."""

_STROKE = 1.75
_SUFFIX = ".svg"
_DIRECTED = ("back", "forward")
"""The icons that point along the direction of reading."""


class LineIconEngine(QIconEngine):
    """Draws the lines of an SVG file at any size, in the palette's text color.

    The palette is asked at every paint, so a change of the colors needs no more
    than the repaint that it brings anyway.
    """

    def __init__(self, path: Path) -> None:
        """Draw this file."""
        super().__init__()
        self._path = path

    @cached_property
    def _outline(self) -> QPainterPath:
        try:
            return outline(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            # Without its icon an action still has its name.
            _log(error)
            return QPainterPath()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the lines into the rectangle; nothing where the file cannot be read."""
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(rect.topLeft())
            painter.scale(rect.width() / VIEW_BOX, rect.height() / VIEW_BOX)
            if self._path.stem in _DIRECTED and QGuiApplication.isRightToLeft():
                painter.translate(VIEW_BOX, 0)
                painter.scale(-1, 1)
            round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            color = _text_color(mode)
            painter.strokePath(
                self._outline, QPen(color, _STROKE, Qt.PenStyle.SolidLine, round_cap, round_join)
            )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing on a transparent background, at a size in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(QColor(NO_COLOR))
        with painting(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy of the engine, for Qt to keep."""
        from shiboken6 import Shiboken

        copy = LineIconEngine(self._path)
        # PySide deletes what is returned here once nothing in Python names it, while
        # Qt uses it. An icon takes it from Python for good; forgotten, it never deletes it.
        Shiboken.invalidate(QIcon(copy))
        return copy


def outline(svg: str) -> QPainterPath:
    """The lines of all paths in an SVG text, in the units of its view box.

    A path is written with absolute commands (M, L, H, V, C or Z) and a blank after
    each command and number. Raises ValueError for any other path.
    """
    drawn = QPainterPath()
    for rest in svg.split(' d="')[1:]:
        words = rest.partition('"')[0].split()
        while words:
            command = words.pop(0)
            if command not in _NUMBERS:
                raise ValueError(f"“{command}” is no command of an icon’s path")
            count = _NUMBERS[command]
            numbers, words = [float(word) for word in words[:count]], words[count:]
            if len(numbers) < count:
                raise ValueError(f"“{command}” is followed by too few numbers")
            _add(drawn, command, numbers)
    return drawn


_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Z": 0}
"""How many numbers follow each path command that an icon may use."""


def _add(drawn: QPainterPath, command: str, numbers: Sequence[float]) -> None:
    here = drawn.currentPosition()
    match command:
        case "M":
            drawn.moveTo(*numbers)
        case "L":
            drawn.lineTo(*numbers)
        case "H":
            drawn.lineTo(numbers[0], here.y())
        case "V":
            drawn.lineTo(here.x(), numbers[0])
        case "C":
            drawn.cubicTo(*numbers)
        case "Z":
            drawn.closeSubpath()


def line_icon(path: Path) -> QIcon:
    """An icon of this file's lines, sharp on every screen."""
    return QIcon(LineIconEngine(path))


def icon_files(folder: Path | None = None) -> Mapping[str, Path]:
    """The files in this folder, or of the program's own icons, by their names without suffix.

    Empty where the program came without them: it works without icons as well.
    """
    try:
        paths = list((folder or bundled_folder("resources") / "icons").iterdir())
    except OSError as error:
        _log(error)
        return {}
    return {path.stem: path for path in paths if path.suffix == _SUFFIX}


def application_icon() -> QIcon:
    """The program's icon; a null icon where it was installed without one."""
    try:
        path = bundled_folder("resources") / f"career-ladder{_SUFFIX}"
    except OSError as error:
        _log(error)
        return QIcon()
    return QIcon(str(path)) if path.is_file() else QIcon()


def _log(error: Exception) -> None:
    # Imported late: this module is one of those that the start needs.
    import logging

    logging.getLogger(__name__).debug("an icon cannot be read: %s", error)


def _text_color(mode: QIcon.Mode) -> QColor:
    disabled = mode is QIcon.Mode.Disabled
    group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
    return QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText)
