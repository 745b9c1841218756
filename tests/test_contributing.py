"""Every module, folder and test that CONTRIBUTING names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def named_paths() -> set[str]:
    found = re.findall(r"`((?:ladder_app|tests|gui|documents|files|domain)/[\w./]+)`", TEXT)
    return {path for path in found if "*" not in path}


def test_what_it_names_is_there() -> None:
    missing = [
        path
        for path in named_paths()
        if not (ROOT / path).exists() and not (ROOT / "ladder_app" / path).exists()
    ]
    assert len(named_paths()) > 10
    assert missing == []


def test_the_picture_shows_every_package_of_the_window() -> None:
    packages = {
        each.name
        for each in (ROOT / "ladder_app" / "gui").iterdir()
        if (each / "__init__.py").exists()
    }
    drawn = set(re.findall(r"(\w+)/", TEXT.partition("```text")[2].partition("```")[0]))
    assert packages <= drawn
