"""`import` says on a terminal what it does, and ends at once when it is interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.commands.progress import progress
from ladder_app.exit_status import ExitStatus

MAIN = Path(__file__).parents[2] / "main.py"


def large(folder: Path) -> Path:
    path = folder / "large.csv"
    rows = "".join(f"Skill {n},{n % 4},{n % 5},{n % 5}\n" for n in range(40_000))
    path.write_text(f"Skill,Junior,Senior,Lead\n{rows}", encoding="utf-8")
    return path


def terminal() -> tuple[int, int]:
    """The two ends of a pseudo-terminal; a minimal machine may have none."""
    import pty

    try:
        return pty.openpty()
    except OSError as error:
        pytest.skip(f"no pseudo-terminal: {error}")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_a_terminal_shows_progress_and_no_trace_of_it_stays(tmp_path: Path) -> None:
    ours, theirs = terminal()
    words = [sys.executable, str(MAIN), "import", str(large(tmp_path)), "-o", "out.ladder.yaml"]
    with subprocess.Popen(words, stderr=theirs, stdin=subprocess.DEVNULL, cwd=tmp_path):
        os.close(theirs)
        said = read_all(ours)
    first, _, rest = said.partition("\r")
    assert first == ""
    assert rest.startswith("Reading large.csv… ")
    # The line is written over by spaces before the report.
    assert said.count("Reading large.csv…") >= 1
    shown = [line.rpartition("\r")[2] for line in said.replace("\r\n", "\n").split("\n")]
    assert not any("Reading large.csv…" in line for line in shown)
    assert any(line.startswith("Read as utf-8") for line in shown)


def read_all(descriptor: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(descriptor, 65536)
        except OSError:
            # Linux reports the end of a pseudo-terminal as an error.
            break
        if not part:
            break
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts).decode()


def test_what_is_no_terminal_shows_no_progress(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ladder_app.commands.progress.BEGINS_AFTER", 0)
    with progress("Reading…"):
        pass
    assert capsys.readouterr().err == ""


def test_an_interrupted_import_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "small.csv"
    path.write_text("Skill,Junior,Senior\nGo,1,2\n", encoding="utf-8")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ladder_app.files.tables.session.begin", interrupted)
    out = tmp_path / "out.ladder.yaml"
    assert main(["import", str(path), "-o", str(out)]) == ExitStatus.INTERRUPTED
    assert "interrupted. What was not finished was not written." in capsys.readouterr().err
    assert [item.name for item in tmp_path.iterdir()] == ["small.csv"]


# A test runner in the background has its programs ignore Ctrl+C.
INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from ladder_app.cli import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_control_c_ends_an_import_and_leaves_nothing(tmp_path: Path) -> None:
    ours, theirs = terminal()
    words = [sys.executable, "-c", INTERRUPTIBLE, "import", str(large(tmp_path))]
    environment = {**os.environ, "PYTHONPATH": str(MAIN.parent)}
    with subprocess.Popen(
        [*words, "-o", "out.ladder.yaml"],
        stderr=theirs,
        stdin=subprocess.DEVNULL,
        cwd=tmp_path,
        env=environment,
    ) as process:
        os.close(theirs)
        said = b""
        while b"Reading" not in said:
            said += os.read(ours, 65536)
        process.send_signal(signal.SIGINT)
        rest = read_all(ours)
    assert process.returncode == ExitStatus.INTERRUPTED
    assert "interrupted" in rest
    assert "Traceback" not in rest
    assert [item.name for item in tmp_path.iterdir()] == ["large.csv"]
