"""Tool tips that are shown as they stand."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """The text for a tool tip; Qt would take a tag that a ladder file has in it for HTML.

    It takes a text with the HTML for a tag's beginning in it for HTML as well.
    """
    if "<" not in text and "&lt;" not in text:
        return text
    from html import escape

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
