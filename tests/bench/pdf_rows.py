"""A family as a PDF, beside QTextDocument that writes the same HTML page: time and size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader

from tests.bench import budgets
from tests.bench.measure import pair_rows, run_once, run_pairs
from tests.bench.row import Bench, Row, exponent_row, row
from tests.bench.sample import ladder_of

_SIZES = (100, 200, 500, 1_000)
_IN_THE_BUDGET = (100, 1_000)


def pdf_rows(bench: Bench) -> list[Row]:
    """Families of 100 to 1,000 levels."""
    rows: list[Row] = []
    times: dict[int, float] = {}
    for levels in _SIZES:
        found = _family_rows(bench, levels)
        times[levels] = found[0].ours
        rows += found
    return [*rows, exponent_row("PDF, levels", times)]


def _family_rows(bench: Bench, levels: int) -> list[Row]:
    folder = bench.folder
    ladder, page = folder / f"{levels}.ladder.yaml", folder / f"{levels}.html"
    ladder.write_text(ladder_of(levels), encoding="utf-8")
    ours, theirs = folder / "ours.pdf", folder / "theirs.pdf"
    printed = [bench.python, "main.py", "print", "big", "--replace", "--file", str(ladder), "-o"]
    run_once([*printed, str(page)], page)
    by_qt = [bench.python, "-m", "tests.bench.text_document", str(page), str(theirs)]
    pairs = run_pairs(
        lambda: run_once([*printed, str(ours)], ours),
        lambda: run_once(by_qt, theirs),
        max(1, bench.runs * 100 // levels // 2),
    )
    for pdf in (ours, theirs):
        require_texts(pdf, ("Level 1", f"Level {levels}"))
    counts = levels in _IN_THE_BUDGET
    budget = (0.75, budgets.PDF_TIME) if counts else (None, "")
    figures = {"wall": budget, "cpu": (None, ""), "memory": (None, "")}
    return [
        *pair_rows(f"PDF of {levels} levels", pairs, figures),
        row(
            f"PDF of {levels} levels, size",
            ours.stat().st_size / 1024,
            theirs.stat().st_size / 1024,
            2.0 if counts else None,
            unit="KiB",
            of=budgets.PDF_SIZE if counts else "",
        ),
    ]


def require_texts(pdf: Path, texts: Sequence[str]) -> None:
    """Raise RuntimeError unless the PDF has these texts: a page without text is no yardstick."""
    pages = PdfReader(pdf).pages
    # The first text may follow pages of contents, the last one is near the end.
    read = " ".join(page.extract_text() for page in (*pages[:3], *pages[-3:]))
    missing = [text for text in texts if text not in " ".join(read.split())]
    if missing:
        raise RuntimeError(f"{pdf} has no text {missing}")
