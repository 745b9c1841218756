"""The running program as a screen reader is told of it: from another process, over AT-SPI."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ladder_app.preflight.window import why_no_window

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("read_window.py")
# The distribution's own interpreter: pyatspi comes from apt, not from PyPI.
SYSTEM_PYTHON = "/usr/bin/python3"
AT_MOST_SECONDS = 300
NO_DISPLAY = ":65000"
# $1 is this interpreter, $2 the system's, $3 the reader, $4 the file it writes: xvfb-run
# mixes what all of them say into one stream.
PIPELINE = """
"$1" main.py &
program=$!
"$2" "$3" "$4"
read=$?
kill "$program"
wait "$program"
exit "$read"
"""

Node = dict[str, Any]


def what_is_missing() -> str:
    for tool in ("xvfb-run", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists():
        return f"there is no {SYSTEM_PYTHON}"
    if subprocess.run(asked, check=False, capture_output=True).returncode:
        return f"{SYSTEM_PYTHON} has no pyatspi (apt install python3-pyatspi at-spi2-core)"
    # The display named here is not there: what counts is whether a library is missing as well.
    without_libraries = why_no_window({"DISPLAY": NO_DISPLAY, "QT_QPA_PLATFORM": "xcb"}) or ""
    return without_libraries if "system librar" in without_libraries else ""


def everything(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from everything(child)


def below(node: Node) -> list[str]:
    """The names of all that is inside this accessible."""
    return [inner["name"] for child in node["children"] for inner in everything(child)]


def named(tree: Node, name: str) -> list[Node]:
    found = [node for node in everything(tree) if node["name"] == name]
    assert found, f"nothing is named {name!r}; there are {sorted({*below(tree)})}"
    return found


def nameless(node: Node, path: str = "") -> Iterator[str]:
    """Where each control is that takes the focus and has no name."""
    path = f"{path} / {node['role']} {node['name']!r}".removeprefix(" / ")
    scroll_bar = node["role"] == "scroll bar"
    if node["showing"] and node["focusable"] and not node["name"].strip() and not scroll_bar:
        yield path
    for child in node["children"]:
        yield from nameless(child, path)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Node:
    return read_program(tmp_path_factory.mktemp("config"), tmp_path_factory.mktemp("read"))


@pytest.fixture(scope="module")
def path_tree(tmp_path_factory: pytest.TempPathFactory) -> Node:
    """The program as it starts when the path was shown last."""
    config = tmp_path_factory.mktemp("config")
    stored = config / "career-ladder" / "career-ladder.conf"
    stored.parent.mkdir()
    stored.write_text("[General]\nlevel=software-engineering/senior\n\n[view]\nshown=path\n")
    return read_program(config, tmp_path_factory.mktemp("read"))


@pytest.fixture(scope="module")
def compare_tree(tmp_path_factory: pytest.TempPathFactory) -> Node:
    """The program as it starts when two levels were compared last."""
    config = tmp_path_factory.mktemp("config")
    stored = config / "career-ladder" / "career-ladder.conf"
    stored.parent.mkdir()
    levels = "backend-developer/middle backend-developer/senior"
    stored.write_text(
        "[General]\nlevel=backend-developer/senior\n\n"
        f"[view]\nshown=compare\ncomparison={levels} +only_differences\n"
    )
    return read_program(config, tmp_path_factory.mktemp("read"))


@pytest.fixture(scope="module")
def growth_tree(tmp_path_factory: pytest.TempPathFactory) -> Node:
    """The program as it starts when a growth was shown last."""
    config = tmp_path_factory.mktemp("config")
    file = config / "dana.growth.yaml"
    file.write_text(
        "growth: 1\ntargets:\n  - level: backend-developer/senior\n    responsibilities:\n"
        "      - id: leads-and-guides\n        marks:\n          - 2026-11-01: sometimes\n"
    )
    stored = config / "career-ladder" / "career-ladder.conf"
    stored.parent.mkdir()
    stored.write_text(
        "[General]\nlevel=backend-developer/senior\n\n[view]\nshown=growth\n\n"
        f"[growth]\nfile=@ByteArray({file})\n"
    )
    return read_program(config, tmp_path_factory.mktemp("read"))


def read_program(config: Path, folder: Path) -> Node:
    """What is told of the program's first window, with the settings in this folder."""
    if missing := what_is_missing():
        pytest.skip(missing)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(config),
    }
    written = folder / "window.json"
    message = [sys.executable, SYSTEM_PYTHON, str(READER), str(written)]
    # Two that look for a free display from the same number at once both take it.
    # Without -noreset the server starts over when a first, short look at it ends.
    server = "-screen 0 1280x1024x24 -noreset"
    screen = ["xvfb-run", "-n", str(100 + os.getpid() % 5000), "-a", "-s", server]
    done = subprocess.run(
        [*screen, "dbus-run-session", "--", "sh", "-c", PIPELINE, "sh", *message],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=AT_MOST_SECONDS,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    read: Node = json.loads(written.read_text(encoding="utf-8"))
    return read


def test_the_levels_are_listed(tree: Node) -> None:
    # A level says its pay too: "Junior, $55,000 – $85,000".
    listed = [{name.split(",")[0] for name in below(node)} for node in named(tree, "Levels")]
    assert any({"Junior", "Middle", "Senior"} <= names for names in listed), listed


def test_the_find_field_is_named(tree: Node) -> None:
    assert any(node["role"] in {"text", "entry"} for node in named(tree, "Find"))


@pytest.mark.parametrize(
    ("pane", "row"),
    [("Responsibilities", "Security — "), ("Skills", "Databases and SQL: ")],
)
def test_the_rows_of_a_pane_can_be_read(tree: Node, pane: str, row: str) -> None:
    names = [name for node in named(tree, pane) for name in below(node)]
    assert any(name.startswith(row) for name in names), names


def test_the_chart_is_a_list_of_levels_with_their_amounts(tree: Node) -> None:
    lists = [node for node in named(tree, "Salary comparison") if node["role"] == "list"]
    assert len(lists) == 1
    items = [child for child in lists[0]["children"] if child["role"] == "list item"]
    assert [item["name"] for item in items] == [
        "Junior: $55,000 – $85,000",
        "Middle: $80,000 – $120,000",
        "Senior: $90,000 – $180,000+",
    ]


def test_the_chart_says_currency_and_period(tree: Node) -> None:
    text = {node["description"] for node in named(tree, "Salary comparison")}
    assert "USD per year" in text


def test_no_column_is_read_as_a_number(tree: Node) -> None:
    assert not [node["role"] for node in everything(tree) if node["name"] == "1"]


def test_headings_say_that_they_are_headings(tree: Node) -> None:
    skills = [name for node in named(tree, "Skills") for name in below(node)]
    assert {"Hard, heading", "Soft, heading"} <= set(skills)


def test_every_control_that_takes_the_focus_has_a_name(tree: Node) -> None:
    found = list(nameless(tree))
    assert not found, "\n".join(found)


def test_the_path_is_a_list_of_levels_with_their_neighbours(path_tree: Node) -> None:
    lists = [node for node in named(path_tree, "Path") if node["role"] == "list"]
    assert len(lists) == 1
    assert lists[0]["description"] == "Software Engineering"
    items = [child for child in lists[0]["children"] if child["role"] == "list item"]
    # The seven of the family, and the equivalent ones: Junior, Middle and Senior of the others.
    assert len(items) == 7 + 3 * 3
    assert items[2]["name"].startswith(
        "Senior, follows Middle, leads to Staff and Engineering Manager, linked with Senior "
    )
    assert "Senior Software Engineer" in items[2]["description"]


def test_every_control_of_the_path_that_takes_the_focus_has_a_name(path_tree: Node) -> None:
    found = list(nameless(path_tree))
    assert not found, "\n".join(found)


def test_the_comparison_is_a_table_with_row_and_column_headings(compare_tree: Node) -> None:
    tables = [node for node in named(compare_tree, "Compare") if node["role"] == "table"]
    assert len(tables) == 1
    (table,) = tables
    assert table["columns"] == ["Middle, base", "Senior, compared with Middle"]
    rows = table["rows"]
    assert rows[0] == "Responsibilities, heading"
    row = rows.index("Databases and SQL")
    cells = [each for each in table["children"] if each["role"] == "table cell"]
    found = [cell for cell in cells if cell["row heading"] == ["Databases and SQL"]]
    assert [cell["column heading"] for cell in found] == [
        ["Middle, base"], ["Senior, compared with Middle"],
    ]  # fmt: skip
    assert found[1]["name"].startswith("Expert, 4 of 4, ▲ +1. Chooses data stores")
    assert row > rows.index("Hard skills, heading")


def test_the_steps_are_read_and_every_control_has_a_name(compare_tree: Node) -> None:
    text = [name for node in named(compare_tree, "Steps in words") for name in below(node)]
    assert any(name.startswith("Middle to Senior: 2 new statements, 2 grow") for name in text)
    found = list(nameless(compare_tree))
    assert not found, "\n".join(found)


def test_a_growth_is_read_with_marks(growth_tree: Node) -> None:
    names = [name for node in named(growth_tree, "Expectations and skills") for name in below(node)]
    leads = next(n for n, name in enumerate(names) if name.startswith("Takes a leading role"))
    assert names[leads + 1] == "Sometimes"
    assert "What Senior asks for (4)" in names
    shown = [node["name"] for node in everything(growth_tree)]
    assert any(name.startswith("My growth toward Senior") for name in shown)


def test_every_control_of_a_growth_that_takes_the_focus_has_a_name(growth_tree: Node) -> None:
    found = list(nameless(growth_tree))
    assert not found, "\n".join(found)
