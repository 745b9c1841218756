"""Icons: one for every action that names one, in the window's colours, sharp, dispensable."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolButton

from ladder_app.files.problems import Severity
from ladder_app.gui.actions import icons
from ladder_app.gui.actions.build import make_actions
from ladder_app.gui.actions.icons import application_icon, icon_files, line_icon, outline
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.menus import TOOLBAR
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.actions.toolbar import Toolbar
from ladder_app.gui.base.palette import DARK, LIGHT, Palette, qt_palette
from tests.gui.pages import WindowPage

pytestmark = pytest.mark.usefixtures("qapp")

FILES = icon_files()
NAMED = [spec for spec in ACTIONS if spec.icon]


def inks(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """The colours of the pixels that the icon covers wholly."""
    image = icon.pixmap(QSize(96, 96), mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {color.name() for color in pixels if color.alpha() == 255}


def by_qt(path: Path, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    black = path.read_text(encoding="utf-8").replace("currentColor", "black")
    QSvgRenderer(black.encode()).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def covered(image: QImage) -> list[int]:
    return [
        image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())
    ]


def test_every_action_that_names_an_icon_has_one() -> None:
    # Advice has a list of its own, where an icon would tell nothing apart.
    severities = {Severity.ERROR.value, Severity.WARNING.value}
    assert {spec.icon for spec in NAMED} | severities == set(FILES)
    assert {entry for entry in TOOLBAR if entry} <= {spec.id for spec in NAMED}


@pytest.mark.parametrize("name", sorted(FILES))
def test_an_icon_is_drawn_as_qt_draws_the_same_file(name: str) -> None:
    ours = covered(line_icon(FILES[name]).pixmap(QSize(48, 48)).toImage())
    theirs = covered(by_qt(FILES[name], 48))
    assert sum(map(bool, ours)) > 100
    differing = [abs(one - other) > 64 for one, other in zip(ours, theirs, strict=True)]
    assert sum(differing) < len(ours) * 0.005


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_an_icon_follows_the_colours(colors: Palette, qapp: QApplication) -> None:
    icon = line_icon(FILES["open"])
    before = qapp.palette()
    qapp.setPalette(qt_palette(colors))
    try:
        assert inks(icon) == {colors.text}
        assert inks(icon, QIcon.Mode.Disabled) == {colors.muted}
    finally:
        qapp.setPalette(before)


def test_a_change_to_dark_recolours_the_toolbar_at_once(window: WindowPage) -> None:
    icon = window.actions_by_id[ActionId.NEXT_LEVEL].icon()
    window.actions_by_id[ActionId.LIGHT].trigger()
    assert inks(icon) == {LIGHT.text}
    window.actions_by_id[ActionId.DARK].trigger()
    assert inks(icon) == {DARK.text}


@pytest.mark.parametrize("ratio", [1, 1.5, 2, 3])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(ratio: float) -> None:
    pixmap = line_icon(FILES["find"]).pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_outlives_its_maker_and_can_be_copied() -> None:
    icon = line_icon(FILES["about"])
    other = QIcon(icon)
    other.addPixmap(icon.pixmap(QSize(8, 8)))
    del icon
    gc.collect()
    assert inks(other)


def test_without_the_folder_there_are_no_icons_and_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(name: str) -> Path:
        raise FileNotFoundError(name)

    assert icon_files(tmp_path / "nowhere") == {}
    monkeypatch.setattr(icons, "bundled_folder", nowhere)
    assert icon_files() == {}
    assert application_icon().isNull()
    owner = QObject()
    assert all(action.icon().isNull() for action in make_actions(owner, icon_files()).values())


def test_one_missing_file_leaves_the_other_icons(tmp_path: Path) -> None:
    (tmp_path / "back.svg").write_bytes(FILES["back"].read_bytes())
    (tmp_path / "notes.txt").write_text("no icon")
    owner = QObject()
    actions = make_actions(owner, icon_files(tmp_path))
    assert not actions[ActionId.BACK].icon().isNull()
    assert actions[ActionId.FORWARD].icon().isNull()


@pytest.mark.parametrize("content", ["", "no svg", '<path d="M 1 2 A 3"/>', '<path d="M 1"/>'])
def test_a_broken_file_draws_nothing(content: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.svg"
    path.write_text(content)
    assert inks(line_icon(path)) == set()


def test_a_file_that_is_gone_draws_nothing(tmp_path: Path) -> None:
    assert inks(line_icon(tmp_path / "gone.svg")) == set()


def test_a_path_that_is_not_understood_is_told() -> None:
    with pytest.raises(ValueError, match="no command"):
        outline('<path d="m 1 2"/>')
    with pytest.raises(ValueError, match="too few"):
        outline('<path d="M 1"/>')


def test_the_program_has_an_icon_at_every_size() -> None:
    for size in (16, 32, 256):
        assert application_icon().pixmap(QSize(size, size)).size() == QSize(size, size)


def test_names_leave_a_narrow_toolbar_and_come_back(window: WindowPage) -> None:
    bar = window.findChild(Toolbar)
    assert isinstance(bar, Toolbar)
    wide = bar.sizeHint().width()
    own = Toolbar("Toolbar", window.actions_by_id, window)
    own.setGeometry(0, 0, wide + 100, 40)
    own.show()
    assert own.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    own.resize(wide // 2, 40)
    assert own.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert all(
        button.accessibleName()
        for button in own.findChildren(QToolButton)
        if button.defaultAction() is not None
    )
    own.resize(wide + 100, 40)
    assert own.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
