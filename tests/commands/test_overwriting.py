"""One rule for every command that writes: no file is lost unasked, and an input never."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ladder_app.cli import main
from tests.commands.test_cli import ROOT
from tests.commands.test_hostile_places import OUTPUTS
from tests.files.good import FULL

FILES = [output for output, (_, suffix) in OUTPUTS.items() if suffix]
LADDER = "id: mine\nname: Mine\nlevels: [{name: Junior}, {name: Senior}]\n"
RATES = "date: 2026-11-24\nsource: X\nbase: EUR\nrates: {USD: 1.25}\n"
Said = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "table.csv").write_text("Skill,Junior,Senior\nSQL,basic,expert\n")
    (tmp_path / "mine.yaml").write_text(LADDER)
    (tmp_path / "rates.yaml").write_text(RATES)
    return tmp_path


def words_of(output: str) -> tuple[list[str], str]:
    words, suffix = OUTPUTS[output]
    return [word.format(table="table.csv") for word in words], f"out{suffix}"


@pytest.mark.parametrize("output", FILES)
def test_a_file_that_is_there_is_replaced_only_when_asked(
    output: str, folder: Path, capsys: Said
) -> None:
    words, name = words_of(output)
    (folder / name).write_bytes(b"kept")
    assert main([*words, "-o", name]) == 2
    assert f"{name} is there already. Write over it with --replace" in capsys.readouterr().err
    assert (folder / name).read_bytes() == b"kept"
    assert main([*words, "-o", name, "--replace"]) == 0
    assert (folder / name).read_bytes() != b"kept"


@pytest.mark.parametrize("suffix", ["svg", "csv"])
def test_the_salary_file_is_replaced_only_when_asked(
    suffix: str, folder: Path, capsys: Said
) -> None:
    name = f"pay.{suffix}"
    (folder / name).write_bytes(b"kept")
    assert main(["salary", "backend-developer", "-o", name]) == 2
    assert (folder / name).read_bytes() == b"kept"
    assert main(["salary", "backend-developer", "-o", name, "--replace"]) == 0
    assert "is there already" in capsys.readouterr().err


def test_a_mapping_that_is_there_is_replaced_only_when_asked(folder: Path, capsys: Said) -> None:
    (folder / "m.yaml").write_bytes(b"kept")
    words = ["import", "table.csv", "--save-mapping", "m.yaml", "-o", "out.yaml"]
    assert main(words) == 2
    assert "m.yaml is there already" in capsys.readouterr().err
    assert (folder / "m.yaml").read_bytes() == b"kept"
    assert not (folder / "out.yaml").exists()
    assert main([*words, "--replace"]) == 0


def same_name(given: Path) -> Path:
    return Path(f"./{given.name}")


def hard_link(given: Path) -> Path:
    link = given.with_name(f"hard{given.suffix}")
    os.link(given, link)
    return link


def symbolic_link(given: Path) -> Path:
    link = given.with_name(f"soft{given.suffix}")
    link.symlink_to(given)
    return link


MAPPED = ["import", "table.csv", "--mapping", "m.yaml"]
MINE = ["--file", "mine.yaml", "-o", "{}"]
INPUTS = {
    "table": ("table.csv", ["import", "table.csv", "-o", "{}"]),
    "table, mapping": ("table.csv", ["import", "table.csv", "--save-mapping", "{}"]),
    "mapping": ("m.yaml", [*MAPPED, "-o", "{}"]),
    "its mapping": ("m.yaml", [*MAPPED, "--save-mapping", "{}"]),
    "rates": ("rates.yaml", ["salary", "--rates", "rates.yaml", "-o", "{}"]),
    "export": ("mine.yaml", ["export", "mine", *MINE]),
    "print": ("mine.yaml", ["print", "mine/junior", *MINE]),
    "compare": ("mine.yaml", ["compare", "mine/junior", "mine/senior", *MINE]),
    "path": ("mine.yaml", ["path", "mine/junior", "mine/senior", *MINE]),
    "salary": ("mine.yaml", ["salary", "mine", *MINE]),
}


@pytest.mark.parametrize("reached", [same_name, hard_link, symbolic_link])
@pytest.mark.parametrize("case", INPUTS)
def test_an_input_is_never_written_over(
    case: str, reached: Callable[[Path], Path], folder: Path, capsys: Said
) -> None:
    if case.endswith("mapping"):
        assert main(["import", "table.csv", "--save-mapping", "m.yaml"]) == 0
    name, words = INPUTS[case]
    before = (folder / name).read_bytes()
    path = reached(folder / name)
    assert main([word.format(path) for word in [*words, "--replace"]]) == 2
    assert "is one of the files that are read" in capsys.readouterr().err
    assert (folder / name).read_bytes() == before


def test_two_outputs_are_not_one_file(folder: Path, capsys: Said) -> None:
    words = ["import", "table.csv", "-o", "x.yaml", "--save-mapping", "./x.yaml", "--replace"]
    assert main(words) == 2
    assert "is named for two outputs" in capsys.readouterr().err
    assert not (folder / "x.yaml").exists()
    assert main(["import", "table.csv", "--save-mapping", "-"]) == 2
    assert "standard output takes the ladder or the mapping" in capsys.readouterr().err


def test_a_ladder_that_comes_with_the_program_is_not_written_over(capsys: Said) -> None:
    from ladder_app.files.library import bundled_paths

    path = bundled_paths()[0]
    before = path.read_bytes()
    assert main(["export", "web-developer", "-o", str(path), "--replace"]) == 2
    assert path.read_bytes() == before
    assert "is one of the files that are read" in capsys.readouterr().err


def test_pages_that_are_there_are_replaced_only_when_asked(folder: Path, capsys: Said) -> None:
    words = ["export", "backend-developer", "-o", "site"]
    assert main(words) == 0
    (folder / "site" / "level-junior.html").write_text("kept")
    (folder / "site" / "index.html").unlink()
    assert main(words) == 2
    assert "level-junior.html is there already" in capsys.readouterr().err
    assert (folder / "site" / "level-junior.html").read_text() == "kept"
    assert main([*words, "--replace"]) == 0
    assert (folder / "site" / "level-junior.html").read_text() != "kept"


def test_a_folder_does_not_take_the_place_of_a_file(folder: Path, capsys: Said) -> None:
    (folder / "sitef").write_bytes(b"kept")
    for more in ([], ["--replace"]):
        assert main(["export", "backend-developer", "-o", "sitef", *more]) == 3
        text = capsys.readouterr().err
        assert "sitef is a file, and a folder of linked pages cannot take its place." in text
    assert (folder / "sitef").read_bytes() == b"kept"


@pytest.mark.skipif(os.name == "nt", reason="devices have other names there")
def test_a_device_is_no_place_for_pages(capsys: Said) -> None:
    assert main(["export", "backend-developer", "-o", os.devnull]) == 3
    assert "is a device or a pipe. Choose another name." in capsys.readouterr().err


class Bytes(io.TextIOWrapper):
    """Standard output that keeps its bytes."""

    def __init__(self, is_terminal: bool = False) -> None:
        self.kept = io.BytesIO()
        self.is_terminal = is_terminal
        super().__init__(self.kept, encoding="ascii")

    def isatty(self) -> bool:
        return self.is_terminal


STANDARD = {
    "print": (["print", "backend-developer/senior", "--format", "txt"], b"Senior"),
    "path": (["path", "web-developer/junior", "web-developer/senior", "--format", "md"], b"# "),
    "compare": (
        ["compare", "web-developer/junior", "web-developer/senior", "--format", "xlsx"],
        b"PK",
    ),
    "salary": (["salary", "backend-developer"], b"<?xml"),
    "yaml": (["export", "backend-developer"], b"format: 1"),
    "csv": (["export", "backend-developer", "--format", "csv"], b"\xef\xbb\xbfTrack"),
    "import": (["import", "table.csv"], b"format: 1"),
    "new": (["new", "Ärztin"], b"# A career ladder"),
}


@pytest.mark.parametrize("output", STANDARD)
def test_a_hyphen_means_standard_output(
    output: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(folder.iterdir())
    words, start = STANDARD[output]
    out = Bytes()
    monkeypatch.setattr(sys, "stdout", out)
    assert main([*words, "-o", "-"]) == 0
    assert out.kept.getvalue().startswith(start)
    assert sorted(folder.iterdir()) == before


def test_a_pdf_goes_to_standard_output() -> None:
    """In a process of its own, as there can be one QGuiApplication in each."""
    words = ["print", "backend-developer/senior", "-o", "-"]
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words], capture_output=True, check=True, timeout=60
    )
    assert done.stdout.startswith(b"%PDF-")


def test_the_bytes_are_those_of_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = Bytes()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["new", "Ärztin", "-o", "-"]) == 0
    written = out.kept.getvalue()
    assert main(["new", "Ärztin", "-o", "x.yaml"]) == 0
    assert (folder / "x.yaml").read_bytes() == written


def test_a_terminal_gets_no_pdf(monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    out = Bytes(is_terminal=True)
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["print", "backend-developer/senior", "-o", "-"]) == 3
    assert "A terminal cannot show PDF." in capsys.readouterr().err
    assert out.kept.getvalue() == b""


def test_a_good_ladder_is_not_taken_for_another(folder: Path) -> None:
    """Files that only have like names may be written beside one another."""
    (folder / "full.yaml").write_text(FULL, encoding="utf-8")
    words = ["export", "backend-developer", "--file", "full.yaml", "-o", "full.json"]
    assert main(words) == 0
