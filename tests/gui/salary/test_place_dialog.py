"""The place whose wages are shown: selected by typing, shown everywhere, remembered if asked."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.working_time import WorkingTime
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.salary.place_dialog import PlaceDialog
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import save

DENVER = "Denver-Aurora-Centennial, CO"


def asked(window: WindowPage) -> PlaceDialog:
    window.actions_by_id[ActionId.MARKET_PLACE].trigger()
    # The last one: a closed dialog is deleted only when the event loop comes to it.
    return window.findChildren(PlaceDialog)[-1]


def names(dialog: PlaceDialog) -> list[str]:
    model = dialog.places.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def select(qtbot: QtBot, window: WindowPage, typed: str, *, remember: bool = False) -> None:
    dialog = asked(window)
    qtbot.keyClicks(dialog.field, typed)
    if remember:
        dialog.remember.click()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


@pytest.fixture
def middle(window: WindowPage) -> WindowPage:
    window.go_to("backend-developer/middle")
    return window


def notes(window: WindowPage) -> str:
    return " ".join(window.view.salary.chart.laid_out.notes)


def test_typing_narrows_583_places(qtbot: QtBot, middle: WindowPage) -> None:
    dialog = asked(middle)
    assert len(names(dialog)) == 583
    assert names(dialog)[0] == "United States"
    qtbot.keyClicks(dialog.field, "denv")
    assert names(dialog) == [DENVER]
    qtbot.keyClicks(dialog.field, "zzz")
    assert names(dialog) == []
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.reject()


def test_the_list_moves_by_keys_in_the_field(qtbot: QtBot, middle: WindowPage) -> None:
    dialog = asked(middle)
    qtbot.keyClicks(dialog.field, "portland")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert str(dialog.places.currentIndex().data()).startswith("Portland-Vancouver")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert str(dialog.places.currentIndex().data()).startswith("Portland-South")
    dialog.reject()


def test_the_dialog_names_its_source(middle: WindowPage) -> None:
    dialog = asked(middle)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "U.S. Bureau of Labor Statistics" in text
    assert (dialog.field.accessibleName(), dialog.places.accessibleName()) == ("Place", "Places")
    dialog.reject()


def test_the_wages_of_the_place_are_below_the_ranges(qtbot: QtBot, middle: WindowPage) -> None:
    select(qtbot, middle, "denver")
    chart = middle.view.salary.chart
    assert f"Market, Software Developers in {DENVER}: $137,610" in chart.figures_text()
    assert "10th percentile $99,700" in notes(middle)
    assert "90th percentile $209,300" in notes(middle)
    assert "Source: U.S. Bureau of Labor Statistics" in notes(middle)
    mark = next(
        row.mark
        for section in chart.laid_out.sections
        for row in section.rows
        if row.mark and DENVER in row.full_label
    )
    low, high = mark.middle_half
    assert mark.low < low < mark.x < high < mark.high
    tip = str(chart.rows.index(4, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "25th percentile $123,640" in tip


def test_a_typed_salary_gets_its_percentile(qtbot: QtBot, middle: WindowPage) -> None:
    select(qtbot, middle, "denver")
    middle.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(middle.view.salary.field, "105000")
    sentence = middle.view.salary.salary_text
    assert (
        f"$105,000 per year is at about the 13th percentile of software developers in {DENVER} "
        "(interpolated between published percentiles)."
    ) in sentence
    assert "Source: U.S. Bureau" in notes(middle)
    assert "Source" not in sentence
    middle.actions_by_id[ActionId.MARKET].trigger()
    assert "Source: U.S. Bureau of Labor Statistics" in middle.view.salary.salary_text
    middle.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert "percentile" not in middle.view.salary.salary_text


def test_a_salary_without_a_rate_for_the_wages_has_one_remedy(
    qtbot: QtBot, middle: WindowPage
) -> None:
    select(qtbot, middle, "denver")
    middle.actions_by_id[ActionId.MY_SALARY].trigger()
    middle.view.salary.field.insert("€80000")
    sentence = middle.view.salary.salary_text
    assert f"not compared with the wages of software developers in {DENVER}." in sentence
    assert "Give the salary" not in sentence
    assert sentence.endswith("Add a rate: “In another currency…” in the menu above.")
    assert sentence.count("Add a rate") == 1


def test_the_wages_of_the_market_do_not_hang_on_your_hours(
    qtbot: QtBot, middle: WindowPage
) -> None:
    select(qtbot, middle, "denver")
    salary = middle.view.salary
    salary.set_period(PayPeriod.HOUR)
    salary.set_working_time(WorkingTime(hours_per_week=Decimal(20)))
    assert "10th percentile $47.93" in notes(middle)  # 99,700 / 2,080
    assert "which is 2,080 hours a year, whatever your working time" in notes(middle)
    assert "by 20 hours a week" in notes(middle)
    assert "$76.92" in salary.chart.figures_text()  # 80,000 / 1,040


def test_the_table_has_the_wages_below_it(qtbot: QtBot, middle: WindowPage) -> None:
    middle.actions_by_id[ActionId.SALARY_TABLE].trigger()
    labels = middle.view.salary.findChildren(FittedLabel)
    assert not any(DENVER in label.whole_text for label in labels)
    select(qtbot, middle, "denver")
    shown = " ".join(label.whole_text for label in labels if label.isVisible())
    assert f"Software Developers in {DENVER} 10th percentile $99,700" in shown
    middle.actions_by_id[ActionId.MARKET].trigger()
    assert not any(DENVER in label.whole_text for label in labels)


def test_a_manager_is_compared_with_managers(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("software-engineering/director")
    select(qtbot, window, "denver")
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(window.view.salary.field, "USD 190000")
    assert "of computer and information systems managers in Denver" in (
        window.view.salary.salary_text
    )
    text = window.view.salary.chart.figures_text()
    assert f"Software Developers in {DENVER}" in text
    assert f"Computer and Information Systems Managers in {DENVER}" in text


def test_a_family_without_an_occupation_says_so(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("devops-engineer/senior")
    dialog = asked(window)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "“DevOps Engineer” names no occupation" in text
    dialog.reject()
    select(qtbot, window, "denver")
    assert DENVER not in window.view.salary.chart.figures_text()


def test_what_was_not_released_is_no_figure(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("web-developer/senior")
    select(qtbot, window, "aguadilla")
    assert "Aguadilla" not in window.view.salary.chart.figures_text()
    assert "Web Developers in Aguadilla, PR not released" in notes(window)
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(window.view.salary.field, "USD 50000")
    assert "No percentile of web developers in Aguadilla, PR was released" in (
        window.view.salary.salary_text
    )


def test_the_place_is_remembered_only_if_asked(
    qtbot: QtBot, middle: WindowPage, settings: QSettings, make_window: MakeWindow
) -> None:
    select(qtbot, middle, "denver")
    assert not settings.contains("salary/place")
    select(qtbot, middle, "denver", remember=True)
    assert settings.value("salary/place") == "0019740"
    again = make_window()
    again.go_to("backend-developer/middle")
    assert DENVER in again.view.salary.chart.figures_text()
    dialog = asked(again)
    assert dialog.remember.isChecked()
    assert dialog.places.currentIndex().data() == DENVER
    dialog.none.click()
    assert not settings.contains("salary/place")
    assert DENVER not in again.view.salary.chart.figures_text()


@pytest.mark.parametrize("bad", ["x" * 500, "\x00", "12\n34", "9999999"])
def test_a_broken_place_in_the_settings_is_no_place(
    settings: QSettings, make_window: MakeWindow, bad: str
) -> None:
    settings.setValue("salary/place", bad)
    assert make_window().view.salary.chart.figures_text().startswith("Junior")


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".csv"])
def test_the_wages_are_in_saved_comparisons(
    qtbot: QtBot, middle: WindowPage, tmp_path: Path, suffix: str
) -> None:
    select(qtbot, middle, "denver")
    path = tmp_path / f"pay{suffix}"
    save(middle, path, "pay")
    if suffix == ".pdf":
        text = "".join(page.extract_text() for page in PdfReader(path).pages)
    else:
        text = path.read_text(encoding="utf-8")
    words = re.sub(r"[\s,]", "", text)
    assert "Denver-Aurora-Centennial" in words
    for amount in ("99700", "123640", "137610", "171350", "209300"):
        assert amount in words


# Wages of one's own

OWN = """\
occupation,area,p10,p25,p50,p75,p90,place,currency,month,source
15-1252,LISBOA,30000,38000,47000,58000,70000,Lisbon,EUR,2026-03,A survey of ours
"""


def use_own_wages(dialog: PlaceDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Press the button for a file, and answer with this path."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog.other.click()


def label(dialog: PlaceDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_wages_of_a_file_are_shown_and_remembered(
    qtbot: QtBot,
    middle: WindowPage,
    make_window: MakeWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "own.csv"
    path.write_text(OWN, encoding="utf-8")
    dialog = asked(middle)
    use_own_wages(dialog, path, monkeypatch)
    assert names(dialog) == ["Lisbon"]
    assert "A survey of ours" in label(dialog)
    dialog.remember.click()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    request = middle.view.salary.request
    assert request is not None
    assert request.place is not None
    assert request.place.area.name == "Lisbon"
    middle.close()
    again = make_window()
    again.go_to("backend-developer/middle")
    request = again.view.salary.request
    assert request is not None
    assert request.place is not None
    assert request.place.area.name == "Lisbon"
    dialog = asked(again)
    assert names(dialog) == ["Lisbon"]
    dialog.other.click()
    assert len(names(dialog)) == 583


def test_what_is_wrong_with_a_file_is_told_in_the_dialog(
    middle: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.csv"
    path.write_text(OWN.replace("38000", "many"), encoding="utf-8")
    dialog = asked(middle)
    use_own_wages(dialog, path, monkeypatch)
    assert f"{path}:2:" in label(dialog)
    assert len(names(dialog)) == 583
