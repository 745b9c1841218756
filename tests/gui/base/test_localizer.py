"""Dates that nobody can take for another day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.localizer import QtLocalizer
from tests.gui.conftest import MakeWindow

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


def test_the_status_line_says_the_date_of_the_ladder_at_length(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text("id: own\nname: Own\nas-of: 2026-11-24\nlevels: [A]\n")
    window = make_window(own)
    window.go_to("own/a")
    labels = window.statusBar().findChildren(FittedLabel)
    assert any("as of November 24, 2026" in label.whole_text for label in labels)


class Polish(QTranslator):
    """Has three forms for a number, as a compiled translation would have them."""

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation
        if (context, source_text) != ("Localizer", "{name}: %n levels"):
            return None
        few = n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14}
        return "{name}: %n poziom" + ("" if n == 1 else "y" if few else "ów")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "A1: 1 poziom"),
        (3, "A1: 3 poziomy"),
        (5, "A1: 5 poziomów"),
        (12000, "A1: 12\xa0000 poziomów"),
    ],
)
def test_a_number_has_the_plural_form_of_the_language(
    qapp: QCoreApplication, number: int, text: str
) -> None:
    translator = Polish()
    qapp.installTranslator(translator)
    try:
        localizer = QtLocalizer(QLocale("pl_PL"))
        plural = localizer.plural("{name}: %n level", "{name}: %n levels", number, name="A1")
    finally:
        qapp.removeTranslator(translator)
    assert plural == text


@pytest.mark.parametrize("localizer", [EnglishLocalizer(), QtLocalizer(QLocale("en_US"))])
def test_english_has_one_and_many(localizer: EnglishLocalizer | QtLocalizer) -> None:
    texts = [localizer.plural("%n level", "%n levels", number) for number in (0, 1, 2, 1200)]
    assert texts == ["0 levels", "1 level", "2 levels", "1,200 levels"]


def test_texts_without_a_translation_are_english() -> None:
    assert QtLocalizer(QLocale("de_DE")).language == "en"
