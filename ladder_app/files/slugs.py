"""Ids that are made from names, and made unique by numbers."""

from __future__ import annotations

import re
from collections.abc import Collection

from ladder_app.files.kinds import MAX_ID_CHARACTERS


def slug(text: str) -> str:
    """An id made from a name: lowercase letters and digits with hyphens; may be empty."""
    if not text.isascii():
        # Imported late: most names are ASCII.
        from unicodedata import normalize

        text = normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    words = re.findall("[a-z0-9]+", text.lower())
    return "-".join(words)[:MAX_ID_CHARACTERS].strip("-")


def numbered_id(base: str, number: int) -> str:
    """The id with a number appended, shortened if it would be too long."""
    end = f"-{number}"
    return base[: MAX_ID_CHARACTERS - len(end)].rstrip("-") + end


def free_id(base: str, taken: Collection[str]) -> str:
    """The id, with the first number from 2 that makes it free if it is taken."""
    free, number = base, 2
    while free in taken:
        free, number = numbered_id(base, number), number + 1
    return free
