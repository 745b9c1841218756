"""The worked figures, read back to the digit from everything that shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.commands.test_cli import career_ladder
from tests.gui.pages import WindowPage
from tests.worked_figures import FAMILY, REMARK, SALARY, STANDINGS, TITLES, WORKED

Figures = Mapping[str, tuple[str, ...]]

_FIGURE = r"[+$]?\d+(?:[,.]\d+)*\+?%?\*?(?=[,;.]|$)"


@pytest.fixture
def middle(qtbot: QtBot, window: WindowPage) -> WindowPage:
    """A window with the salary typed."""
    window.go_to(f"{FAMILY}/middle")
    qtbot.keyClicks(window.view.salary.field, SALARY)
    return window


def written(path: Path) -> Path:
    done = career_ladder("salary", FAMILY, "--mine", SALARY, "-o", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    return path


def plain(text: str) -> str:
    return " ".join(text.split())


def in_columns(lines: Iterable[str]) -> Figures:
    """The figures of tables that a text has, by their titles; columns are two spaces apart."""
    found: dict[str, dict[str, str]] = {}
    titles: list[str] = []
    for line in lines:
        name, *cells = re.split(r"\s{2,}", line.strip())
        if name == "Level":
            titles = cells
        elif titles and cells:
            found.setdefault(name, {}).update(zip_longest(titles, cells, fillvalue=""))
    return {name: tuple(row[title] for title in TITLES) for name, row in found.items()}


def in_words(text: str) -> tuple[str, ...]:
    """The figures of one level that a sentence names: range spread 54.5%, overlap …"""
    found = (re.search(f"\\b{title} ({_FIGURE})", text, re.IGNORECASE) for title in TITLES)
    return tuple(match[1] if match else "" for match in found)


def test_the_command_says_them() -> None:
    done = career_ladder("salary", FAMILY, "--mine", SALARY, environ={"COLUMNS": "100"})
    assert in_columns(done.stdout.splitlines()) == WORKED
    for level, standing in STANDINGS.items():
        assert f"- {level}: {standing}\n" in done.stdout
    assert REMARK in plain(done.stdout)


def test_the_windows_chart_says_them_of_each_bar(middle: WindowPage) -> None:
    pane = middle.view.salary
    rows = pane.chart.rows
    sentence = {}
    for number in range(rows.rowCount()):
        index = rows.index(number, 0)
        name, _, text = str(index.data(Qt.ItemDataRole.AccessibleTextRole)).partition(": ")
        about = plain(f"{text}, {index.data(Qt.ItemDataRole.AccessibleDescriptionRole)}")
        sentence[name] = in_words(about)
        assert f"your salary: {STANDINGS[name]}, " in about
        assert "your salary: range penetration" in about
        lowest, _, highest = about.partition(";")[0].partition(" – ")
        assert (lowest, highest) == (WORKED[name][0], WORKED[name][2])
    assert sentence == WORKED


def test_the_windows_sentence_says_them_of_this_level_and_the_next(middle: WindowPage) -> None:
    text = plain(middle.view.salary.salary_text)
    assert text == (f"Middle: {STANDINGS['Middle']}. Next, Senior: {STANDINGS['Senior']}.")


def test_the_table_has_them_in_its_cells(middle: WindowPage) -> None:
    middle.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = middle.view.salary.table
    assert table is not None
    model = table.model()
    across = range(model.columnCount())
    titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in across]
    assert titles == ["Level", *TITLES]
    rows = [
        [plain(str(model.index(row, column).data())) for column in across]
        for row in range(model.rowCount())
    ]
    assert {name: tuple(cells) for name, *cells in rows} == WORKED


def test_the_pdf_has_them_in_its_table(tmp_path: Path) -> None:
    pages = PdfReader(written(tmp_path / "pay.pdf")).pages
    text = plain("\n".join(page.extract_text() for page in pages))
    assert f"Level {' '.join(TITLES)} " in text
    for level, figures in WORKED.items():
        assert f"{level} {' '.join(filter(None, figures))} " in text
        assert f"{level} — your salary: {STANDINGS[level]} " in text
    assert REMARK in text


def test_the_svg_says_them_below_the_bars(tmp_path: Path) -> None:
    texts = ET.parse(written(tmp_path / "pay.svg")).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own file
    text = plain(" ".join(element.text or "" for element in texts))
    levels = re.findall(rf"({'|'.join(WORKED)}): minimum (.*?)\.(?= [A-Z+])", text)
    assert {name: in_words(f"minimum {about}") for name, about in levels} == WORKED
    for name, about in levels:
        assert f"; your salary: {STANDINGS[name]}, range penetration" in about
    assert text.endswith(REMARK)
