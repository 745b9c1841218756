from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from ladder_app.documents.level.document import level_document
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.words.pay_range import currency_name, range_sentences
from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Track
from ladder_app.domain.summary import summarize
from ladder_app.files.library import bundled_ladders

LOCALIZER = EnglishLocalizer()


def pay(
    minimum: int, maximum: int, *, currency: str = "USD", period: PayPeriod = PayPeriod.YEAR
) -> PayRange:
    return PayRange(
        currency=currency, period=period, minimum=Decimal(minimum), maximum=Decimal(maximum)
    )


def sentences(*ranges: PayRange | None) -> str:
    """The sentences about the last of levels with these ranges."""
    levels = tuple(
        Level(id=f"l{n}", name=f"Level {n}", pay=each) for n, each in enumerate(ranges, start=1)
    )
    family = JobFamily(id="f", name="F", tracks=(Track(id="t", levels=levels),))
    return range_sentences(family, levels[-1], LOCALIZER)


OPEN = replace(pay(90000, 180000), open_top=True)


@pytest.mark.parametrize(
    ("ranges", "text"),
    [
        (
            [pay(80000, 120000), OPEN],
            (
                "$90,000 to $180,000 or more a year, in US dollars. It starts $10,000 above the"
                " start of Level 1. The top is open; the midpoint, $135,000, is calculated from the"
                " stated figures."
            ),
        ),
        (
            [pay(20, 35, period=PayPeriod.HOUR)],
            "$20 to $35 an hour, in US dollars. The midpoint, $27.50, is calculated.",
        ),
        (
            [pay(9, 12), replace(pay(8, 13), midpoint=Decimal(10))],
            (
                "$8 to $13 a year, in US dollars. It starts $1 below the start of Level 1."
                " The midpoint is $10."
            ),
        ),
        (
            [pay(8, 12), pay(8, 14)],
            (
                "$8 to $14 a year, in US dollars. It starts at the same amount as Level 1."
                " The midpoint, $11, is calculated."
            ),
        ),
        (
            [pay(8, 12, currency="EUR"), pay(9, 13)],
            "$9 to $13 a year, in US dollars. The midpoint, $11, is calculated.",
        ),
        (
            [None, pay(9, 13)],
            "$9 to $13 a year, in US dollars. The midpoint, $11, is calculated.",
        ),
        ([pay(9, 13), None], ""),
        (
            [replace(pay(48000, 48000), open_top=True)],
            "$48,000 or more a year, in US dollars. No maximum is stated, so there is no midpoint.",
        ),
    ],
)
def test_a_range_is_said_in_words(ranges: list[PayRange | None], text: str) -> None:
    assert sentences(*ranges) == text


def test_a_currency_without_a_name_is_its_code() -> None:
    assert currency_name("AED", LOCALIZER) == "AED"


def test_no_figure_of_a_bundled_level_is_beside_the_name_of_a_source() -> None:
    for file in bundled_ladders():
        assert file.family
        for level in file.family.levels:
            text = range_sentences(file.family, level, LOCALIZER)
            assert not any(source.title in text for source in file.family.sources)
            document = level_document(summarize(file.family, level), LOCALIZER)
            assert document.as_of is None
            assert "Data as of" not in document.source_line
