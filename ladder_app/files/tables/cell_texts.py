"""The texts of values in workbooks."""

from __future__ import annotations


def number_text(value: float) -> str:
    """A number without decimals it does not have."""
    return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)


def percent_text(text: str) -> str:
    """A share, such as 0.5, as a percentage."""
    try:
        return f"{float(text) * 100:g}%"
    except ValueError:
        return text
