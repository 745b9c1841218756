"""Marks English texts that a localizer translates later; the extractor finds them by the marks."""

from __future__ import annotations


def translatable(text: str) -> str:
    """The text, unchanged."""
    return text


def translatable_plural(one: str, many: str) -> tuple[str, str]:
    """The texts for one and for many, unchanged; %n stands for the number."""
    return one, many
