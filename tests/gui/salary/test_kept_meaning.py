"""The salary that was typed, while other ladders are looked at."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ladder_app.domain.model import Money, PayPeriod
from ladder_app.gui.salary.field import SalaryField
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

IN_DOLLARS = Money(amount=Decimal(105000), currency="USD", period=PayPeriod.YEAR)
EUROS = "pay: {currency: EUR, period: year, minimum: 40000, maximum: 50000}"
FILES = {
    "potter": "name: Potter\nlevels: [Junior, Lead]\n",
    "painter": f"name: Painter\nlevels:\n  - name: Junior\n    {EUROS}\n",
}


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> WindowPage:
    paths = [tmp_path / f"{name}.ladder.yaml" for name in FILES]
    for path, text in zip(paths, FILES.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return make_window(*paths)


@pytest.fixture
def field(qtbot: QtBot, window: WindowPage) -> SalaryField:
    window.activateWindow()
    window.go_to("backend-developer/senior")
    field = window.view.salary.field
    field.setFocus()
    qtbot.keyClicks(field, "105000")
    window.levels.tree.setFocus()
    return field


def test_a_ladder_without_pay_leaves_the_text_as_it_was_typed(
    window: WindowPage, field: SalaryField
) -> None:
    for address in ("potter/lead", "backend-developer/middle"):
        window.go_to(address)
        assert (field.text(), field.salary) == ("105000", IN_DOLLARS)


@pytest.mark.parametrize("way", [("painter/junior",), ("potter/lead", "painter/junior")])
def test_in_another_currency_the_text_is_written_out_and_seen_from_its_beginning(
    qtbot: QtBot, window: WindowPage, field: SalaryField, way: tuple[str, ...]
) -> None:
    for address in way:
        window.go_to(address)
    assert (field.text(), field.salary) == ("105000 USD per year", IN_DOLLARS)
    assert field.cursorPosition() == 0
    text = field.fontMetrics().horizontalAdvance(field.text())
    # The layout follows the text in the next turn of the event loop.
    qtbot.waitUntil(lambda: field.width() > text)


def test_back_at_its_own_currency_the_text_is_as_it_was_typed(
    window: WindowPage, field: SalaryField
) -> None:
    for address in ("painter/junior", "potter/lead", "painter/junior", "backend-developer/senior"):
        window.go_to(address)
    assert (field.text(), field.salary) == ("105000", IN_DOLLARS)


def test_what_is_typed_over_a_text_that_was_written_out_stays(
    qtbot: QtBot, window: WindowPage, field: SalaryField
) -> None:
    window.go_to("painter/junior")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "45000")
    window.go_to("backend-developer/senior")
    assert field.text() == "45000 EUR per year"
    window.go_to("painter/junior")
    assert field.text() == "45000"
