"""The colors of a printed page, which is also readable in black and white."""

from __future__ import annotations

from ladder_app.documents.drawing.colors import DrawingColors

TEXT = "#1b2330"
MUTED = "#566274"
RULE = "#c9d1dd"
ACCENT = "#2563d9"
SOFT_SKILL = "#8140c4"
MARK = "#12693f"
MARK_BACKGROUND = "#e0f3e8"
PAPER = "#ffffff"

CHART = DrawingColors(
    text=TEXT,
    muted=MUTED,
    grid="#e3e7ee",
    band="#eef2f8",
    bar="#b7c5db",
    selected=ACCENT,
    on_bar=TEXT,
    on_selected=PAPER,
    outline="#123a8c",
    background=PAPER,
    salary="#9a3412",
    market="#0f6b62",
)
