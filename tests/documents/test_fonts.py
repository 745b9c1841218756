"""A machine without fonts: what it cannot draw is refused with the remedy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEVEL = "backend-developer/junior"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="fonts come by fontconfig on Linux alone"
)


def run_without_fonts(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    fonts = folder / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>\n", encoding="utf-8")
    environment = {
        **os.environ,
        "FONTCONFIG_FILE": str(fonts),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder),
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        check=False,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("print", LEVEL, "-o", "level.pdf"),
        ("compare", LEVEL, "backend-developer/middle", "-o", "level.pdf"),
        ("salary", "backend-developer", "-o", "level.png"),
    ],
    ids=lambda words: words[0],
)
def test_no_page_or_picture_without_text_is_written(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run_without_fonts(tmp_path, *words)
    assert done.returncode == 3
    assert "no font is installed. Install one, such as DejaVu" in done.stderr
    assert not list(tmp_path.glob("level.*"))


def test_text_is_written(tmp_path: Path) -> None:
    done = run_without_fonts(tmp_path, "print", LEVEL, "-o", "level.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Junior" in (tmp_path / "level.html").read_text(encoding="utf-8")


def test_a_window_of_boxes_is_not_opened_and_the_levels_are_printed(tmp_path: Path) -> None:
    done = run_without_fonts(tmp_path)
    assert done.returncode == 3
    assert "no font is installed" in done.stderr
    assert LEVEL in done.stdout
