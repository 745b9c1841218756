"""Templates for new ladders, whose comments explain the format."""

from __future__ import annotations

import re
from enum import Enum

from ladder_app.files.library import LADDER_SUFFIX, bundled_folder
from ladder_app.files.slugs import slug
from ladder_app.files.text import allowed
from ladder_app.files.write_ladder import quoted

_NAME_LINE = re.compile(r"^name: .*$", re.MULTILINE)
_ID_LINE = re.compile(r"^id: .*$", re.MULTILINE)


class Template(Enum):
    """A template for a new ladder; the value is the name of its file."""

    BLANK = "blank"
    THREE_LEVELS = "three-levels"
    TWO_TRACKS = "two-tracks"


def new_ladder(template: Template, name: str) -> str:
    """The text of a new ladder with this name.

    Raises FileNotFoundError if the program was installed without its templates.
    """
    path = bundled_folder("resources") / "templates" / f"{template.value}{LADDER_SUFFIX}"
    return renamed(path.read_text(encoding="utf-8"), name)


def renamed(text: str, name: str) -> str:
    """A ladder file's text with another name and an id made from it; comments and order stay.

    Characters that are not allowed in a ladder file are removed from the name.
    """
    line = f"name: {quoted(allowed(name))}"
    text = _NAME_LINE.sub(lambda _found: line, text, count=1)
    family_id = slug(name)
    return _ID_LINE.sub(f"id: {family_id}", text, count=1) if family_id else text


def file_name(name: str) -> str:
    """A file name for a ladder with this name."""
    return f"{slug(name) or 'ladder'}{LADDER_SUFFIX}"
