"""Currencies that are named on the command line."""

from __future__ import annotations

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.suggest import closest


def currency_refusal(word: str) -> str:
    """Why a word is no currency, in a sentence; empty where it is one, or nothing."""
    if not word or word.upper() in currency_codes():
        return ""
    near = closest(word.upper(), currency_codes())
    meant = f" Did you mean “{near}”?" if near else ""
    return f"“{word[:60]}” is not a currency, such as EUR.{meant}"
