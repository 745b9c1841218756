"""Amounts keep their order in texts of the other direction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ladder_app.documents.clean import printable
from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.documents.isolation import attached, isolated, without_isolates
from ladder_app.documents.level.document import level_document
from ladder_app.documents.localizer import pay_text
from ladder_app.documents.text_columns import columns_of
from ladder_app.domain.model import PayPeriod, PayRange
from ladder_app.domain.summary import summarize
from ladder_app.files.library import bundled_ladders
from ladder_app.gui.base.localizer import QtLocalizer

PAY = PayRange(
    currency="USD",
    period=PayPeriod.YEAR,
    minimum=Decimal(90000),
    maximum=Decimal(180000),
    open_top=True,
)


@pytest.fixture
def right_to_left(application: QGuiApplication) -> Iterator[None]:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_from_right_to_left_each_amount_is_isolated_with_its_plus() -> None:
    text = pay_text(PAY, QtLocalizer(QLocale("en_US")))
    assert text == "\u2068$90,000\u2069 – \u2068$180,000+\u2069"


def test_other_digits_are_isolated_from_left_to_right_too(application: QGuiApplication) -> None:
    del application
    text = pay_text(PAY, QtLocalizer(QLocale("ar_EG")))
    assert text.count("\u2068") == text.count("\u2069") == 2
    assert text.endswith("+\u2069")


def test_latin_digits_from_left_to_right_need_no_marks(application: QGuiApplication) -> None:
    del application
    assert "\u2068" not in pay_text(PAY, QtLocalizer(QLocale("de_DE")))


@pytest.mark.usefixtures("right_to_left")
def test_documents_keep_the_marks_of_the_program_and_show_those_of_a_text() -> None:
    family = bundled_ladders()[0].family
    assert family
    summary = summarize(family, family.levels[2])
    text = plain_text([level_document(summary, QtLocalizer(QLocale("en_US")))])
    assert "\u2068$180,000+\u2069" in text
    assert "\N{REPLACEMENT CHARACTER}" not in text
    assert printable("a\u202eb \u2068x\u202ey\u2069") == "a�b �x�y�"


def test_marks_take_no_room_and_stay_around_what_is_attached() -> None:
    assert columns_of(isolated("١٢")) == 2
    assert attached(isolated("1"), "*") == "\u20681*\u2069"
    assert attached("1", "*") == "1*"
    assert isolated("") == ""
    assert without_isolates("\u20681\u2069 – \u20682\u2069") == "1 – 2"
