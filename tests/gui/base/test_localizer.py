"""Dates that nobody can take for another day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.localizer import QtLocalizer
from tests.gui.pages import WindowPage

DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("C", "November 4, 2026"),
        ("en_US", "November 4, 2026"),
        ("en_GB", "4 November 2026"),
        ("de_DE", "4. November 2026"),
        ("fr_FR", "4 novembre 2026"),
        ("es_ES", "4 de noviembre de 2026"),
        ("hu_HU", "2026. november 4."),
        ("ja_JP", "2026年11月4日"),
    ],
)
def test_a_date_is_written_with_the_month_by_name_and_the_whole_year(
    locale: str, said: str
) -> None:
    assert QtLocalizer(QLocale(locale)).day(DAY) == said


@pytest.mark.parametrize(
    "locale",
    QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )[::40],
    ids=QLocale.name,
)
def test_no_locale_writes_the_day_of_the_week(locale: QLocale) -> None:
    said = QtLocalizer(locale).day(DAY)
    assert locale.toString(2026).replace(locale.groupSeparator(), "") in said
    assert locale.dayName(DAY.isoweekday()) not in said


def test_the_status_line_says_the_date_of_the_ladder_at_length(window: WindowPage) -> None:
    labels = window.statusBar().findChildren(FittedLabel)
    assert any("as of November 24, 2026" in label.whole_text for label in labels)
