"""What the program writes it reads again; where it would not, nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.cli import main
from ladder_app.documents.export.family import FamilyData
from ladder_app.documents.export.formats import FAMILY, FORMATS
from ladder_app.documents.export.read_back import (
    NotReadableAgainError,
    ladder_bytes,
    mapping_bytes,
)
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import JobFamily
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.ladder_file import LadderFile, parse_ladder, read_ladder
from ladder_app.files.templates import Template, new_ladder
from tests.files.good import FULL

ODD = "A\x00b\x07\u202ec\ufeff\x85d\u2028e\x1ff\ud800g"
Capture = pytest.CaptureFixture[str]


def family() -> JobFamily:
    read = parse_ladder(FULL.encode(), "full.yaml").family
    assert read
    return read


def rendered(exported: JobFamily, path: Path) -> bytes:
    return FORMATS.render(FAMILY, FamilyData(exported, EnglishLocalizer()), path)


def test_a_good_text_is_given_back_as_bytes() -> None:
    assert ladder_bytes(FULL) == FULL.encode()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name: X\nlevels: [{id: a--b, name: A}]\n", "At “levels: .*a--b.*is not an id"),
        (f"name: X\nlevels: [{{name: {'x' * 20_001}}}]\n", "more than 20,000 characters"),
        ("name: X\nlevels: []\n", "Nothing was written"),
        ('name: "\\x07"\nlevels: [{name: A}]\n', "escape for the character"),
        ("name: \ud800\nlevels: [{name: A}]\n", r"U\+D800 cannot be saved"),
        ("#" * (16 * 1024 * 1024 + 1), "larger than 16 MiB"),
    ],
)
def test_what_the_reader_refuses_is_said_before_it_is_written(text: str, words: str) -> None:
    with pytest.raises(NotReadableAgainError, match=words):
        ladder_bytes(text)


def test_a_mapping_is_read_back_as_well() -> None:
    with pytest.raises(NotReadableAgainError, match="cannot stand here"):
        mapping_bytes("shape: levels acros\nheader: 1\ncolumns: {A: skill}\n")


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_an_export_that_could_not_be_opened_is_refused(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x.{suffix}"
    assert rendered(family(), path)
    with pytest.raises(NotReadableAgainError, match="more than 20,000 characters"):
        rendered(replace(family(), summary="x" * 20_001), path)


def test_two_families_with_one_long_id_are_exported(tmp_path: Path) -> None:
    renamed_family = replace(family(), id="x" * 80)
    files = [LadderFile(path=f"{n}.yaml", family=renamed_family, problems=()) for n in range(12)]
    _, own = with_distinct_ids((), files)
    for file in own:
        assert file.family
        assert len(file.family.id) <= 80
        assert rendered(file.family, tmp_path / "x.yaml")


@pytest.mark.parametrize("template", Template)
def test_a_new_ladder_of_an_odd_name_opens(template: Template) -> None:
    read = parse_ladder(ladder_bytes(new_ladder(template, ODD)), "new.yaml").family
    assert read
    assert read.name == "Abc d e fg"


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(), min_size=1, max_size=60))
def test_a_new_ladder_of_any_name_opens(name: str) -> None:
    text = new_ladder(Template.BLANK, name)
    if "name: ''" not in text:  # Nothing of it may stand in a file: the commands refuse it.
        ladder_bytes(text)


def test_new_refuses_a_name_of_which_nothing_stays(capsys: Capture) -> None:
    assert main(["new", "\u202e\ufeff", "-o", "-"]) == 2
    assert "needs a name" in capsys.readouterr().err


def test_new_leaves_out_what_no_file_may_hold(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    assert main(["new", ODD.replace("\x00", ""), "-o", str(path)]) == 0
    read = read_ladder(path).family
    assert read
    assert read.name == "Abc d e fg"


def test_a_name_that_is_too_long_for_a_file_is_refused(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "new.yaml"
    assert main(["new", "x" * 20_001, "-o", str(path)]) == 1
    assert "At “name: xxx" in capsys.readouterr().err
    assert not path.exists()
