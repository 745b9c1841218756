"""A window at the Growth view of a Senior."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import LEFT, answer_file, show_growth


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "dana.growth.yaml"


@pytest.fixture
def empty(window: WindowPage) -> GrowthView:
    """The view without a file."""
    return show_growth(window)


@pytest.fixture
def view(
    qtbot: QtBot, empty: GrowthView, file: Path, monkeypatch: pytest.MonkeyPatch
) -> GrowthView:
    """The view with a new file, begun with its button."""
    answer_file(monkeypatch, file)
    qtbot.mouseClick(empty.begin_buttons[0], LEFT)
    answer_file(monkeypatch, "")
    return empty
