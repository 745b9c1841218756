"""Currencies on the command line."""

from __future__ import annotations

from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.suggest import closest

_MAX_CODE = 4


def currency_refusal(word: str) -> str:
    """A sentence that the word is no currency; empty if it is one, or is empty."""
    if not word or word.upper() in currency_codes():
        return ""
    # A longer word is a name, and no misspelled code: “Dollars” is not near “ARS”.
    is_code = len(word) <= _MAX_CODE
    suggestion = closest(word.upper(), currency_codes()) if is_code else ""
    question = f" Did you mean “{suggestion}”?" if suggestion else ""
    return f"“{word[:60]}” is not a currency, such as EUR.{question}"
