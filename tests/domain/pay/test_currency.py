"""The currencies are those of ISO 4217."""

from __future__ import annotations

from iso4217 import Currency

from ladder_app.domain.pay.currency import currency_codes, currency_digits

NOT_PAID_IN = {"XAD", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU"} | {
    "XTS", "XUA", "XXX",
}  # fmt: skip
"""Codes of metals, units of account, tests, and of no currency."""


def test_every_active_currency_is_known_and_no_other() -> None:
    listed = {currency.code for currency in Currency}
    assert listed >= NOT_PAID_IN
    assert currency_codes() == listed - NOT_PAID_IN


def test_amounts_have_the_digits_of_their_currency() -> None:
    for currency in Currency:
        if currency.code not in NOT_PAID_IN:
            assert currency_digits(currency.code) == (currency.exponent or 0)
