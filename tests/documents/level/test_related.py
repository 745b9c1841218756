"""What a ladder says to see also, in documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.cli import main

OWN = """\
id: own
name: Own
see-also: [web-developer, own/two, web-developer]
levels:
  - id: one
    name: One
    see-also: software-engineering/staff
  - id: two
    name: Two
"""
FAMILY = "See also: web-developer; Two (own/two)"
LEVEL = "See also: software-engineering/staff"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(OWN, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", ["txt", "md", "html"])
def test_a_family_and_its_levels_say_what_to_see_also(own: Path, form: str) -> None:
    out = own.with_name(f"out.{form}")
    assert main(["print", "own", "--file", str(own), "-o", str(out)]) == 0
    text = " ".join(out.read_text(encoding="utf-8").split())
    assert (text.count(FAMILY), text.count(LEVEL)) == (1, 1)
    assert text.count("See also") == 2


def test_a_level_on_its_own_says_what_to_see_also(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "own/one", "--file", str(own)]) == 0
    assert LEVEL in capsys.readouterr().out
    assert main(["show", "own/two", "--file", str(own)]) == 0
    assert "See also" not in capsys.readouterr().out
