"""What `python -m tests.monkey` takes for a fault."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.log import QT, ROOT
from tests.gui.pages import WindowPage
from tests.monkey.watch import ALLOWED, Faults, disagreements


@pytest.fixture
def faults() -> Iterator[Faults]:
    handler = Faults()
    yield handler
    logging.getLogger(ROOT).removeHandler(handler)


def test_a_window_that_agrees_has_no_fault(window: WindowPage) -> None:
    assert disagreements(window) == []
    window.go_to("backend-developer")
    assert disagreements(window) == []


def test_a_tree_at_another_level_is_a_fault(window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    with window.levels._refilling():
        window.levels.tree.setCurrentIndex(window.levels.model.index_of("backend-developer/junior"))
    assert disagreements(window) == [
        "the tree is at 'backend-developer/junior', the navigator at 'backend-developer/senior'"
    ]


def test_another_title_is_a_fault(window: WindowPage) -> None:
    window.view.header.show_nothing("Another", "")
    assert "'Another'" in disagreements(window)[0]


def test_a_notice_of_an_unexpected_error_is_a_fault(window: WindowPage) -> None:
    notice = Notification("Something went wrong.", kind=Kind.PROBLEM, topic="unexpected-error")
    window.notices.show(notice)
    assert disagreements(window) == ["the notice says 'Something went wrong.'"]


def test_a_warning_of_qt_is_a_fault_unless_it_is_allowed(faults: Faults) -> None:
    log = logging.getLogger(QT)
    log.warning("QPainter::save: unbalanced")
    log.info("loaded")
    for allowed in ALLOWED:
        log.warning(allowed)
    assert faults.found == [f"{QT}: QPainter::save: unbalanced"]
