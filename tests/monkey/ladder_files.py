"""Ladder files that another program saves while the window has them open."""

from __future__ import annotations

import random
from pathlib import Path

from ladder_app.files.templates import Template, new_ladder
from tests.bench.sample import ladder_of
from tests.files.good import FULL
from tests.hostile_text import TEXTS, hostile_data

RATES = "date: 2026-11-24\nsource: X\nbase: EUR\nrates: {USD: 1.25, JPY: 160, GBP: 0.85}\n"
_TRACKS = (
    "id: odd\nname: Odd 𝔘𝔫𝔦\nscale: [A, B]\nskills: [{id: k, name: K, kind: hard}]\n"
    "tracks: [{id: one, name: One}, {id: two, name: Two}]\nlevels:\n"
)


def contents() -> dict[str, bytes]:
    """The texts of valid and broken files, by a name for the report."""
    two, three = (new_ladder(each, "Data").encode() for each in list(Template)[1:])
    return {
        "full": FULL.encode(),
        "three levels": two,
        "two tracks": three,
        "large": ladder_of(60).encode(),
        "small": ladder_of(3).encode(),
        "hostile": hostile_data(TEXTS[0]),
        "right to left": hostile_data("שלום \u202eעולם 👩‍👩‍👧 é"),
        "long": hostile_data("wide " * 900),
        "other": _tracks("L1", "L2"),
        "fewer": _tracks("L2"),
        "no levels": b"name: X\nlevels: []\n",
        "misspelled": b"name: Potter\nlevls: [Junior]\n",
        "not YAML": b"name: [\n  }",
        "bytes": bytes(range(256)),
        "empty": b"",
        "cut": FULL.encode()[: len(FULL) // 2],
    }


def _tracks(*names: str) -> bytes:
    levels = "".join(
        f"  - {{id: {name.lower()}, name: {name}, track: {track},"
        f" responsibilities: [Does {name}.], skills: {{k: A}},"
        f" pay: {{currency: EUR, period: month, minimum: 1000, maximum: 2000}}}}\n"
        for name, track in zip(names, ("one", "two"), strict=False)
    )
    return (_TRACKS + levels).encode()


class Outside:
    """The other program: saves, breaks, deletes, renames and replaces files of a folder."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        """Begin with two files that are open in the window, and a rates file."""
        self._chance = chance
        self._contents = contents()
        self.folder = folder
        self.opened = [folder / f"{name}.ladder.yaml" for name in ("first", "second")]
        for path, name in zip(self.opened, ("full", "other"), strict=True):
            path.write_bytes(self._contents[name])
        (folder / "rates.yaml").write_text(RATES, encoding="utf-8")

    def change(self) -> str:
        """Change one of the files; returns what was done."""
        path = self._chance.choice((*self.opened, self.folder / "third.ladder.yaml"))
        kind = self._chance.choice(("write", "write", "write", "replace", "delete", "rename"))
        name = self._chance.choice(list(self._contents))
        data = self._contents[name]
        if kind == "write":
            path.write_bytes(data)
        elif kind == "replace":
            beside = path.with_name("beside.tmp")
            beside.write_bytes(data)
            beside.replace(path)
        elif kind == "delete":
            path.unlink(missing_ok=True)
        elif path.exists():
            path.rename(path.with_name(f"renamed-{path.name}"))
        return f"{kind} {path.name}: {name}"
