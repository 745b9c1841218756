"""Compares texts of files, each of which breaks its lines in its own way."""

from __future__ import annotations


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())
