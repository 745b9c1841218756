"""What the wheel carries beside the package: the resources, a man page and completions."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ladder_app.command_table import COMMANDS

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WHEEL = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what the build makes from the parser."""
    for module in ("hatchling", "shtab", "argparse_manpage"):
        pytest.importorskip(module, reason=f"{module} is not installed, which the build uses")
    folder = tmp_path_factory.mktemp("made")
    hook = ROOT / WHEEL["hooks"]["custom"]["path"]
    subprocess.run([sys.executable, str(hook), str(folder)], check=True, timeout=300)
    return folder / "share"


def test_every_resource_but_the_pictures_is_in_the_wheel() -> None:
    taken = set(WHEEL["force-include"])
    pictures = {".png", ".gif", ".webp"}
    found = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    in_wheel = {path.suffix in pictures for path in found if _is_taken(path, taken)}
    assert in_wheel == {False}
    left = {path.suffix for path in found if not _is_taken(path, taken)}
    # Translations are shipped compiled, as .qm files.
    assert left <= pictures | {".ts"}


def _is_taken(path: Path, taken: set[str]) -> bool:
    names = {path.relative_to(ROOT).as_posix(), path.parent.relative_to(ROOT).as_posix()}
    return bool(names & taken)


def test_what_is_taken_into_the_wheel_is_there() -> None:
    assert all((ROOT / name).exists() for name in WHEEL["force-include"])


def test_each_start_of_the_program_is_declared() -> None:
    starts = {**PROJECT["project"]["scripts"], **PROJECT["project"]["gui-scripts"]}
    assert set(starts) == {"career-ladder", "career-ladder-window"}
    assert set(starts.values()) == {"ladder_app.cli:main"}


def test_the_man_page_has_every_command_and_the_options_of_the_window(share: Path) -> None:
    page = (share / "man/man1/career-ladder.1").read_text(encoding="utf-8").replace("\\", "")
    for command in COMMANDS:
        assert f"'career-ladder {command}'" in page
        assert f".B %career-ladder %{command}" in page, "an example"
    for part in (".SH EXAMPLES", ".SH EXIT STATUS", "--screenshot", "--new-window"):
        assert part in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_man_page_is_without_mistakes(share: Path) -> None:
    page = share / "man/man1/career-ladder.1"
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", str(page)],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    assert done.stderr == ""


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [("sho", {"show"}), ("--scr", {"--screenshot"}), ("", set(COMMANDS))],
)
def test_bash_completes_commands_and_options(share: Path, typed: str, expected: set[str]) -> None:
    script = """
    source "$1"
    COMP_WORDS=(career-ladder "$2") COMP_CWORD=1
    _shtab_career_ladder
    printf '%s\\n' "${COMPREPLY[@]}"
    """
    file = share / "bash-completion/completions/career-ladder"
    done = subprocess.run(
        ["bash", "--norc", "-c", script, "bash", str(file), typed],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert expected <= set(done.stdout.split())


def test_zsh_and_fish_know_every_command(share: Path) -> None:
    zsh = (share / "zsh/site-functions/_career-ladder").read_text(encoding="utf-8")
    fish = (share / "fish/vendor_completions.d/career-ladder.fish").read_text(encoding="utf-8")
    assert zsh.startswith("#compdef career-ladder")
    assert all(command in zsh and command in fish for command in COMMANDS)
