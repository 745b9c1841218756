"""The Compare view: chosen by key, in the tree and by the mouse; read, sorted, copied, printed."""

from __future__ import annotations

import csv
import re
from html import unescape
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDropEvent, QFontMetricsF, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.phrases import NOTHING
from ladder_app.files.library import bundled_paths
from ladder_app.files.templates import renamed
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.panes.row_delegate import bold
from ladder_app.gui.views.compare.view import CompareView
from tests.bench.compare_rows import statements_ladder
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import click, open_dialog, print_now, save, select
from tests.gui.views.compare.page import (
    BACKEND,
    cells,
    choose,
    compared,
    go_to_cell,
    names,
    steps,
    titles,
)
from tests.squeezed import squeezed

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def view(window: WindowPage) -> CompareView:
    """Junior, Middle and Senior side by side."""
    choose(window, BACKEND)
    window.actions_by_id[ActionId.COMPARE].trigger()
    return compared(window)


def test_ctrl_d_compares_with_the_level_before(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    window.go_to("backend-developer/senior")
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    view = compared(window)
    assert titles(view) == ["Middle", "Senior"]
    assert view.table.accessibleName() == "Compare"
    qtbot.waitUntil(view.table.hasFocus)
    text = (
        "Middle to Senior: 2 new statements, 2 grow, 1 carried over; 12 skills rise, most: "
        "Architecture and system design +2, Mentoring +2, Technical leadership and decisions +2; "
        "1 skill is new; midpoint of the stated figures +35%"
    )
    assert steps(view) == [text]
    assert window.windowTitle() == "Comparison: Middle · Senior — Career Ladder"
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    assert window.windowTitle().startswith("Senior Back-end Developer")


def test_the_document_is_composed_only_when_it_is_needed(
    monkeypatch: pytest.MonkeyPatch, window: WindowPage
) -> None:
    composed: list[object] = []

    def compose(*arguments: object, **options: object) -> object:
        composed.append(arguments)
        return comparison_document(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("ladder_app.gui.views.compare.view.comparison_document", compose)
    choose(window, BACKEND)
    window.actions_by_id[ActionId.COMPARE].trigger()
    text = "Copy comparison of 3 levels as &text"
    assert window.actions_by_id[ActionId.COPY_TEXT].text() == text
    assert not composed
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert len(composed) == 1


def test_a_first_level_is_compared_with_the_next(window: WindowPage) -> None:
    window.go_to("backend-developer/junior")
    window.actions_by_id[ActionId.COMPARE].trigger()
    assert titles(compared(window)) == ["Junior", "Middle"]


def test_levels_that_are_chosen_in_the_tree_are_compared(
    window: WindowPage, view: CompareView
) -> None:
    assert titles(view) == ["Junior", "Middle", "Senior"]
    named = window.actions_by_id[ActionId.COMPARE].text().replace("&", "")
    assert named == "Compare 3 levels"
    sections = [n for n in names(view) if n in ("Responsibilities", "Hard skills", "Soft skills")]
    assert sections == ["Responsibilities", "Hard skills", "Soft skills"]
    assert cells(view, "Midpoint") == ["$70,000", "$100,000", "$135,000*"]
    assert cells(view, "Performance and scalability")[2] == (
        "Practitioner, 3 of 4, ▲ +1. Plans capacity, sets performance targets and leads the tuning "
        "of whole systems."
    )


def test_no_more_than_six_are_compared_and_the_window_says_so(window: WindowPage) -> None:
    everything = window.ladders.addresses[:8]
    choose(window, everything)
    window.actions_by_id[ActionId.COMPARE].trigger()
    assert window.compare.options.columns == tuple(everything[:6])
    left_out = [
        place.level.full_title for place in map(window.ladders.place_at, everything[6:]) if place
    ]
    assert notice_text(window) == (
        f"No more than 6 levels are compared. Left out: {', '.join(left_out)}."
    )


def test_alt_2_shows_what_was_compared_last(qtbot: QtBot, window: WindowPage) -> None:
    window.activateWindow()
    window.go_to("backend-developer/middle")
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert titles(compared(window)) == ["Junior", "Middle"]
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    window.go_to("web-developer/senior")
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert titles(compared(window)) == ["Junior", "Middle"]


def test_what_is_chosen_in_the_tree_goes_to_its_column_and_changes_nothing(
    window: WindowPage, view: CompareView
) -> None:
    window.go_to("backend-developer/middle")
    assert view.current_address == "backend-developer/middle"
    window.go_to("web-developer/senior")
    assert titles(view) == ["Junior", "Middle", "Senior"]
    assert view.isVisible()


def test_a_level_is_added_by_a_few_letters(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.COMPARE].trigger()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_A, CTRL | SHIFT)
    assert window.compare.adding is not None
    field = window.compare.adding.popup.field
    assert field.accessibleName() == "Add a level to the comparison"
    qtbot.keyClicks(field, "junior web")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.compare.options.columns[-1] == "web-developer/junior"
    assert titles(compared(window)) == [
        "Middle Back-end Developer", "Senior Back-end Developer", "Junior Web Developer",
    ]  # fmt: skip
    assert compared(window).current_address == "web-developer/junior"


def test_a_cross_takes_a_level_away(qtbot: QtBot, view: CompareView) -> None:
    cross = view.table.columns.cross_of(1).center().toPoint()
    qtbot.mouseClick(view.table.columns.viewport(), LEFT, pos=cross)
    assert titles(view) == ["Junior", "Senior"]
    qtbot.mouseClick(
        view.table.columns.viewport(), LEFT,
        pos=view.table.columns.cross_of(0).center().toPoint(),
    )  # fmt: skip
    assert not view.table.isVisible()
    assert any("two to six levels" in label for label in hints(view))


def hints(view: CompareView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_keys_move_and_remove_the_current_column(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    go_to_cell(view, "Midpoint", 2)
    view.table.setFocus()
    window.activateWindow()
    qtbot.keyClick(view.table, Qt.Key.Key_Left, ALT | SHIFT)
    assert titles(view) == ["Junior", "Senior", "Middle"]
    assert view.current_address == "backend-developer/senior"
    qtbot.keyClick(view.table, Qt.Key.Key_Right, ALT | SHIFT)
    assert titles(view) == ["Junior", "Middle", "Senior"]
    qtbot.keyClick(view.table, Qt.Key.Key_D, CTRL | SHIFT)
    assert titles(view) == ["Junior", "Middle"]


def test_from_right_to_left_a_column_moves_to_the_side_that_is_named(
    window: WindowPage, view: CompareView
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    go_to_cell(view, "Midpoint", 0)
    window.actions_by_id[ActionId.COLUMN_LEFT].trigger()
    assert titles(view) == ["Middle", "Junior", "Senior"]


def test_a_statement_that_carries_over_is_read_as_such(view: CompareView) -> None:
    text = [cell for name in names(view) for cell in cells(view, name)]
    assert any(cell.endswith(", carried over") for cell in text)
    assert "gone" not in text
    assert not [cell for cell in text if cell.startswith(",")]


def test_a_column_is_dragged_to_another_place(qtbot: QtBot, view: CompareView) -> None:
    header = view.table.columns
    width = header.sectionSize(0)
    start = QPoint(width // 3, 8)
    qtbot.mousePress(header.viewport(), LEFT, pos=start)
    for step in (20, width, width + width // 2):
        qtbot.mouseMove(header.viewport(), start + QPoint(step, 0))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=start + QPoint(width + width // 2, 0))
    qtbot.waitUntil(lambda: titles(view)[0] == "Middle")
    assert sorted(titles(view)) == ["Junior", "Middle", "Senior"]


def test_all_are_compared_with_a_chosen_column(window: WindowPage, view: CompareView) -> None:
    go_to_cell(view, "Midpoint", 0)
    base = window.actions_by_id[ActionId.COMPARE_BASE]
    base.trigger()
    assert [step.split(":")[0] for step in steps(view)] == ["Junior to Middle", "Junior to Senior"]
    heard = view.table.rows.headerData(
        2, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert heard == "Senior, compared with Junior"
    assert base.isChecked()
    go_to_cell(view, "Midpoint", 1)
    assert not base.isChecked()
    go_to_cell(view, "Midpoint", 0)
    base.trigger()
    assert steps(view)[1].startswith("Middle to Senior")


def test_only_differences_only_skills_and_largest_steps_first(
    qtbot: QtBot, window: WindowPage
) -> None:
    choose(window, BACKEND[1:])
    window.actions_by_id[ActionId.COMPARE].trigger()
    view = compared(window)
    window.activateWindow()
    everything = names(view)
    qtbot.keyClick(window, Qt.Key.Key_D, ALT)
    assert len(names(view)) < len(everything)
    qtbot.keyClick(window, Qt.Key.Key_K, ALT)
    assert names(view)[0] == "Hard skills"
    assert "Midpoint" not in names(view)
    before = names(view)
    qtbot.keyClick(window, Qt.Key.Key_S, ALT)
    assert sorted(names(view)) == sorted(before)
    assert names(view) != before
    for key in (Qt.Key.Key_D, Qt.Key.Key_K, Qt.Key.Key_S):
        qtbot.keyClick(window, key, ALT)
    assert names(view) == everything


def test_levels_are_dragged_from_the_tree(window: WindowPage, view: CompareView) -> None:
    index = window.levels.model.index_of("web-developer/middle")
    assert window.levels.tree.dragEnabled()
    carried = window.levels.model.mimeData([index])
    assert carried.text() == "Middle"
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(40, 200), action, carried, LEFT, keys)
    # Not sent: Qt gives it only to what a real drag has entered.
    assert view.acceptDrops()
    view.dropEvent(dropped)
    assert window.compare.options.columns == (*BACKEND, "web-developer/middle")


def test_enter_shows_the_level_of_the_column(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    go_to_cell(view, "Midpoint", 0)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert window.view.isVisible()
    assert window.windowTitle().startswith("Junior Back-end Developer")


def test_the_changed_words_of_a_grown_statement_are_known(
    window: WindowPage,
) -> None:
    choose(window, ["software-engineering/senior", "software-engineering/staff"])
    window.actions_by_id[ActionId.COMPARE].trigger()
    matrix = compared(window).table.rows.matrix
    assert matrix is not None
    cell = matrix.line(1).cells[1]
    assert [cell.text[span.start : span.end] for span in cell.changed] == [
        "technical", "that", "teams carry out together",
    ]  # fmt: skip


def test_ctrl_c_copies_a_cell_or_a_table(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    clipboard = QGuiApplication.clipboard()
    view.table.setFocus()
    qtbot.waitUntil(view.table.hasFocus)
    go_to_cell(view, "Midpoint", 1)
    window.actions_by_id[ActionId.COPY].trigger()
    assert clipboard.text() == "$100,000"
    view.table.selectRow(names(view).index("Midpoint"))
    window.actions_by_id[ActionId.COPY].trigger()
    assert clipboard.text() == (
        "\tJunior\tMiddle\tSenior\nMidpoint\t$70,000\t$100,000\t$135,000*\n"
    )


def test_the_whole_is_copied_as_text_markdown_and_table(
    window: WindowPage, view: CompareView
) -> None:
    clipboard = QGuiApplication.clipboard()
    assert titles(view)
    text = window.actions_by_id[ActionId.COPY_TEXT]
    assert text.text().replace("&", "") == "Copy comparison of 3 levels as text"
    text.trigger()
    assert "Junior to Middle:" in clipboard.text()
    window.actions_by_id[ActionId.COPY_MARKDOWN].trigger()
    assert clipboard.text().startswith("# Comparison: Junior · Middle · Senior")
    window.actions_by_id[ActionId.COPY_TSV].trigger()
    lines = [line.split("\t") for line in clipboard.text().splitlines()]
    assert lines[0][:3] == ["Section", "Item", "Junior"]
    assert {len(line) for line in lines} == {11}
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    assert text.text().replace("&", "") in ("Copy 3 levels as text", "Copy level as text")


def test_what_is_exported_holds_what_the_window_shows(
    window: WindowPage, view: CompareView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    path = tmp_path / "c.csv"

    def ask(parent: object, title: str, *_: object) -> tuple[str, str]:
        del parent
        asked.append(title)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = open_dialog(window)
    select(dialog, "", "CSV")
    click(dialog.proceed)
    assert asked == ["Export comparison of 3 levels"]
    with path.open(newline="", encoding="utf-8") as file:
        written = list(csv.reader(file))[1:]
    for kind in ("Hard skills", "Soft skills", "Pay"):
        items = [row[1] for row in written if row[0] == kind]
        assert items
        assert set(items) <= set(names(view))
    sentence = {text for name in names(view) for text in cells(view, name)}
    for row in (row for row in written if row[0] == "Responsibilities"):
        for statement in filter(None, row[2::3]):
            assert any(text.startswith(statement.rpartition(" — ")[2]) for text in sentence)


def is_in(part: str, text: str, suffix: str) -> bool:
    """Whether a text holds the part; in a PDF, other cells are between the lines of a cell."""
    if suffix != "pdf":
        return squeezed(part) in text
    return re.search(".{0,100}?".join(map(re.escape, part.split())), text) is not None


@pytest.mark.parametrize("options", [(), (ActionId.ONLY_DIFFERENCES, ActionId.BY_STEP)])
def test_window_pdf_html_and_csv_hold_the_same_items(
    window: WindowPage,
    view: CompareView,
    tmp_path: Path,
    options: tuple[ActionId, ...],
) -> None:
    for option in options:
        window.actions_by_id[option].trigger()
    matrix = view.table.rows.matrix
    assert matrix is not None
    shown = {
        part
        for number in range(len(matrix))
        if not matrix.kind(number).is_wide
        for cell in matrix.line(number).cells
        for part in (cell.text, cell.mark, *(each.line for each in cell.details))
        if part != NOTHING
    }
    items = {name for name in names(view) if not name.startswith(("Statement", "Note"))}
    for suffix in ("pdf", "html", "csv"):
        path = tmp_path / f"c.{suffix}"
        save(window, path)
        text = squeezed(text_of(path))
        assert [part for part in sorted(shown | items) if not is_in(part, text, suffix)] == []
    with (tmp_path / "c.csv").open(newline="", encoding="utf-8") as file:
        written = list(csv.reader(file))[1:]
    wide = sum(matrix.kind(n).is_wide for n in range(len(matrix)))
    assert len(written) == len(matrix) - wide
    # An apostrophe keeps a spreadsheet from taking +35% for a formula.
    texts = {squeezed(cell.removeprefix("'")) for row in written for cell in row[2:]}
    assert texts <= set(map(squeezed, shown)) | {""}
    assert ("only differences" in text_of(tmp_path / "c.html")) is bool(options)


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(path).pages)
    text = path.read_text(encoding="utf-8")
    return unescape(re.sub(r"<[^>]+>", "", text)) if path.suffix == ".html" else text


def test_it_is_printed_in_landscape(
    window: WindowPage, view: CompareView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "printed.pdf"
    titles_asked: list[str] = []

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        titles_asked.append(dialog.windowTitle())
        dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    assert titles(view)
    print_now(window)
    assert titles_asked == ["Print comparison of 3 levels"]
    page = PdfReader(path).pages[0]
    assert page.mediabox.width > page.mediabox.height or page.rotation
    assert "Junior" in page.extract_text()


def test_it_survives_a_restart(
    window: WindowPage, view: CompareView, make_window: MakeWindow
) -> None:
    assert titles(view)
    window.actions_by_id[ActionId.ONLY_DIFFERENCES].trigger()
    window.go_to("web-developer/senior")
    window.close()
    again = make_window()
    assert titles(compared(again)) == ["Junior", "Middle", "Senior"]
    assert again.actions_by_id[ActionId.ONLY_DIFFERENCES].isChecked()
    assert again.windowTitle().startswith("Comparison: Junior · Middle · Senior")
    assert not again.actions_by_id[ActionId.BACK].isEnabled()


def test_levels_that_are_gone_are_left_out(settings: QSettings, make_window: MakeWindow) -> None:
    settings.setValue("view/shown", "compare")
    settings.setValue("view/comparison", "nowhere/at-all backend-developer/junior =x +y")
    window = make_window()
    assert any("Junior Back-end Developer is one of" in text for text in hints(compared(window)))


def test_the_matrix_keeps_qts_promises(view: CompareView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.table.rows)


def test_rows_are_as_high_as_their_texts_when_they_are_seen(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "statements.ladder.yaml"
    own.write_text(statements_ladder(1_000))
    window = make_window(own)
    window.resize(900, 600)
    choose(window, [f"statements-1000/level-{number}" for number in range(1, 7)])
    window.actions_by_id[ActionId.COMPARE].trigger()
    table = compared(window).table
    for value in (0, 3000, table.verticalScrollBar().maximum(), 500):
        table.verticalScrollBar().setValue(value)
        seen = [table.names.logicalIndexAt(y) for y in range(5, table.viewport().height(), 20)]
        for row in {row for row in seen if row >= 0}:
            needed = max(
                table.cells.height(row, column, table.columns.sectionSize(column), table.font())
                for column in range(6)
                if not table.rows.is_section(row)
            ) if not table.rows.is_section(row) else 0  # fmt: skip
            assert table.names.sectionSize(row) >= needed


def test_another_text_size_lays_the_rows_out_again(window: WindowPage, view: CompareView) -> None:
    row = names(view).index("Performance and scalability")
    view.table.scrollTo(view.table.rows.index(row, 0))
    before = view.table.names.sectionSize(row)
    for _ in range(3):
        window.actions_by_id[ActionId.ZOOM_IN].trigger()
    view.table.scrollTo(view.table.rows.index(row, 0))
    assert view.table.names.sectionSize(row) > before


def test_equal_levels_are_compared_also_where_only_differences_are_shown(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "mine.ladder.yaml"
    bundled = next(path for path in bundled_paths() if "backend" in path.name)
    own.write_text(renamed(bundled.read_text(encoding="utf-8"), "Mine"), encoding="utf-8")
    window = make_window()
    window.actions_by_id[ActionId.ONLY_DIFFERENCES].setChecked(True)
    window.open_files([own])
    choose(window, ["mine/junior", "backend-developer/junior"])
    window.actions_by_id[ActionId.COMPARE].trigger()
    view = compared(window)
    assert names(view) == []
    assert titles(view) == ["Mine: Junior", "Back-end Developer: Junior"]
    assert window.windowTitle().startswith("Comparison: Mine: Junior · Back-end Developer: Junior")


def test_rows_fit_their_texts_after_the_view_was_left(window: WindowPage, tmp_path: Path) -> None:
    own = tmp_path / "short.ladder.yaml"
    own.write_text("name: Short\nlevels: [{name: A, responsibilities: [B]}, C]\n")
    window.open_files([own])
    window.go_to("short/c")
    window.actions_by_id[ActionId.COMPARE].trigger()
    compared(window)
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.COMPARE].trigger()
    table = compared(window).table
    row = names(compared(window)).index("Server-side programming")
    line = table.fontMetrics().lineSpacing()
    assert table.rowHeight(row) > 2 * line


def test_a_gap_names_the_level_that_it_is_from_and_the_figures_are_explained(
    window: WindowPage,
) -> None:
    window.compare.go_to(("", *BACKEND[1:]))
    window.actions_by_id[ActionId.COMPARE_VIEW].trigger()
    view = compared(window)
    assert cells(view, "From the midpoint of Middle to the minimum")[1] == "$10,000 lower"
    notes = [row for row, name in enumerate(names(view)) if name == "Note"]
    texts = [str(view.table.rows.index(row, 0).data()) for row in notes]
    assert texts[0].startswith("Overlap is the part of the higher of two ranges")
    assert "* Uses the stated maximum." in texts[1]
    assert all(view.table.columnSpan(row, 0) == 2 for row in notes)
    window.compare.go_to(("", *BACKEND))
    before = cells(view, "From the midpoint of the level before to the minimum")
    assert before[1:] == ["$10,000 higher", "$10,000 lower"]


def test_no_word_of_a_section_is_broken_in_a_small_window(
    window: WindowPage, view: CompareView
) -> None:
    window.resize(640, 480)
    names = view.table.names
    metrics = QFontMetricsF(bold(names.font()))
    rows = view.table.rows
    sections = [row for row in range(rows.rowCount()) if rows.is_section(row)]
    words = [str(rows.headerData(row, Qt.Orientation.Vertical)).split() for row in sections]
    widest = max(metrics.horizontalAdvance(word) for each in words for word in each)
    assert names.width() > widest
