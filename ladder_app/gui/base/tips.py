"""Tool tips as plain text."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """The text for a tool tip. Qt would render a tag or an escaped tag in it as HTML."""
    if "<" not in text and "&lt;" not in text:
        return text
    from html import escape

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
