"""What is logged, where, and what is not in it."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ladder_app.log import (
    FILE_NAME,
    VARIABLE,
    redacted,
    start_logging,
    state_folder,
    stop_logging,
)

ROOT = Path(__file__).parents[1]
# Its quoted name is in two parts: from Python 3.13 on, a traceback quotes the line too.
FAILING = """
import sys
import ladder_app.commands.list_levels as levels
def fail(*_arguments):
    raise ValueError("the salary 105000 of 'Jo" " Doe'")
levels.{name} = fail
from ladder_app.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def _no_handlers_left() -> Iterator[None]:
    yield
    stop_logging()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home" / "jo"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "state"))
    return home


def log_file() -> Path:
    folder = state_folder()
    assert folder is not None
    return folder / FILE_NAME


def test_the_log_file_is_in_the_state_folder_of_the_system(home: Path) -> None:
    assert state_folder({"XDG_STATE_HOME": "/s"}, "linux") == Path("/s/career-ladder")
    usual = home / ".local" / "state" / "career-ladder"
    assert state_folder({}, "linux") == usual
    assert state_folder({"XDG_STATE_HOME": "relative"}, "linux") == usual
    assert state_folder({}, "darwin") == home / "Library" / "Logs" / "career-ladder"
    assert state_folder({"LOCALAPPDATA": "/l"}, "win32") == Path("/l/career-ladder")
    assert state_folder({}, "win32") is None


def test_a_log_file_has_no_home_folder_no_amount_and_no_text_of_a_file(home: Path) -> None:
    start_logging(debug=False)
    error = ValueError(f"105,000 of 'Leads the team' in '{home}/our.yaml' at 'median'")
    logging.getLogger("ladder_app.test").error("reading %s", home, exc_info=error)
    stop_logging()
    text = log_file().read_text(encoding="utf-8")
    assert "ValueError: # of '…' in '~/our.yaml' at 'median'" in text
    assert "reading ~\n" in text
    assert str(home) not in text.replace(str(ROOT), "")


@pytest.mark.skipif(os.name != "posix", reason="the mode of a file is POSIX")
@pytest.mark.usefixtures("home")
def test_a_log_file_is_for_its_owner_alone() -> None:
    start_logging(debug=False)
    logging.getLogger("ladder_app.test").error("something")
    assert stat.S_IMODE(log_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(log_file().parent.stat().st_mode) == 0o700


def test_a_log_file_that_cannot_be_written_is_no_reason_to_stop(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(home / "file" / "in" / "a.log"))
    start_logging(debug=False)
    logging.getLogger("ladder_app.test").info("something")
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("home")
def test_a_log_file_does_not_grow_for_ever() -> None:
    start_logging(debug=False)
    for number in range(3000):
        logging.getLogger("ladder_app.test").debug("%d %s", number, "x" * 500)
    sizes = [path.stat().st_size for path in log_file().parent.iterdir()]
    assert 1 < len(sizes) <= 3
    assert max(sizes) < 300_000


@pytest.mark.parametrize(
    ("variable", "debug", "expected"),
    [("", False, "e"), ("", True, "diwe"), ("info", False, "iwe"), ("WARNING", False, "we")],
)
def test_the_option_and_the_variable_say_how_much_goes_to_standard_error(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    variable: str,
    debug: bool,
    expected: str,
) -> None:
    del home
    monkeypatch.setenv(VARIABLE, variable)
    start_logging(debug=debug)
    log = logging.getLogger("ladder_app.test")
    log.debug("d")
    log.info("i")
    log.warning("w")
    log.error("e")
    lines = capsys.readouterr().err.splitlines()
    assert "".join(line[-1] for line in lines) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("'NoneType' object has no attribute 'levels'", None),
        ("list index out of range", None),
        ("[Errno 28] No space left on device", None),
        ("could not convert string to float: '95 000 €'", "could not convert string to float: '…'"),
        ("1’234’567.50 is too much", "# is too much"),
        ('“Jo Doe” and "a b"', '“…” and "…"'),
    ],
)
def test_a_message_keeps_names_and_loses_figures_and_texts(
    message: str, expected: str | None
) -> None:
    assert redacted(message) == (expected or message)


def run(home: Path, *arguments: str, name: str = "show") -> subprocess.CompletedProcess[str]:
    del home
    return subprocess.run(
        [sys.executable, "-c", FAILING.format(name=name), *arguments],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_an_error_in_a_command_is_one_sentence_with_its_traceback_in_the_log(home: Path) -> None:
    done = run(home, "list", name="load")
    assert done.returncode == 70
    assert done.stdout == ""
    assert done.stderr == (
        "career-ladder: something went wrong in list: ValueError: the salary # of '…'. "
        "Run it again with --debug to see more.\n"
    )
    text = log_file().read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "ValueError: the salary # of '…'" in text
    assert "Jo Doe" not in text


def test_debug_before_a_command_shows_the_traceback(home: Path) -> None:
    done = run(home, "--debug", "list", name="load")
    assert done.returncode == 70
    assert "Traceback (most recent call last)" in done.stderr
    assert "ValueError: the salary 105000 of 'Jo Doe'" in done.stderr
    assert "command list" in done.stderr


def test_debug_before_a_command_leaves_its_output_as_it_is(home: Path) -> None:
    quiet, loud = run(home, "list", name="nothing"), run(home, "--debug", "list", name="nothing")
    assert (quiet.returncode, quiet.stderr) == (0, "")
    assert loud.stdout == quiet.stdout
    assert not log_file().exists()
