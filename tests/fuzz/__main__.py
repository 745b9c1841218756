"""`python -m tests.fuzz [--seconds 600]`: no file, however made, does more than be refused.

A file that does is kept below tests/fuzz/found/, and the tests read it from then on.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ladder_app.documents.export.read_back import ladder_bytes, mapping_bytes
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.words.imports import skipped_lines, understood
from ladder_app.documents.words.refused_imports import refusal_lines
from ladder_app.domain.growth.entries import DatedMark, ItemKey, Mark, Part, Person
from ladder_app.files.growth.read_growth import parse_growth
from ladder_app.files.growth.write_growth import NotWritableError, write_growth
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.library import bundled_ladders
from ladder_app.files.rates import parse_rates
from ladder_app.files.tables.mapping_file import mapping_text, parse_mapping
from ladder_app.files.tables.read_apart import MAX_SECONDS
from ladder_app.files.tables.read_table import parse_table
from ladder_app.files.tables.session import begin
from ladder_app.files.tables.understand import likeliest_sheet, understand
from ladder_app.files.tables.write_table import csv_table, workbook
from ladder_app.files.write_ladder import ladder_text
from tests.files.good import FULL
from tests.files.growth.samples import FULL as FULL_GROWTH
from tests.files.tables.changed_books import with_a_part_changed
from tests.files.tables.hostile_books import ods, ods_cell, ods_row
from tests.files.tables.known_cases import FOLDER, inline_cases, written

FOUND = Path(__file__).with_name("found")
_PIECES: tuple[bytes, ...] = (
    b"\x00",
    b"\xff",
    b"&a ",
    b"*a",
    b"<<: ",
    b"!!int ",
    b"[" * 50,
    b"{",
    b"\n",
    b'"',
    b"'",
)
_PIECES += (b'="4294967295"', b'="-1"', b'r="XFD1048576"', b"&lt;", b"&a;", b"<!DOCTYPE x>")
_PIECES += (
    b't="s"',
    b"</row>",
    b'table:number-rows-repeated="1048576"',
    b"@ByteArray(",
    b"@Invalid()",
)
_PACKED = 0.9
SETTINGS = (
    b"[General]\nlevel=backend-developer/senior\nzoom=120\ncolors=dark\nrecent=level:x/y\n"
    b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\n[panes]\nskills=hidden\n"
    b"[splitters]\nmain=@ByteArray(\\0\\0\\0\\xff)\n[path]\nhere=a/b\naim=c/d\nview=shown\n"
    b"[salary]\nmine=105000\ncurrency=EUR\nperiod=year\nrates=x\n"
)
_SLOW = 2.0
_BOOKS = ("xlsx", "ods", "sheets")


def read_ladder_bytes(data: bytes) -> None:
    """Read as a ladder file."""
    parse_ladder(data, "fuzzed.yaml")


def read_rates_bytes(data: bytes) -> None:
    """Read as a rates file."""
    parse_rates(data, "fuzzed.yaml")


def read_mapping_bytes(data: bytes) -> None:
    """Read as a mapping file."""
    parse_mapping(data, "fuzzed.yaml")


def read_growth_bytes(data: bytes) -> None:
    """Read as a growth file, and write into it what was read with one more mark."""
    read = parse_growth(data, "fuzzed.yaml")
    person = read.people[0] if read.people else Person()
    growth = person.toward("a/b")
    key = ItemKey(Part.STATEMENT, "x")
    more = growth.with_entry(key, growth.entry(key).marked(DatedMark(mark=Mark.NOT_YET)))
    with suppress(NotWritableError):
        write_growth((person.with_growth(more), *read.people[1:]), read.text)


def read_csv_bytes(data: bytes) -> None:
    """Read and import as CSV."""
    _import(data, "fuzzed.csv")


def read_xlsx_bytes(data: bytes) -> None:
    """Read and import as a workbook."""
    _import(data, "fuzzed.xlsx")


def read_ods_bytes(data: bytes) -> None:
    """Read and import as an ODS file."""
    _import(data, "fuzzed.ods")


def read_settings_bytes(data: bytes) -> None:
    """Read as the settings file, and take every value out of it."""
    from tests.fuzz.settings import read_settings

    read_settings(data)


def read_markdown_bytes(data: bytes) -> None:
    """Read and import as a Markdown page."""
    _import(data, "fuzzed.md")


def read_web_page_bytes(data: bytes) -> None:
    """Read as a web page whose name says that it is a workbook."""
    _import(data, "fuzzed.xls")


def _import(data: bytes, name: str) -> None:
    """Import as the command does, with all that it says; what it would write is valid."""
    table = parse_table(data, name)
    if not table.sheets:
        return
    of = begin(table)
    made, localizer = of.draft, EnglishLocalizer()
    understood(of.table, made, localizer)
    skipped_lines(made, localizer)
    if not of.is_ladder:
        refusal_lines(of, localizer)
    parse_mapping(mapping_bytes(mapping_text(made.mapping, table.look)), "fuzzed.yaml")
    for family in made.families if of.is_ladder else ():
        ladder_bytes(ladder_text(family))


READERS: Mapping[str, Callable[[bytes], None]] = {
    "ladder": read_ladder_bytes,
    "rates": read_rates_bytes,
    "mapping": read_mapping_bytes,
    "growth": read_growth_bytes,
    "csv": read_csv_bytes,
    "xlsx": read_xlsx_bytes,
    "ods": read_ods_bytes,
    "sheets": read_xlsx_bytes,
    "markdown": read_markdown_bytes,
    "web-page": read_web_page_bytes,
    "settings": read_settings_bytes,
}


def good_files() -> dict[str, list[bytes]]:
    """What the changes begin with, by the name of its reader."""
    family = next(file.family for file in bundled_ladders() if file.family)
    table = csv_table(family)
    sheet = likeliest_sheet(parse_table(table, "x.csv").sheets)
    return {
        "ladder": [FULL.encode(), b"name: X\nlevels: [A, B]\n"],
        "rates": [b"date: 2026-11-24\nsource: X\nbase: EUR\nrates: {USD: 1.25, JPY: 160}\n"],
        "mapping": [mapping_text(understand(sheet)).encode()],
        "growth": [FULL_GROWTH.encode(), b"people: [{name: A, targets: [{level: a/b}]}]\n"],
        "csv": [table[:6000], *_inline(".csv")],
        "xlsx": [workbook(family)],
        "ods": [ods_table()],
        "sheets": _inline(".xlsx"),
        "markdown": _inline(".md"),
        "web-page": [(FOLDER / "h3-11-html-named.xls").read_bytes()],
        "settings": [SETTINGS],
    }


def _inline(suffix: str) -> list[bytes]:
    """The tables with a known result that are of this kind, each of another shape."""
    found = []
    for case in inline_cases().values():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / written(case, Path(folder))
            found += [path.read_bytes()] if path.suffix == suffix else []
    return found


def ods_table() -> bytes:
    """A table of levels as ODS."""
    lines = (("Skill", "Junior", "Senior"), ("SQL", "basic", "expert"), ("Pay", "10", "20"))
    return ods("".join(ods_row("".join(map(ods_cell, line))) for line in lines))


def changed_file(kind: str, data: bytes, chance: random.Random) -> bytes:
    """The file changed; of a workbook mostly what is packed in it, else it is a broken zip."""
    if kind in _BOOKS and chance.random() < _PACKED:
        return with_a_part_changed(data, lambda part: changed(part, chance), chance)
    return changed(data, chance)


def changed(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, taken out, doubled, or others put in."""
    changed_bytes = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        place = chance.randrange(len(changed_bytes) + 1)
        length = chance.choice((1, 1, 4, 40))
        match chance.randrange(4):
            case 0:
                changed_bytes[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed_bytes[place : place + length]
            case 2:
                changed_bytes[place:place] = changed_bytes[place : place + length]
            case _:
                changed_bytes[place:place] = chance.choice(_PIECES)
    return bytes(changed_bytes)


def fault_of(kind: str, data: bytes) -> str:
    """What a file does that it must not; an empty text for nothing."""
    begun = time.perf_counter()
    try:
        READERS[kind](data)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return repr(error)
    seconds = time.perf_counter() - begun
    # A workbook is read in a process of its own, which is given up after a while.
    most = _SLOW + (MAX_SECONDS if kind in _BOOKS else 0)
    return f"took {seconds:.1f} s" if seconds > most else ""


def main() -> int:
    """Change and read for so many seconds; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - nothing secret
    keep_none_alive()
    good, end, counts, found = good_files(), time.monotonic() + options.seconds, Counter[str](), 0
    while time.monotonic() < end:
        kind = chance.choice(list(READERS))
        data = changed_file(kind, chance.choice(good[kind]), chance)
        fault = fault_of(kind, data)
        counts[kind] += 1
        if fault:
            found += 1
            FOUND.mkdir(exist_ok=True)
            path = FOUND / f"{kind}-{sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            sys.stdout.write(f"{path.name}: {fault}\n")
    listed = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    sys.stdout.write(f"{counts.total()} files read ({listed}), {found} faults found\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
