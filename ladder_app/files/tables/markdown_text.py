"""The sheets in a Markdown page: each pipe table, and lists below headings of levels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ladder_app.files.tables.sheets import Sheet, cleaned_sheet
from ladder_app.files.tables.vocabulary.ranks import looks_like_level

SUFFIXES = (".md", ".markdown")

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r" {0,3}\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_BULLET = re.compile(r"\s*(?:[-*+]|[0-9]{1,3}[.)])\s+(.*)")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_MARKS = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")
_HEADINGS = ("Level", "Area", "Statement")
_MIN_LEVELS = 2


class _Line(Struct, frozen=True):
    """A line below its headings, the outermost first."""

    headings: tuple[str, ...]
    text: str


def markdown_sheets(text: str) -> list[Sheet]:
    """A sheet for each table, called as the heading above it, and one of all lists by level."""
    lines = list(_lines(text))
    found = [cleaned_sheet(name, rows) for name, rows in _tables(lines)]
    listed = _lists(lines)
    return [*found, cleaned_sheet("Lists", listed)] if listed else found


def _lines(text: str) -> Iterator[_Line]:
    headings: list[tuple[int, str]] = []
    is_code = False
    for line in text.split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            is_code = not is_code
            continue
        heading = None if is_code else _HEADING.match(line)
        if heading:
            depth = len(heading[1])
            headings = [*(item for item in headings if item[0] < depth), (depth, plain(heading[2]))]
        elif not is_code:
            yield _Line(tuple(title for _, title in headings), line)


def plain(text: str) -> str:
    """A text without the marks of Markdown; a <br> is a line break."""
    text = _LINK.sub(r"\1", _BREAK.sub("\n", text))
    return _MARKS.sub("", _TAG.sub("", text)).replace("\\|", "|").strip()


def _tables(lines: Sequence[_Line]) -> Iterator[tuple[str, list[list[str]]]]:
    number = 1
    while number < len(lines):
        if _RULE.match(lines[number].text) and "|" in lines[number - 1].text:
            rows = [_cells(lines[number - 1].text)]
            number += 1
            while number < len(lines) and "|" in lines[number].text:
                rows.append(_cells(lines[number].text))
                number += 1
            yield next(reversed(lines[number - 1].headings), ""), rows
        number += 1


def _cells(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    parts = _CELL_END.split(bare)
    return [plain(part) for part in (parts[:-1] if not parts[-1].strip() else parts)]


def _lists(lines: Sequence[_Line]) -> list[list[str]]:
    """The bullets below headings that name levels: the level, what stands between, the bullet."""
    depth = _depth_of_levels(lines)
    if depth is None:
        return []
    rows: list[list[str]] = []
    for line in lines:
        if len(line.headings) <= depth or not line.text.strip() or "|" in line.text:
            continue
        bullet = _BULLET.match(line.text)
        level, area = line.headings[depth], ": ".join(line.headings[depth + 1 :])
        is_goes_on = bullet is None and line.text[:1].isspace() and rows and rows[-1][0] == level
        if is_goes_on:
            rows[-1][2] += f" {plain(line.text)}"
        else:
            rows.append([level, area, plain(bullet[1] if bullet else line.text)])
    return [list(_HEADINGS), *rows] if rows else []


def _depth_of_levels(lines: Sequence[_Line]) -> int | None:
    """How deep the headings stand that name levels; None where there are no such ones."""
    for depth in range(6):
        titles = dict.fromkeys(line.headings[depth] for line in lines if len(line.headings) > depth)
        ranked = [title for title in titles if looks_like_level(title)]
        if len(ranked) >= _MIN_LEVELS and 2 * len(ranked) >= len(titles):
            return depth
    return None
