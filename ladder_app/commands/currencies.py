"""Currencies on the command line."""

from __future__ import annotations

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.suggest import closest


def currency_refusal(word: str) -> str:
    """A sentence that the word is no currency; empty if it is one, or is empty."""
    if not word or word.upper() in currency_codes():
        return ""
    suggestion = closest(word.upper(), currency_codes())
    question = f" Did you mean “{suggestion}”?" if suggestion else ""
    return f"“{word[:60]}” is not a currency, such as EUR.{question}"
