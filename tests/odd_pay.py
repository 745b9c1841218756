"""Pay that is odd but right, and pay that no file may state."""

from __future__ import annotations

from pathlib import Path

TRILLION = 10**12


def ladder(*ranges: tuple[object, object], more: str = "") -> str:
    """A ladder file with a level for each range, from L1 on; `more` is another line of it."""
    levels = "".join(
        f"  - name: L{n}\n"
        f"    pay: {{currency: USD, period: year, minimum: {low}, maximum: {high}}}\n"
        for n, (low, high) in enumerate(ranges, 1)
    )
    return f"name: Odd\n{more}levels:\n{levels}"


ODD = {
    "minimum is maximum": ladder((50_000, 50_000), (50_000, 50_000)),
    "one level": ladder((50_000, 60_000)),
    "one level without width": ladder((50_000, 50_000)),
    "ranges from 1 to a trillion": ladder((1, TRILLION), (1, 2), (TRILLION, TRILLION)),
    "ranges from zero": ladder((0, 1), (0, 10), (0, "0.01")),
    "an open top above one figure": ladder(
        (40_000, 50_000), (48_000, "48000, open-top: true"), (45_000, 75_000)
    ),
    "500 levels": ladder(*((n % 2, 10 ** (n % 13)) for n in range(500))),
}
"""Files that are good."""

BAD = {
    "1e9999": (ladder((1, "1e9999")), "is not a valid number"),
    "below zero": (ladder((1, -5)), "Pay cannot be below zero"),
    "NaN": (ladder((1, ".nan")), "is not a valid number"),
    "400 digits": (ladder((1, "9" * 400)), "Write at most 15 digits"),
    "more than a trillion": (ladder((1, 10 * TRILLION)), "more than anyone is paid"),
    "no such currency": (ladder((1, 2)).replace("USD", "XYZ"), "is not a currency"),
    "no hours": (ladder((1, 2), more="hours-per-week: 0\n"), "above 0 and at most 168"),
    "no weeks": (ladder((1, 2), more="weeks-per-year: 0\n"), "above 0 and at most 53"),
    "hours that are none": (ladder((1, 2), more="hours-per-week: .nan\n"), "hours-per-week"),
}
"""Files that are refused, and what is said of them."""

NO_AMOUNTS = {
    "1e9999": "not an amount",
    "-5": "below zero",
    "NaN": "not an amount",
    "inf": "not an amount",
    "0": "The amount is zero",
    "9" * 60: "more than anybody is paid",
    "9" * 400: "too long",
    "105000 XYZ": "“XYZ” is not a currency",
    "105000 per fortnight": "not an amount",
}
"""What somebody may type as a salary, and what is said of it."""


def written(folder: Path, text: str) -> Path:
    """The ladder file in this folder."""
    path = folder / "odd.ladder.yaml"
    path.write_text(text, encoding="utf-8")
    return path
