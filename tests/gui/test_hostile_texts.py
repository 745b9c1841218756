"""What a file says is shown as text by every part of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QLabel,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from ladder_app.documents.export.growth_file import save_growth
from ladder_app.domain.growth.entries import Entry, Evidence, Growth, Mark, NextStep, Person
from ladder_app.domain.growth.items import items_of
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.tips import plain_tip
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.hostile_text import TEXTS, hostile_data

ROOT = Path(__file__).parents[2] / "ladder_app"
TAG = re.compile(r"<(?!/?qt>|br>)")


def columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Qt tells nobody how many columns a list has: it has one.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent or QModelIndex())):
        for column in range(columns(model, parent or QModelIndex())):
            index = model.index(row, column, parent or QModelIndex())
            yield index
            if column == 0:
                yield from indexes(model, index)


def tips(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for index in indexes(widget.model()):
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    for action in top.actions():
        yield action.toolTip()


def check(top: QWidget) -> None:
    """No tag of a file's is taken for one, wherever it stands."""
    for label in top.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for tip in tips(top):
        assert tip.startswith("<qt>") or not Gui.mightBeRichText(tip)
        assert TAG.search(tip) is None
    # A text document may load what an image in it names.
    assert top.findChildren(QTextBrowser) == []
    assert top.findChildren(QTextEdit) == []


def check_growth(window: WindowPage, text: str, folder: Path) -> None:
    """Everything in a growth file is text, too."""
    place = window.navigator.place
    assert place is not None
    item = items_of(place)[0]
    evidence = Evidence(text=text, link=text)
    entry = Entry(mark=Mark.SOMETIMES, evidence=(evidence,), next_steps=(NextStep(text=text),))
    growth = Growth(target=place.address).with_entry(item.key, entry)
    file = folder / "own.growth.yaml"
    save_growth(file, [Person(name=text, manager=text, growths=(growth,)), Person(name=text)])
    window.actions_by_id[ActionId.GROWTH_VIEW].trigger()
    with patch.object(QFileDialog, "getOpenFileName", lambda *_: (str(file), "")):
        window.actions_by_id[ActionId.GROWTH_OPEN].trigger()
    view = window.growth.widget
    view.edit(item.key)
    window.grab()
    check(window)
    for action in (ActionId.GROWTH_NAMES, ActionId.GROWTH_PROGRESS, ActionId.NEAREST_LEVELS):
        window.actions_by_id[action].trigger()
        check_dialog(window)
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()


def check_dialogs(window: WindowPage) -> None:
    window.actions_by_id[ActionId.PROBLEMS].trigger()
    check(window)
    for action in (ActionId.SOURCES, ActionId.WORKINGS):
        window.actions_by_id[action].trigger()
        check_dialog(window)
    assert window.navigator.summary is not None
    window.skill_use.show_uses(window.navigator.summary.family.skills[0])
    check_dialog(window)


def check_dialog(window: WindowPage) -> None:
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert dialogs
    for dialog in dialogs:
        check(dialog)
        assert TAG.search(dialog.accessibleName()) is None
        dialog.close()


@pytest.mark.parametrize("text", TEXTS)
def test_a_plain_tip_is_never_taken_for_html(text: str) -> None:
    tip = plain_tip(text)
    if Gui.mightBeRichText(text):
        assert tip.startswith("<qt>")
    read = QTextDocument()
    read.setHtml(tip) if tip.startswith("<qt>") else read.setPlainText(tip)
    assert "".join(read.toPlainText().split()) == "".join(text.split())


@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_ladder_is_text_everywhere(
    text: str, make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.yaml"
    own.write_bytes(hostile_data(text))
    window = make_window()
    window.open_files([own])
    check(window)
    assert window.navigator.summary is not None
    assert window.navigator.summary.family.name == text
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    window.grab()
    check(window)
    check_growth(window, text, tmp_path)
    check_dialogs(window)
    window.actions_by_id[ActionId.GO_TO].trigger()
    check(window)


def test_the_code_shows_no_rich_text() -> None:
    """The names by which a text of a file could become HTML, or load what it names."""
    rich = re.compile(
        r"\b(setHtml|insertHtml|appendHtml|QTextBrowser|QTextEdit|RichText|QtNetwork|"
        r"setOpenExternalLinks|openUrl|QWebEngine\w+|setMarkdown|drawStaticText|fromHtml)\b"
    )
    found = {path.name for path in ROOT.rglob("*.py") if rich.search(path.read_text("utf-8"))}
    # The reference and the first steps are the program's own texts; the others open a file or a
    # folder by its path.
    own_text, local = (
        {"format_dialog.py", "first_steps.py", "text_matches.py"},
        {"new_dialog.py", "external_editor.py", "file_offers.py"},
    )
    # Named pipes of this computer, which Qt has in its library for networks.
    pipes = {"pipe_server.py"}
    assert found <= own_text | local | pipes


def test_of_qts_network_library_only_local_sockets_are_used() -> None:
    imported = re.compile(r"PySide6\.?\w* import .*QtNetwork|PySide6\.QtNetwork.*")
    lines = [
        line for path in ROOT.rglob("*.py") for line in imported.findall(path.read_text("utf-8"))
    ]
    assert lines == ["PySide6.QtNetwork import QLocalServer, QLocalSocket"]
