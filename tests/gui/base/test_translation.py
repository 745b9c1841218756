from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.palette import LIGHT
from ladder_app.gui.base.translation import install_translations
from ladder_app.gui.help.about_dialog import about_dialog
from ladder_app.gui.help.legend_dialog import marks_dialog
from ladder_app.gui.help.shortcuts_dialog import shortcuts_dialog
from ladder_app.gui.help.sources_dialog import sources_dialog
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage


class Brackets(QTranslator):
    """Translates everything into itself between brackets, so that what was missed is seen."""

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return f"⟦{source_text}⟧"


@pytest.fixture
def bracketed(qapp: QCoreApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _said_by(widget: QWidget) -> list[str]:
    texts = [w.text() for w in widget.findChildren(QLabel)]
    texts += [w.text() for w in widget.findChildren(QAbstractButton)]
    texts += [w.placeholderText() for w in widget.findChildren(QLineEdit)]
    texts += [w.text() for w in widget.findChildren(QAction)]
    texts += [w.toolTip() for w in widget.findChildren(QWidget)]
    return [text for text in texts if text]


def _rows(window: WindowPage) -> list[str]:
    models = [window.view.responsibilities.view.rows, window.view.skills.view.rows]
    return [str(model.index(row).data()) for model in models for row in range(model.rowCount())]


def _from_the_file(window: WindowPage) -> str:
    families = window.ladders.families
    return " ".join(
        [f.name for f in families] + [lv.full_title for f in families for lv in f.levels]
    )


@pytest.mark.usefixtures("bracketed")
def test_every_word_of_the_window_is_translated(make_window: MakeWindow) -> None:
    window = make_window()
    data = _from_the_file(window)
    missed = [text for text in _said_by(window) if "⟦" not in text and text not in data]
    assert missed == []


@pytest.mark.usefixtures("bracketed")
def test_marks_and_headings_of_the_panes_are_translated(make_window: MakeWindow) -> None:
    window = make_window()
    window.go_to("backend-developer/senior")
    text = " ".join(_rows(window))
    for word in ("At this level", "new", "grows from Middle"):
        assert f"⟦{word}" in text, word


@pytest.mark.usefixtures("bracketed")
def test_every_word_of_the_path_is_translated(make_window: MakeWindow) -> None:
    window = make_window()
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.SET_GOAL].trigger()
    window.go_to("backend-developer/junior")
    window.actions_by_id[ActionId.I_AM_HERE].trigger()
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    view = window.path.view
    assert view is not None
    data = _from_the_file(window) + " − +"
    missed = [text for text in _said_by(view) if "⟦" not in text and text not in data]
    assert missed == []
    models = (view.map.rows, view.steps.view.rows)
    sentence = " ".join(str(m.index(row).data()) for m in models for row in range(m.rowCount()))
    for word in ("leads to", "you are here", "your goal", "midpoint", "skills rise", "new"):
        assert re.search(f"⟦[^⟧]*{word}", sentence), word


@pytest.mark.usefixtures("bracketed")
def test_every_word_of_the_dialogs_is_translated(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    summary = window.navigator.summary
    assert summary is not None
    for dialog in (
        shortcuts_dialog(window, LIGHT),
        about_dialog(window, ""),
        sources_dialog(window, summary),
        marks_dialog(window, QtLocalizer(), LIGHT),
    ):
        qtbot.addWidget(dialog)
        missed = [text for text in _said_by(dialog) if "⟦" not in text]
        assert missed == [], dialog.windowTitle()
        assert "⟦" in dialog.windowTitle()


def test_a_language_without_a_translation_stays_english(qapp: QCoreApplication) -> None:
    basque = QLocale(QLocale.Language.Basque)
    assert not install_translations(qapp, basque)
    assert not install_translations(qapp, QLocale(QLocale.Language.English))
