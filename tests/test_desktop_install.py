"""`desktop --install` and `--remove`: the program in the menu of a Linux desktop."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.desktop import places
from ladder_app.desktop.entry import PathError, entry_text
from ladder_app.desktop.program import absolute_program_words
from ladder_app.files.library import bundled_folder

TEMPLATE = (bundled_folder("resources") / "career-ladder.desktop").read_text(encoding="utf-8")
WRITTEN = {
    "applications/career-ladder.desktop",
    "icons/hicolor/scalable/apps/career-ladder.svg",
    "mime/packages/career-ladder-mime.xml",
}
HOSTILE = [
    "/opt/career ladder/bin/career-ladder",
    '/opt/a"b/career-ladder',
    "/opt/a'b/career-ladder",
    "/opt/a\\b\\/career-ladder",
    "/opt/50%/%F/career-ladder",
    "/opt/$HOME/`id`/career-ladder",
    "/opt/a;b&c|d<e>f(g)#h*i?j~k/career-ladder",
    "/opt/Stufen für alle/⚙/career-ladder",
]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has such a menu"
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's data files; the programs of the desktop are not there."""
    folder = tmp_path / "user data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", str(tmp_path / "no programs"))
    return folder


def files(folder: Path) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in found}


def entry(text: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def unescaped(value: str) -> str:
    """The text of a value, by the specification of desktop entries."""
    found, rest = "", iter(value)
    for char in rest:
        found += (
            {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(rest)]
            if (char == "\\")
            else char
        )
    return found


def command(value: str) -> list[str]:
    """The words of the key Exec, by the same specification: a parser of its own."""
    words, word, in_quotes, was_quoted = [], "", False, False
    rest = iter(unescaped(value))
    for char in rest:
        if char == '"':
            in_quotes, was_quoted = not in_quotes, True
        elif in_quotes and char == "\\":
            word += next(rest)
        elif char == " " and not in_quotes:
            words.append(word)
            word, was_quoted = "", False
        else:
            assert in_quotes or char not in "\t\n'\\<>~|&;$*?#()`", f"{char} stands unquoted"
            word += char
    assert not in_quotes
    words += [word] if word or was_quoted else []
    return [each.replace("%%", "\0").replace("%F", "<files>").replace("\0", "%") for each in words]


def test_it_writes_the_three_files_and_says_so(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["desktop", "--install"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert files(data) == WRITTEN
    for name in WRITTEN:
        assert f"  {data / name}\n" in said.out
    assert "desktop --remove\n" in said.out


def test_it_removes_exactly_those(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    main(["desktop", "--install"])
    capsys.readouterr()
    assert main(["desktop", "--remove"]) == 0
    said = capsys.readouterr().out
    assert all(f"  {data / name}\n" in said for name in WRITTEN)
    assert files(data) == {"applications/other.desktop"}
    assert main(["desktop", "--remove"]) == 0
    assert "nothing to remove" in capsys.readouterr().out


def test_again_is_fine(data: Path) -> None:
    assert main(["desktop", "--install"]) == 0
    icon = data / "icons/hicolor/scalable/apps/career-ladder.svg"
    icon.write_text("of an older version", encoding="utf-8")
    assert main(["desktop", "--install"]) == 0
    assert "<svg" in icon.read_text(encoding="utf-8")


def test_the_menu_starts_this_installation_from_any_folder(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "some where" / "career-ladder"
    script.parent.mkdir()
    text = f"#!{sys.executable}\nfrom ladder_app.cli import main\nraise SystemExit(main())\n"
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert main(["desktop", "--install"]) == 0
    written = entry((data / "applications/career-ladder.desktop").read_text(encoding="utf-8"))
    assert command(written["Exec"]) == [str(script), "<files>"]
    assert unescaped(written["TryExec"]) == str(script)
    assert written["StartupWMClass"] == "career-ladder"


@pytest.mark.parametrize("path", HOSTILE)
def test_any_path_is_quoted(path: str) -> None:
    written = entry(entry_text(TEMPLATE, [path, "-m", "ladder_app"]))
    assert command(written["Exec"]) == [path, "-m", "ladder_app", "<files>"]
    assert unescaped(written["TryExec"]) == path


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed"
)
@pytest.mark.parametrize("path", HOSTILE)
def test_any_entry_is_valid(path: str, tmp_path: Path) -> None:
    file = tmp_path / "career-ladder.desktop"
    file.write_text(entry_text(TEMPLATE, [path, "/a b/main.py"]), encoding="utf-8")
    done = subprocess.run(
        ["desktop-file-validate", str(file)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("xmllint") is None, reason="xmllint is not installed")
def test_icon_and_file_type_are_well_formed(tmp_path: Path) -> None:
    folder = bundled_folder("resources")
    names = [folder / places.ICON, folder / places.FILE_TYPE]
    done = subprocess.run(
        ["xmllint", "--noout", *map(str, names)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("path", ["/a=b/career-ladder", "/a\nb/career-ladder", "/a\udc80/career"])
def test_a_path_that_no_entry_can_hold_is_refused(path: str) -> None:
    with pytest.raises(PathError) as error:
        entry_text(TEMPLATE, [path])
    assert "Install the program in " in str(error.value)


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_a_file_of_another_program_is_kept(
    data: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = data / name
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    assert main(["desktop", "--install"]) == 2
    assert f"{path} is there already" in capsys.readouterr().err
    assert files(data) == {name}
    assert main(["desktop", "--remove"]) == 0
    assert path.read_text(encoding="utf-8") == "mine"
    assert main(["desktop", "--install", "--replace"]) == 0
    assert files(data) == WRITTEN


def test_the_entry_that_pip_wrote_is_replaced(data: Path) -> None:
    path = data / "applications" / "career-ladder.desktop"
    path.parent.mkdir(parents=True)
    path.write_text(TEMPLATE, encoding="utf-8")
    assert main(["desktop", "--install"]) == 0
    assert "TryExec=" in path.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_said(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.touch()
    assert main(["desktop", "--install"]) == 3
    assert "cannot be written" in capsys.readouterr().err
    assert main(["desktop", "--remove"]) == 0


def test_a_folder_that_is_not_absolute_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert places.data_folder({"XDG_DATA_HOME": "here"}) == tmp_path / ".local" / "share"


def test_the_desktop_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, status in (("update-desktop-database", 0), ("update-mime-database", 4)):
        program = programs / name
        program.write_text(f'#!/bin/sh\n: >"$1/{name}"\necho no >&2\nexit {status}\n', "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    assert main(["desktop", "--install"]) == 0
    assert (data / "applications" / "update-desktop-database").is_file()
    assert (data / "mime" / "update-mime-database").is_file()
    assert capsys.readouterr().err == "career-ladder: update-mime-database failed: no\n"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_is_a_sentence(
    system: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert main(["desktop", "--install"]) == 2
    assert "is for Linux alone" in capsys.readouterr().err


def test_a_frozen_build_starts_its_own_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert absolute_program_words("", {}) == [sys.executable]
    assert absolute_program_words("", {"APPIMAGE": "/a.AppImage"}) == ["/a.AppImage"]


def test_a_checkout_without_a_script_starts_main(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sysconfig.get_path", lambda _name: "/none")
    main_file = Path(__file__).parents[1] / "main.py"
    assert absolute_program_words("", {}) == [sys.executable, str(main_file)]
