"""Files in places that do not take or give them: a sentence each, and nothing left behind."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.documents.export.atomic_write import save_atomically
from tests.files.good import FULL
from tests.files.tables.hostile_books import cell, row, xlsx

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these places are those of POSIX")

OUTPUTS = {
    "print": (["print", "backend-developer/senior"], ".txt"),
    "pages": (["print", "backend-developer"], ".html"),
    "yaml": (["export", "backend-developer"], ".yaml"),
    "csv": (["export", "backend-developer"], ".csv"),
    "xlsx": (["export", "backend-developer"], ".xlsx"),
    "site": (["export", "backend-developer"], ""),
    "compare": (["compare", "web-developer/junior", "web-developer/senior"], ".md"),
    "path": (["path", "software-engineering/junior", "software-engineering/staff"], ".md"),
    "import": (["import", "{table}"], ".yaml"),
    "new": (["new", "Nurse"], ".yaml"),
}
INPUTS = {
    "ladder": ["show", "x/y", "--file", "{}"],
    "validate": ["validate", "{}"],
    "table": ["import", "{}"],
    "mapping": ["import", "{table}", "--mapping", "{}"],
    "rates": ["salary", "backend-developer", "--currency", "EUR", "--rates", "{}"],
}


def no_folder(folder: Path, suffix: str) -> Path:
    gone = folder / "gone"
    gone.mkdir()
    path = gone / f"x{suffix}"
    gone.rmdir()
    return path


def folder_there(folder: Path, suffix: str) -> Path:
    (folder / f"x{suffix}").mkdir()
    return folder / f"x{suffix}"


def below_a_file(folder: Path, suffix: str) -> Path:
    (folder / "file").write_bytes(b"kept")
    return folder / "file" / f"x{suffix}"


def loop(folder: Path, suffix: str) -> Path:
    path = folder / f"x{suffix}"
    path.symlink_to(path)
    return path


def pipe(folder: Path, suffix: str) -> Path:
    os.mkfifo(folder / f"x{suffix}")
    return folder / f"x{suffix}"


def device(folder: Path, suffix: str) -> Path:
    (folder / f"x{suffix}").symlink_to("/dev/zero")
    return folder / f"x{suffix}"


def long_name(folder: Path, suffix: str) -> Path:
    return folder / f"{'x' * 300}{suffix}"


def long_path(folder: Path, suffix: str) -> Path:
    return folder.joinpath(*["x" * 200] * 30, f"x{suffix}")


def zero(folder: Path, suffix: str) -> Path:
    return folder / f"x\0{suffix}"


PLACES: list[Callable[[Path, str], Path]] = [
    no_folder, folder_there, below_a_file, loop, pipe, device, long_name, long_path, zero
]  # fmt: skip

Said = pytest.CaptureFixture[str]


def contents(folder: Path) -> list[tuple[str, int]]:
    return sorted((str(path), path.lstat().st_mode) for path in folder.rglob("*"))


def run(words: list[str], folder: Path, path: Path) -> int:
    table = folder / "table.csv"
    table.write_text("Skill,Junior,Senior\nSQL,basic,expert\n", encoding="utf-8")
    return main([word.format(path, table=table) for word in words])


def is_one_sentence(text: str) -> bool:
    lines = text.removesuffix("\n").split("\n")
    return bool(text) and all(line.isprintable() for line in lines) and "Traceback" not in text


@pytest.mark.parametrize(
    ("output", "place"),
    # A site is a folder, so it may go into one that is there.
    [
        (output, place)
        for output in OUTPUTS
        for place in PLACES
        if (output, place) != ("site", folder_there)
    ],
)
def test_a_place_that_takes_no_file_is_said(
    output: str, place: Callable[[Path, str], Path], tmp_path: Path, capsys: Said
) -> None:
    words, suffix = OUTPUTS[output]
    path = place(tmp_path, suffix)
    (tmp_path / "table.csv").touch()
    before = contents(tmp_path)
    assert run([*words, "-o", str(path)], tmp_path, path) in (2, 3)
    assert is_one_sentence(capsys.readouterr().err)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("given", INPUTS)
def test_a_place_that_gives_no_file_is_said(
    given: str, place: Callable[[Path, str], Path], tmp_path: Path, capsys: Said
) -> None:
    path = place(tmp_path, ".yaml")
    assert run(INPUTS[given], tmp_path, path) in (1, 2, 3)
    text = capsys.readouterr()
    assert is_one_sentence(text.err or text.out)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_socket_is_not_replaced(
    output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.chdir(tmp_path)  # The path of a socket may not be long.
    words, suffix = OUTPUTS[output]
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"x{suffix}")
        path = Path(f"x{suffix}")
        assert run([*words, "-o", str(path)], tmp_path, path) in (2, 3)
        assert path.is_socket()
    assert is_one_sentence(capsys.readouterr().err)


NAMES = [
    "two\nlines",
    "right\u202eto left",
    "mark\u200f",
    "\x1b[31mred",
    "\x9b31mred",
    os.fsdecode(b"not-\xff-text"),
    "{braces}",
    "%s %d",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("output", OUTPUTS)
def test_an_odd_name_is_written_and_said_plainly(
    output: str, name: str, tmp_path: Path, capsys: Said
) -> None:
    words, suffix = OUTPUTS[output]
    path = tmp_path / f"{name}{suffix}"
    assert run([*words, "-o", "{}"], tmp_path, path) == 0
    assert path.exists()
    text = capsys.readouterr()
    assert all(line.isprintable() for line in (text.out + text.err).split("\n"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("given", INPUTS)
def test_an_odd_name_is_read_and_said_plainly(
    given: str, name: str, tmp_path: Path, capsys: Said
) -> None:
    path = tmp_path / f"{name}.yaml"
    path.write_text("- nonsense\n", encoding="utf-8")
    assert run(INPUTS[given], tmp_path, path) in (1, 2, 3)
    text = capsys.readouterr()
    assert is_one_sentence(text.err or text.out)


@pytest.mark.parametrize("shape", ["--json", "--sarif"])
def test_a_name_that_is_not_utf_8_is_told_to_another_program(
    shape: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(os.fsdecode(b"not-\xff-text.yaml"))
    path.write_text("- nonsense\n", encoding="utf-8")
    for name in (path, path.absolute()):
        assert main(["validate", shape, str(name)]) == 1
        out = capsys.readouterr().out
        assert "not-%FF-text.yaml" in out or "not-\\\\udcff-text.yaml" in out


def test_a_name_in_a_table_does_not_command_the_terminal(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(xlsx(row(1, cell("A1", "x")), name="\x9b31m&#x202e;red"))
    assert main(["import", str(path), "--sheet", "other"]) == 2
    assert is_one_sentence(capsys.readouterr().err)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() or mount is None:
        pytest.skip("only root mounts a disk")
    words = [mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_full_disk_keeps_what_was_there(output: str, small_disk: Path, capsys: Said) -> None:
    words, suffix = OUTPUTS[output]
    path = small_disk / f"x{suffix}"
    if suffix and output != "new":
        path.write_bytes(b"old")
    (small_disk / "fill").write_bytes(bytes((15 if suffix and output != "new" else 16) * 4096))
    before = contents(small_disk)
    assert run([*words, "--replace", "-o", "{}"], small_disk.parent, path) == 3
    assert "the disk is full" in capsys.readouterr().err
    assert [item for item in contents(small_disk) if item[0] != str(path)] == [
        item for item in before if item[0] != str(path)
    ]
    if suffix and output != "new":
        assert path.read_bytes() == b"old"


def test_a_disk_that_fills_up_meanwhile_keeps_what_was_there(small_disk: Path) -> None:
    path = small_disk / "x.yaml"
    path.write_bytes(b"old")
    with pytest.raises(Exception, match="the disk is full"):
        save_atomically(path, bytes(100_000))
    assert [item.name for item in small_disk.iterdir()] == ["x.yaml"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_disk_that_is_only_read_is_said(output: str, small_disk: Path, capsys: Said) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    words, suffix = OUTPUTS[output]
    path = small_disk / f"x{suffix}"
    assert run([*words, "-o", "{}"], small_disk.parent, path) == 3
    assert "you may not write" in capsys.readouterr().err
    assert list(small_disk.iterdir()) == []


def test_a_locked_file_is_replaced_whole(tmp_path: Path) -> None:
    """A lock of Linux holds those who ask for it; the file it is on is put aside, not changed."""
    import fcntl

    path = tmp_path / "x.yaml"
    path.write_text(FULL, encoding="utf-8")
    with path.open("rb") as locked:
        fcntl.flock(locked, fcntl.LOCK_EX | fcntl.LOCK_NB)
        save_atomically(path, b"new")
        assert locked.read() == FULL.encode()
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
