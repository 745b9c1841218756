"""What the first comparison would have to wait for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

_MODULES = (
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
    "rapidfuzz.distance",
    "ladder_app.documents.comparison.matrix",
    "ladder_app.gui.views.compare.view",
)


def prepare_in_steps() -> Iterator[None]:
    """Import the modules of a comparison, one in each step."""
    for name in _MODULES:
        import_module(name)
        yield
