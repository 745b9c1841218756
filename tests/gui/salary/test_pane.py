"""The person's own salary: typed, dragged, hidden, kept and forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.chart.data import ChartGroup
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.scene import Chart
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.salary import chart_layout
from ladder_app.gui.salary.chart import SalaryChart
from tests.bench.sample import lean_ladder
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import save


@pytest.fixture
def middle(window: WindowPage) -> WindowPage:
    window.go_to("backend-developer/middle")
    return window


def typed(qtbot: QtBot, window: WindowPage, text: str) -> str:
    """Type a salary; the sentence that answers it."""
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(window.view.salary.field, text)
    return window.view.salary.salary_text


def line_of(chart: SalaryChart) -> float | None:
    """Where the salary's line stands in the chart, in pixels."""
    lines = [section.salary.x for section in chart.laid_out.sections if section.salary]
    return lines[0] if lines else None


@pytest.mark.parametrize("text", ["105000", "105,000", "105k", "$105,000 per year"])
def test_a_salary_is_read_as_people_type_it(qtbot: QtBot, middle: WindowPage, text: str) -> None:
    sentence = typed(qtbot, middle, text)
    assert "Middle: within the range" in sentence
    assert "$25,000 above the minimum, $5,000 above the midpoint" in sentence


def test_the_ratios_are_in_the_tool_tip_and_read_aloud_not_in_the_sentence(
    qtbot: QtBot, middle: WindowPage
) -> None:
    sentence = typed(qtbot, middle, "1,250,000")
    rows = middle.view.salary.chart.rows
    shown = " ".join([sentence, middle.view.salary.chart.figures_text()])
    assert "penetration" not in shown
    assert "compa-ratio" not in shown
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        text = str(rows.index(1, 0).data(role))
        assert "your salary: range penetration 2,925" in text
        assert "compa-ratio 12.50" in text


@pytest.mark.parametrize("role", [Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole])
def test_a_mark_is_explained_where_it_is_shown(
    qtbot: QtBot, middle: WindowPage, role: Qt.ItemDataRole
) -> None:
    sentence = typed(qtbot, middle, "95000")
    senior = str(middle.view.salary.chart.rows.index(2, 0).data(role))
    assert "*" not in sentence
    assert ("*" in senior) is (". * Uses the stated maximum" in senior)


def test_a_missing_rate_is_named_once_with_the_remedy(middle: WindowPage) -> None:
    middle.view.salary.field.insert("€80000")
    assert middle.view.salary.salary_text == (
        "There is no rate from EUR to USD, so your salary is not compared with pay in USD. "
        "Add a rate: “In another currency…” in the menu above."
    )
    assert "no rate" not in middle.view.salary.chart.figures_text()


def test_the_next_level_is_said_too(qtbot: QtBot, middle: WindowPage) -> None:
    text = typed(qtbot, middle, "105000")
    assert "Next, Senior: within the range, $15,000 above the minimum, $30,000 below" in text
    assert text.endswith("$30,000 below the midpoint.")


def test_above_an_open_top_is_never_over_the_range(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    text = typed(qtbot, window, "250000")
    assert "the top is open" in text
    assert "above the range" not in text


def test_what_cannot_be_read_is_explained(qtbot: QtBot, middle: WindowPage) -> None:
    assert "not an amount" in typed(qtbot, middle, "lots")
    assert line_of(middle.view.salary.chart) is None


def test_the_chart_says_where_the_salary_stands_in_each_range(
    qtbot: QtBot, middle: WindowPage
) -> None:
    typed(qtbot, middle, "105000")
    rows = middle.view.salary.chart.figures_text().splitlines()
    assert rows[0].startswith("Junior: $55,000 – $85,000; your salary: above the range")
    assert "within the range" in rows[2]


def test_escape_restores_the_amount_from_before_typing(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "95000")
    field = middle.view.salary.field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "95000"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    for text in ("12", "lots", ""):
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == "95000"
        assert "Middle: within the range" in middle.view.salary.salary_text


def test_escape_removes_what_is_no_amount_and_ctrl_z_brings_it_back(
    qtbot: QtBot, middle: WindowPage
) -> None:
    typed(qtbot, middle, "lots")
    field = middle.view.salary.field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "lots"


def test_escape_does_not_bring_back_a_forgotten_salary(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "95000")
    field = middle.view.salary.field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    middle.actions_by_id[ActionId.FORGET_SALARY].trigger()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_typed_value_and_drag_stay_one(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "105000")
    chart = middle.view.salary.chart
    before = line_of(chart)
    assert before is not None
    at = QPoint(round(before) + 14, 10)
    qtbot.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(chart.viewport(), at + QPoint(60, 0))
    qtbot.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
    after = line_of(chart)
    assert after is not None
    assert after > before + 40
    assert middle.view.salary.field.text() != "105000"
    assert middle.windowTitle().startswith("Middle")


def test_left_and_right_ask_what_if(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "105000")
    qtbot.keyClick(middle.view.salary.chart, Qt.Key.Key_Right)
    assert middle.view.salary.field.text().startswith("106")
    qtbot.keyClick(middle.view.salary.chart, Qt.Key.Key_Left)
    assert middle.view.salary.field.text().startswith("105")


def test_hiding_shows_no_amount_anywhere(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "105000")
    middle.actions_by_id[ActionId.HIDE_SALARY].trigger()
    pane = middle.view.salary
    assert pane.field.echoMode() is QLineEdit.EchoMode.Password
    assert pane.salary_text == ""
    assert line_of(pane.chart) is None
    assert "your salary" not in pane.chart.figures_text()
    middle.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert "within the range" in pane.salary_text


def test_a_salary_is_kept_only_when_asked_for(
    qtbot: QtBot, middle: WindowPage, settings: QSettings, make_window: MakeWindow
) -> None:
    typed(qtbot, middle, "105000")
    middle.close()
    assert not any("105" in str(settings.value(key)) for key in settings.allKeys())
    again = make_window()
    assert again.view.salary.field.text() == ""
    typed(qtbot, again, "99000")
    again.actions_by_id[ActionId.KEEP_SALARY].trigger()
    again.close()
    kept = make_window().view.salary.field.text()
    assert kept == "99000 USD per year"


def test_a_salary_means_the_same_when_pay_is_shown_for_another_period(
    qtbot: QtBot, middle: WindowPage
) -> None:
    text = typed(qtbot, middle, "105000")
    assert "$5,000 above the midpoint" in text
    middle.actions_by_id[ActionId.PER_MONTH].trigger()
    pane = middle.view.salary
    assert pane.field.text() == "105000 USD per year"
    assert "$416.67 above the midpoint" in pane.salary_text
    assert "your salary: $8,750" in [
        s.salary.text for s in pane.chart.laid_out.sections if s.salary
    ]
    middle.actions_by_id[ActionId.AS_PUBLISHED].trigger()
    assert "$5,000 above the midpoint" in pane.salary_text


def test_only_a_salary_that_is_there_can_be_forgotten(qtbot: QtBot, middle: WindowPage) -> None:
    forget = middle.actions_by_id[ActionId.FORGET_SALARY]
    assert not forget.isEnabled()
    typed(qtbot, middle, "105000")
    assert forget.isEnabled()
    forget.trigger()
    assert not forget.isEnabled()


def test_forgetting_clears_field_and_settings(
    qtbot: QtBot, middle: WindowPage, settings: QSettings
) -> None:
    typed(qtbot, middle, "105000")
    middle.actions_by_id[ActionId.KEEP_SALARY].trigger()
    middle.actions_by_id[ActionId.FORGET_SALARY].trigger()
    assert middle.view.salary.field.text() == ""
    assert not any("105" in str(settings.value(key)) for key in settings.allKeys())


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".md", ".txt"])
def test_an_export_holds_the_salary_only_when_that_is_ticked(
    qtbot: QtBot, middle: WindowPage, tmp_path: Path, suffix: str
) -> None:
    typed(qtbot, middle, "105432")
    path = tmp_path / f"middle{suffix}"
    save(middle, path)
    assert "105,432" not in read_back(path)
    save(middle, path, included=["my-salary"])
    assert "your salary" in read_back(path)
    save(middle, path)
    assert "your salary" not in read_back(path)
    middle.actions_by_id[ActionId.HIDE_SALARY].trigger()
    save(middle, path, included=["my-salary"])
    assert "your salary" not in read_back(path)


def read_back(path: Path) -> str:
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(path).pages)
    return path.read_text(encoding="utf-8")


def test_a_salary_is_in_no_title_and_no_copy(qtbot: QtBot, middle: WindowPage) -> None:
    typed(qtbot, middle, "105432")
    middle.outputs.copy_text()
    assert "105,432" not in QGuiApplication.clipboard().text()
    assert "105" not in middle.windowTitle()


def test_pay_can_be_shown_for_another_period(qtbot: QtBot, middle: WindowPage) -> None:
    middle.actions_by_id[ActionId.PER_MONTH].trigger()
    text = middle.view.salary.chart.figures_text()
    assert "$6,667 – $10,000" in text
    sentence = typed(qtbot, middle, "9000")
    assert "within the range" in sentence


def test_market_references_and_the_axis_can_be_chosen(window: WindowPage) -> None:
    chart = window.view.salary.chart
    assert "Market, " not in chart.figures_text()
    window.actions_by_id[ActionId.MARKET].trigger()
    assert "Market, Software developers: $135,980" in chart.figures_text()
    (note,) = (note for note in chart.laid_out.notes if note.startswith("Market: "))
    assert "90th percentile $214,670" in note
    assert note.endswith("Occupational Employment and Wage Statistics, May 2025.")
    about = chart.rows.index(3, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert about.startswith("Software developers (United States, ")
    assert about.endswith("Covers all levels of the occupation in the United States.")
    window.actions_by_id[ActionId.AXIS_ZERO].trigger()
    assert chart.laid_out.sections[0].ticks[0].text == "$0"


@pytest.mark.parametrize("bad", ["x" * 500, "\x00", "12\n34"])
def test_broken_settings_do_not_stop_the_start(
    settings: QSettings, make_window: MakeWindow, bad: str
) -> None:
    for key in ("mine", "axis", "period", "market", "view", "columns"):
        settings.setValue(f"salary/{key}", bad)
    assert make_window().view.salary.chart.figures_text().startswith("Junior")


def test_every_figure_of_a_bar_is_in_its_tool_tip_and_read_aloud(window: WindowPage) -> None:
    index = window.view.salary.chart.rows.index(1, 0)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        text = str(index.data(role))
        assert "midpoint $100,000" in text
        assert "overlap 12.5" in text
        assert "progression +42.9" in text


def test_the_hours_of_a_conversion_are_said(window: WindowPage) -> None:
    window.actions_by_id[ActionId.PER_HOUR].trigger()
    notes = " ".join(window.view.salary.chart.laid_out.notes)
    assert "40 hours a week and 52 weeks a year" in notes


def test_a_kept_salary_is_shown_beside_a_broken_file_too(
    settings: QSettings, make_window: MakeWindow, tmp_path: Path
) -> None:
    settings.setValue("salary/mine", "105k")
    broken = tmp_path / "broken.yaml"
    broken.write_text("levels: []\n", encoding="utf-8")
    window = make_window(broken)
    assert "Junior: above the range" in window.view.salary.salary_text
    assert line_of(window.view.salary.chart) is not None


def test_the_chart_of_a_long_family_is_laid_out_once(
    make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "long.ladder.yaml"
    own.write_text(lean_ladder(300).replace("name: Big", "id: long\nname: Long", 1), "utf-8")
    window = make_window(own)
    window.resize(900, 600)
    window.go_to("backend-developer/middle")
    QApplication.processEvents()
    laid_out: list[int] = []

    def lay_out(groups: Sequence[ChartGroup], *rest: Any, **more: Any) -> Chart:
        laid_out.append(len(groups[0].lines))
        return lay_out_chart(groups, *rest, **more)

    monkeypatch.setattr(chart_layout, "lay_out_chart", lay_out)
    window.go_to("long/level-150")
    QApplication.processEvents()
    assert laid_out == [300]
    chart = window.view.salary.chart
    assert chart.drawn_rect(chart.currentIndex()).width() == chart.viewport().width()
    # A short family has the same room.
    window.go_to("backend-developer/middle")
    QApplication.processEvents()
    assert laid_out == [300, 3]


def scrolled_heights(pane: QWidget) -> list[int]:
    """How far the visible scroll bars of the pane can be moved down."""
    bars = [bar for bar in pane.findChildren(QScrollBar) if bar.isVisible()]
    vertical = (bar for bar in bars if bar.orientation() is Qt.Orientation.Vertical)
    return [bar.maximum() for bar in vertical if bar.maximum()]


@pytest.mark.parametrize("width", [1100, 1280, 1500])
def test_a_sentence_of_more_lines_takes_nothing_from_chart_and_table(
    qtbot: QtBot, window: WindowPage, width: int
) -> None:
    window.resize(width, 900)
    with qtbot.waitExposed(window):
        window.show()
    pane = window.view.salary
    window.go_to("backend-developer/senior")
    typed(qtbot, window, "65000")
    for _ in ("chart", "table"):
        for name in ("senior", "junior", "middle", "junior"):
            window.go_to(f"backend-developer/{name}")
            # The sentence gets its own height in the next turn of the event loop.
            qtbot.waitUntil(lambda: not scrolled_heights(pane))
            assert pane.height() >= pane.needed_height()
        window.actions_by_id[ActionId.SALARY_TABLE].trigger()


@pytest.mark.parametrize("view", [ActionId.COMPARE_VIEW, ActionId.PATH_VIEW, ActionId.GROWTH_VIEW])
@pytest.mark.parametrize("action", [ActionId.MY_SALARY, ActionId.SALARY_TABLE])
def test_what_is_typed_or_set_in_the_salary_comparison_is_seen(
    qtbot: QtBot, middle: WindowPage, view: ActionId, action: ActionId
) -> None:
    with qtbot.waitExposed(middle):
        middle.show()
    middle.actions_by_id[view].trigger()
    assert not middle.view.salary.isVisible()
    middle.actions_by_id[action].trigger()
    assert middle.view.salary.isVisible()
    assert middle.actions_by_id[ActionId.LEVEL_VIEW].isChecked()
    if action is ActionId.MY_SALARY:
        assert middle.view.salary.field.hasFocus()
