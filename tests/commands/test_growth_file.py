"""Pages that the command line writes of a growth file."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.files.library import bundled_paths
from tests.commands.test_cli import career_ladder

SENIOR = "backend-developer/senior"
TOWARD_MIDDLE = """\
targets:
  - level: backend-developer/middle
    skills:
      - id: api-design
        marks: [2026-10-01: below the scale]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.growth.yaml"
    path.write_text(TOWARD_MIDDLE, encoding="utf-8")
    return path


def test_a_packet_has_what_is_marked_not_yet_toward_another_level_as_a_gap(file: Path) -> None:
    done = career_ladder("packet", SENIOR, "--growth", str(file), "-o", "-", "--format", "txt")
    assert done.returncode == 0
    assert "14 of 32 met · 1 missing · 17 not marked" in done.stdout
    assert "- API design [Not yet (marked toward Middle), asks for Practitioner]" in done.stdout
    assert "only for: backend-developer/middle. Marks of the same items count" in done.stderr


def test_a_talk_sheet_ticks_it_and_says_toward_which_level(file: Path) -> None:
    done = career_ladder("talk-sheet", SENIOR, "--growth", str(file), "-o", "-", "--format", "txt")
    text = done.stdout.replace("\N{NO-BREAK SPACE}", " ")
    assert "14 of 32 met · 1 missing · 17 not marked" in text
    assert "- Largest gaps — API design: 3 steps below" in text
    row = text[text.index("- API design — Practitioner") :]
    assert row.splitlines()[1].strip().startswith("[x] Not yet")
    assert row.splitlines()[2].strip() == "Marked toward Middle"


@pytest.mark.parametrize("command", ["packet", "talk-sheet"])
def test_a_ladder_in_place_of_a_growth_file_is_refused(command: str, tmp_path: Path) -> None:
    ladder = bundled_paths()[0]
    out = tmp_path / "page.txt"
    done = career_ladder(command, SENIOR, "--growth", str(ladder), "-o", str(out))
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "error: This is not a growth file: it has none of the keys" in line
    assert not out.exists()


def test_marks_count_by_their_days_whatever_their_order(tmp_path: Path) -> None:
    path = tmp_path / "mine.growth.yaml"
    path.write_text(
        TOWARD_MIDDLE.replace("middle", "senior").replace(
            "[2026-10-01: below the scale]",
            "[2026-10-01: practitioner, 2026-02-10: below the scale]",
        ),
        encoding="utf-8",
    )
    done = career_ladder("packet", SENIOR, "--growth", str(path), "-o", "-", "--format", "txt")
    assert "15 of 32 met · 17 not marked" in done.stdout
    assert "warning: The mark of 2026-02-10 is below that of 2026-10-01." in done.stderr


def test_a_level_that_no_ladder_has_is_warned_of(file: Path) -> None:
    more = "  - level: backend-developer/midle\n"
    file.write_text(TOWARD_MIDDLE + more, encoding="utf-8")
    done = career_ladder("packet", SENIOR, "--growth", str(file), "-o", "-", "--format", "txt")
    assert done.returncode == 0
    assert "Did you mean “backend-developer/middle”?" in done.stderr
