"""The rows of the steps: the same items in the same order as on paper."""

from __future__ import annotations

import pytest

from ladder_app.documents.blocks import Statements
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.path.document import path_document
from ladder_app.domain.path.route import find_path
from ladder_app.domain.path.steps import steps_of
from ladder_app.gui.views.path.rows import step_rows
from tests.gui.pages import WindowPage


@pytest.mark.parametrize(
    ("start", "goal"),
    [
        ("software-engineering/junior", "software-engineering/staff"),
        ("software-engineering/staff", "software-engineering/engineering-manager"),
        ("backend-developer/junior", "software-engineering/staff"),
    ],
)
def test_window_and_paper_list_the_same_in_the_same_order(
    window: WindowPage, start: str, goal: str
) -> None:
    here, there = map(window.ladders.place_at, (start, goal))
    assert here
    assert there
    path = find_path(window.ladders.families, here, there)
    assert path
    localizer = EnglishLocalizer()
    blocks = path_document(path, localizer).blocks
    lists = (block.items for block in blocks if isinstance(block, Statements))
    on_paper = [(item.lead or item.text, item.mark) for items in lists for item in items]
    shown = step_rows(steps_of(path), localizer)
    # A row of a skill begins with its name; a note and a heading are no items.
    items = [row for row in shown if not row.is_heading and not row.is_note]
    assert len(items) == len(on_paper)
    for row, (text, mark) in zip(items, on_paper, strict=True):
        assert row.text.startswith(text)
        assert row.badge == mark
