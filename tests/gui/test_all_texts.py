"""Everything that a person reads in the window or on paper is in the source of translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from ladder_app.documents.blocks import Document
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.formats.html import html
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.level.options import FULL
from ladder_app.documents.path.document import path_document
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.find.skill_usage import skill_uses
from ladder_app.domain.path.route import find_path
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.pay.table import pay_table
from ladder_app.files.help_files import marks_family
from ladder_app.files.tables.csv_text import ENCODINGS
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.palette import LIGHT
from ladder_app.gui.find.skill_usage_dialog import skill_use_dialog
from ladder_app.gui.help.about_dialog import about_dialog
from ladder_app.gui.help.legend_dialog import marks_dialog
from ladder_app.gui.help.shortcuts_dialog import shortcuts_dialog
from ladder_app.gui.help.sources_dialog import sources_dialog
from ladder_app.gui.help.system_info import libraries
from ladder_app.gui.open_files.new_dialog import NewDialog
from ladder_app.gui.salary.calculations_dialog import calculations_dialog
from ladder_app.gui.salary.rates_dialog import RatesDialog
from ladder_app.gui.salary.working_time_dialog import WorkingTimeDialog
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_buttons, notice_text
from tests.gui.pages import WindowPage
from tests.gui.shown_texts import Marked, texts_of, unmarked
from tests.gui.views.growth.steps import LEADS, answer_file, cell, show_growth

Patch = pytest.MonkeyPatch

GROWTH = """\
growth: 1
name: Xa
manager: Xb
targets:
  - level: backend-developer/senior
    responsibilities:
      - id: leads-and-guides
        marks: [2026-03-01: sometimes, 2026-11-01: consistently]
        evidence: [{text: Xc, date: 2026-03-01}]
        next: [{text: Xd, by: 2026-12-01}]
      - id: gone
        words: Xc
        marks: [2026-03-01: sometimes]
"""

pytestmark = pytest.mark.usefixtures("marked")


@pytest.fixture
def marked(qapp: QCoreApplication) -> Iterator[None]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def missed(window: WindowPage, *more: str) -> list[str]:
    texts = [*texts_of(window), notice_text(window), *notice_buttons_or_none(window)]
    return unmarked(texts, window.ladders.families, more)


def notice_buttons_or_none(window: WindowPage) -> list[str]:
    return notice_buttons(window) if notice_text(window) else []


def test_of_the_window_with_a_level(make_window: MakeWindow) -> None:
    window = make_window()
    window.go_to("backend-developer/senior")
    assert missed(window) == []


def test_of_a_comparison(make_window: MakeWindow) -> None:
    window = make_window()
    for address in ("backend-developer/senior", "software-engineering/staff"):
        window.go_to(address)
        window.actions_by_id[ActionId.COMPARE].trigger()
    assert missed(window) == []


def test_of_the_path(make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert missed(window) == []
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.SET_GOAL].trigger()
    window.go_to("backend-developer/junior")
    window.actions_by_id[ActionId.I_AM_HERE].trigger()
    assert missed(window) == []


def test_of_a_growth(make_window: MakeWindow, tmp_path: Path, monkeypatch: Patch) -> None:
    window = make_window()
    view = show_growth(window)
    assert missed(window) == []
    file = tmp_path / "qqq.growth.yaml"
    file.write_text(GROWTH, encoding="utf-8")
    answer_file(monkeypatch, file)
    window.actions_by_id[ActionId.GROWTH_OPEN].trigger()
    window.actions_by_id[ActionId.GROWTH_COMPARE].trigger()
    known = [file.name, "Xa", "Xb", "Xc", "Xd"]
    assert missed(window, *known) == []
    row = view.table.rows.row_at(cell(view.table, LEADS))
    assert row is not None
    view.edit(row.key)
    assert missed(window, *known) == []
    for action in (
        ActionId.GROWTH_NAMES,
        ActionId.GROWTH_PROGRESS,
        ActionId.NEAREST_LEVELS,
        ActionId.MARKET_PLACE,
    ):
        window.actions_by_id[action].trigger()
        (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
        if action is not ActionId.MARKET_PLACE:
            assert unmarked(texts_of(dialog), window.ladders.families, known) == []
        dialog.reject()


def test_of_find_and_go_to(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    for words in ("review", "no such words"):
        window.levels.find_field.setText(words)
        qtbot.waitUntil(lambda: not window.levels.findChildren(QLabel, "quiet")[0].isHidden())
        assert missed(window, words) == []
    window.actions_by_id[ActionId.FIND_NEXT].trigger()
    window.actions_by_id[ActionId.GO_TO].trigger()
    assert missed(window, "review") == []


def test_of_the_salary(make_window: MakeWindow) -> None:
    window = make_window()
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    window.actions_by_id[ActionId.MARKET].trigger()
    field = window.view.salary.field
    field.setText("105000")
    assert missed(window) == []
    field.setText("garbled")
    assert missed(window) == []


def test_of_a_file_with_problems(make_window: MakeWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.ladder.yaml"
    path.write_text("name: Bad\nlevel: [a]\nas-of: soon\nlevels: [{name: A, pay: 3}]\n")
    window = make_window(path)
    window.files.show_opened([path])
    codes = [problem.code for problem in window.ladders.problems]
    assert missed(window, str(path), path.name, *codes) == []


def dialogs_of(window: WindowPage) -> Iterator[QDialog]:
    summary = window.navigator.summary
    assert summary is not None
    family, localizer, folders = summary.family, QtLocalizer(), window.interaction.folders
    skill = family.skills[0]
    table = pay_table(family)
    yield WorkingTimeDialog(window, family, None, localizer)
    yield RatesDialog(window, ["USD"], "EUR", None, localizer, folders)
    yield NewDialog(window, {}, None, localizer, folders)
    yield calculations_dialog(window, table, table.rows[0], localizer)
    yield skill_use_dialog(
        window, skill, skill_uses([family], skill), localizer, window.font(), lambda _use: None
    )
    yield shortcuts_dialog(window, LIGHT)
    yield about_dialog(window, "")
    yield sources_dialog(window, summary)
    yield marks_dialog(window, QtLocalizer(), LIGHT)


def test_of_the_dialogs(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window()
    window.go_to("backend-developer/senior")
    codes = [*currency_codes(), "ISO"]
    names = [text for each in libraries() for text in (each.name, each.license)]
    for dialog in dialogs_of(window):
        qtbot.addWidget(dialog)
        families = [*window.ladders.families, marks_family()]
        assert unmarked(texts_of(dialog), families, [*names, *codes]) == []


def test_of_the_import(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    table = tmp_path / "qqq.csv"
    table.write_text("Skill,Xa,Xb\nXc,Basic,Expert\nSalary,50k,70k\n")
    dialog = window.own_ladders.import_table(table)
    qtbot.waitUntil(lambda: dialog.drafted is not None)
    cells = ["Skill", "Xa", "Xb", "Xc", "Basic", "Expert", "Salary", "50k", "70k", "qqq.csv", "qqq"]
    encodings = [encoding.upper() for encoding in ENCODINGS]
    known = [*cells, *encodings, *currency_codes(), "utf-8"]
    assert unmarked(texts_of(dialog), window.ladders.families, known) == []
    dialog.reject()


def documents_shown(window: WindowPage) -> Iterator[Document]:
    families, localizer = window.ladders.families, QtLocalizer()
    first, *_, last = (Place(families[0], level) for level in families[0].levels)
    yield from documents_of(families[:1], localizer, FULL)
    yield from documents_of([last], localizer, FULL)
    yield comparison_document(compare_levels([first, last]), localizer)
    path = find_path(families, first, last)
    assert path is not None
    yield path_document(path, localizer)


def test_of_the_documents(make_window: MakeWindow) -> None:
    window = make_window()
    page = html([*documents_shown(window)]).partition("</style>")[2]
    texts = re.split("<[^>]*>", unescape(page))
    assert unmarked(texts, window.ladders.families) == []


def test_a_text_that_is_not_in_the_source_is_found(qtbot: QtBot) -> None:
    label = QLabel(QCoreApplication.translate("Actions", "Nowhere written"))
    qtbot.addWidget(label)
    assert unmarked(texts_of(label), ()) == ["Nowhere written"]
