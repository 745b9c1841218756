"""The survey's figures in `data/market`: check them, or take them over from its tables.

The tables are three CSV files, as they come from the Occupational Employment and Wage
Statistics of the U.S. Bureau of Labor Statistics (file `oe.data.0.Current` of a release):

- `oews-YEAR-annual-wages.csv`: occupation, area, employment, p10, p25, p50, p75, p90
- `oews-YEAR-areas.csv`: kind (nation, state or metro), area, name
- `oews-YEAR-occupations.csv`: occupation, title

Run:

    python -m tests.market_data --check
    python -m tests.market_data --write FOLDER

`--check` compares each file with its SHA-256 sum in `release.json` and reads every row.
`--write` takes over the tables in FOLDER, unchanged, and writes their sums. For a new release,
correct title, month and date in `release.json` as well, and the sums in
`tests/files/market/test_bundled.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from ladder_app.files.market.bundled import AREAS, OCCUPATIONS, RELEASE, WAGES, BundledMarket

FOLDER = Path(__file__).parents[1] / "data" / "market"
TABLES = (WAGES, AREAS, OCCUPATIONS)


def problems(folder: Path) -> list[str]:
    """What is wrong with the files in the folder."""
    sums = json.loads((folder / RELEASE).read_text(encoding="utf-8"))["sha256"]
    changed = [name for name in TABLES if sums.get(name) != _sum(folder / name)]
    found = [f"{name} has another SHA-256 sum than {RELEASE} says." for name in changed]
    bundled = BundledMarket(folder)
    try:
        keys = list(bundled.market.wages)
    except ValueError as error:
        return [*found, str(error)]
    names = bundled.names
    for occupation, area in keys:
        if occupation not in names.occupations:
            found.append(f"{OCCUPATIONS} lacks {occupation}.")
        if area not in names.areas:
            found.append(f"{AREAS} lacks {area}.")
    return list(dict.fromkeys(found))


def take_over(tables: Path, folder: Path) -> None:
    """Copy the tables, and write their sums.

    Raises:
        FileNotFoundError: a table is missing, or there are several.
    """
    for name in TABLES:
        found = sorted(tables.glob(f"oews-*-{name}"))
        if len(found) != 1:
            raise FileNotFoundError(f"{tables} needs one file oews-YEAR-{name}.")
        (folder / name).write_bytes(found[0].read_bytes())
    release = folder / RELEASE
    content = json.loads(release.read_text(encoding="utf-8"))
    content["sha256"] = {name: _sum(folder / name) for name in TABLES}
    text = json.dumps(content, indent=2, ensure_ascii=False)
    release.write_text(f"{text}\n", encoding="utf-8")


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(words: Sequence[str] | None = None, folder: Path = FOLDER) -> int:
    """Check the files, or take over new ones and check them."""
    parser = argparse.ArgumentParser(prog="python -m tests.market_data", description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true", help="check sums and rows")
    choice.add_argument("--write", type=Path, metavar="FOLDER", help="take over its tables")
    options = parser.parse_args(words)
    if options.write:
        take_over(options.write, folder)
    found = problems(folder)
    sys.stderr.writelines(f"{problem}\n" for problem in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
