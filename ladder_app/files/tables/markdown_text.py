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
_BULLET = re.compile(r"\s*(?:[-*+]|[0-9]{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_MARKS = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")
_HEADINGS = ("Level", "Area", "Statement")
_THEME = re.compile(r" {0,3}(?:\*\*|__)(.{1,60}?)(?:\*\*:?|__:?)\s*(.*)$")
_LEVEL_FIRST = re.compile(r"(.{1,30}?)\s*(?::|[–—]| -)\s+(\S.*)")
_NUMBER = re.compile(r"^[0-9]{1,2}[.)]\s+")
_MIN_LEVELS = 2
_MOST = 0.6


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
    """The items of lists that say which level each is of: the level, its area, the item."""
    in_bullets = _levels_in_bullets(lines)
    depth = _depth_of_levels(lines)
    if depth is None or in_bullets:
        return in_bullets
    rows: list[list[str]] = []
    theme, under = "", tuple[str, ...]()
    for line in lines:
        if line.headings != under:
            theme, under = "", line.headings
        if len(line.headings) <= depth or not line.text.strip() or "|" in line.text:
            continue
        item = _item(line.text)
        theme = theme if item.theme is None else item.theme
        level = line.headings[depth]
        if item.goes_on and rows and rows[-1][0] == level:
            rows[-1][2] += f" {item.text}"
        elif item.text:
            area = ": ".join(filter(None, (*line.headings[depth + 1 :], theme)))
            rows.append([level, area, item.text])
    return [list(_HEADINGS), *rows] if rows else []


class _Item(Struct, frozen=True):
    """A line of a list: its text, the theme in bold that begins it, whether it goes on."""

    text: str
    theme: str | None = None
    goes_on: bool = False


def _item(line: str) -> _Item:
    bullet = _BULLET.match(line)
    if bullet:
        return _Item(plain(bullet[1]))
    bold = _THEME.match(line)
    if bold:
        return _Item(plain(bold[2]), plain(bold[1]).rstrip(":"))
    return _Item(plain(line), goes_on=line[:1].isspace())


def _levels_in_bullets(lines: Sequence[_Line]) -> list[list[str]]:
    """The bullets below headings of areas where most bullets begin with the name of a level."""
    bullets = [(line, _BULLET.match(line.text)) for line in lines if line.headings]
    texts = [(line, plain(found[1])) for line, found in bullets if found]
    parted = [(line, text, _LEVEL_FIRST.match(text)) for line, text in texts]
    ranked = [found[1] for _, _, found in parted if found and looks_like_level(found[1])]
    if len(set(ranked)) < _MIN_LEVELS or len(ranked) < _MOST * len(texts):
        return []
    rows = []
    for line, text, found in parted:
        is_level = found and looks_like_level(found[1])
        level, rest = (found[1], found[2]) if found and is_level else ("", text)
        rows.append([level, _NUMBER.sub("", line.headings[-1]), rest])
    return [list(_HEADINGS), *rows]


def _depth_of_levels(lines: Sequence[_Line]) -> int | None:
    """How deep the headings stand that name levels; None where there are no such ones."""
    for depth in range(6):
        titles = dict.fromkeys(line.headings[depth] for line in lines if len(line.headings) > depth)
        ranked = [title for title in titles if looks_like_level(title)]
        if len(ranked) >= _MIN_LEVELS and 2 * len(ranked) >= len(titles):
            return depth
    return None
