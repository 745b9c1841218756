"""Pay in another currency: rates that are typed or read from a file, kept and forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.salary.rates_dialog import RatesDialog
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

RATES = "date: 2026-11-02\nsource: A bank\nbase: EUR\nrates: {USD: 2, GBP: 0.8}\n"


@pytest.fixture
def rates_file(tmp_path: Path) -> Path:
    path = tmp_path / "rates.yaml"
    path.write_text(RATES, encoding="utf-8")
    return path


def asked(window: WindowPage) -> RatesDialog:
    window.actions_by_id[ActionId.RATES].trigger()
    # The last one: a closed dialog is deleted only when the event loop comes to it.
    return window.findChildren(RatesDialog)[-1]


def read(qtbot: QtBot, dialog: RatesDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.read, Qt.MouseButton.LeftButton)


def confirm(qtbot: QtBot, dialog: RatesDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    button = buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: RatesDialog) -> list[str]:
    return [dialog.problems.item(n).text() for n in range(dialog.problems.count())]


def figures(window: WindowPage) -> str:
    return window.view.salary.chart.figures_text()


def notes(window: WindowPage) -> str:
    return " ".join(window.view.salary.chart.laid_out.notes)


@pytest.fixture
def in_euros(
    qtbot: QtBot, window: WindowPage, rates_file: Path, monkeypatch: pytest.MonkeyPatch
) -> WindowPage:
    dialog = asked(window)
    read(qtbot, dialog, rates_file, monkeypatch)
    dialog.currency.setCurrentText("EUR")
    confirm(qtbot, dialog)
    return window


def test_rates_are_read_from_a_file(in_euros: WindowPage) -> None:
    assert "€27,500 – €42,500" in figures(in_euros)
    assert "November 2, 2026: A bank" in notes(in_euros)
    in_euros.actions_by_id[ActionId.OWN_CURRENCY].trigger()
    assert "$55,000 – $85,000" in figures(in_euros)


def test_rates_are_typed(qtbot: QtBot, window: WindowPage) -> None:
    dialog = asked(window)
    assert dialog.currency.currentText() == "EUR"
    qtbot.keyClicks(dialog.rates["USD"], "1.25")
    qtbot.keyClicks(dialog.source, "My bank")
    dialog.date.setDate(QDate(2026, 11, 3))
    confirm(qtbot, dialog)
    assert not dialog.isVisible()
    assert "€44,000 – €68,000" in figures(window)
    assert "November 3, 2026: My bank" in notes(window)


def test_the_dialog_is_filled_in_by_keys_alone(qtbot: QtBot, window: WindowPage) -> None:
    dialog = asked(window)
    qtbot.waitUntil(dialog.currency.hasFocus)
    typed = ["", "1.25", "My bank"]
    for text in typed:
        field = QApplication.focusWidget()
        assert field is not None
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.date
    qtbot.keyClick(dialog.date, Qt.Key.Key_Return)
    assert "€44,000 – €68,000" in figures(window)


@pytest.mark.parametrize("rate", ["0", "-1", "1e9999", "nan", "1,2,5", "9" * 400, "one"])
def test_what_is_no_rate_is_explained(qtbot: QtBot, window: WindowPage, rate: str) -> None:
    dialog = asked(window)
    qtbot.keyClicks(dialog.rates["USD"], rate)
    qtbot.keyClicks(dialog.source, "My bank")
    confirm(qtbot, dialog)
    assert "is not a rate" in said(dialog)[0]
    assert dialog.isVisible()
    assert "$55,000" in figures(window)


def test_a_rate_needs_a_source(qtbot: QtBot, window: WindowPage) -> None:
    dialog = asked(window)
    qtbot.keyClicks(dialog.rates["USD"], "1.25")
    confirm(qtbot, dialog)
    assert "Type the source" in said(dialog)[0]


def test_without_a_rate_nothing_is_converted(qtbot: QtBot, window: WindowPage) -> None:
    dialog = asked(window)
    confirm(qtbot, dialog)
    assert said(dialog) == ["Type a rate, or read a file of rates."]
    dialog.reject()
    assert "$55,000" in figures(window)


def test_the_problems_of_a_file_are_told_in_the_dialog(
    qtbot: QtBot, window: WindowPage, rates_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates_file.write_text("date: today\nbase: EURO\nrates: {USD: 0}\n", encoding="utf-8")
    dialog = asked(window)
    read(qtbot, dialog, rates_file, monkeypatch)
    assert dialog.problems.isVisible()
    lines = said(dialog)
    assert len(lines) >= 3
    assert all("rates.yaml" in line for line in lines)
    assert any("“EURO” is not a currency" in line for line in lines)
    # A good file takes them away again.
    rates_file.write_text(RATES, encoding="utf-8")
    read(qtbot, dialog, rates_file, monkeypatch)
    assert not dialog.problems.isVisible()
    assert dialog.source.text() == "A bank"
    assert dialog.rates["USD"].text() == "2"


def test_rates_are_remembered_with_their_day_and_source(
    qtbot: QtBot, in_euros: WindowPage, make_window: MakeWindow
) -> None:
    in_euros.close()
    again = make_window()
    assert "€27,500 – €42,500" in figures(again)
    assert "November 2, 2026: A bank" in notes(again)
    dialog = asked(again)
    assert dialog.source.text() == "A bank"
    assert dialog.date.date() == QDate(2026, 11, 2)
    # A currency of the file that pay isn't published in is known as well.
    dialog.currency.setCurrentText("GBP")
    assert dialog.rates["USD"].text() == "2.5"
    confirm(qtbot, dialog)
    assert "£22,000 – £34,000" in figures(again)


def test_rates_stay_known_while_pay_is_shown_as_published(
    in_euros: WindowPage, make_window: MakeWindow
) -> None:
    in_euros.actions_by_id[ActionId.OWN_CURRENCY].trigger()
    in_euros.close()
    again = make_window()
    assert "$55,000" in figures(again)
    again.view.salary.field.setText("50000 EUR")
    assert "above the range" in again.view.salary.salary_text
    assert asked(again).source.text() == "A bank"


@pytest.mark.parametrize("where", ["menu", "dialog"])
def test_rates_are_forgotten_by_one_click(
    qtbot: QtBot, in_euros: WindowPage, settings: QSettings, make_window: MakeWindow, where: str
) -> None:
    if where == "menu":
        in_euros.actions_by_id[ActionId.FORGET_RATES].trigger()
    else:
        dialog = asked(in_euros)
        qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
        assert dialog.source.text() == ""
        dialog.reject()
    assert "$55,000" in figures(in_euros)
    assert not in_euros.actions_by_id[ActionId.FORGET_RATES].isEnabled()
    assert "A bank" not in Path(settings.fileName()).read_text(encoding="utf-8")
    in_euros.close()
    again = make_window()
    assert "$55,000" in figures(again)
    assert not again.actions_by_id[ActionId.FORGET_RATES].isEnabled()


@pytest.mark.parametrize("bad", ["x", "rates: {}", "date: 2026-11-02\n", "\x00", "é" * 500])
def test_broken_rates_in_the_settings_are_as_if_there_were_none(
    settings: QSettings, make_window: MakeWindow, bad: str
) -> None:
    settings.setValue("salary/rates", bad)
    settings.setValue("salary/currency", "EUR")
    assert "$55,000" in figures(make_window())


def test_every_field_of_the_dialog_has_a_name(window: WindowPage) -> None:
    dialog = asked(window)
    fields = (dialog.currency, dialog.source, dialog.date, dialog.problems, dialog.rates["USD"])
    assert [field.accessibleName() for field in fields] == [
        "Currency",
        "Source of the rates",
        "Date of the rates",
        "Problems",
        "One EUR in USD",
    ]


def answer(label: str) -> None:
    """Click a button of the next question, once it is there."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        button = next(each for each in box.buttons() if each.text().replace("&", "") == label)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, click)


def test_several_typed_values_are_lost_only_after_a_question(
    qtbot: QtBot, window: WindowPage
) -> None:
    dialog = asked(window)
    dialog.currency.setCurrentText("EUR")
    qtbot.keyClicks(dialog.rates["USD"], "1.25")
    qtbot.keyClicks(dialog.source, "A bank")
    answer("Keep editing")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    answer("Discard")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_single_typed_value_is_not_asked_about(qtbot: QtBot, window: WindowPage) -> None:
    dialog = asked(window)
    dialog.currency.setCurrentText("EUR")
    qtbot.keyClicks(dialog.rates["USD"], "1.25")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
