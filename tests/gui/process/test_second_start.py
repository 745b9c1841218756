"""A second start: its files go to the window that is open, which comes to the front."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.second_start import (
    MAX_BYTES,
    Request,
    decoded,
    encoded,
    hand_over,
    is_whole,
    request_of,
    socket_path,
)
from tests.gui.file_actions.test_open_controller import a_ladder
from tests.gui.process.test_end_signals import DEFAULT_SIGNALS

ROOT = Path(__file__).parents[3]
PROGRAM = [sys.executable, "-m", "tests.gui.process.run_program"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="windows are reached otherwise there")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Settings and a runtime folder of the test's own; the path of a socket must be short."""
    runtime = Path("/tmp", f"cl-{os.getpid()}-{time.monotonic_ns()}")  # noqa: S108
    runtime.mkdir(mode=0o700)
    yield {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
    }
    for path in runtime.iterdir():
        path.unlink()
    runtime.rmdir()


@contextmanager
def running(environment: dict[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program, once its window is ready."""
    with subprocess.Popen(
        [*DEFAULT_SIGNALS, *PROGRAM, *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            wait_for(program, "ready")
            yield program
        finally:
            program.kill()


def output(program: subprocess.Popen[str]) -> IO[str]:
    assert program.stdout is not None
    return program.stdout


def wait_for(program: subprocess.Popen[str], line: str) -> list[str]:
    """The lines that the program prints until this one."""
    before: list[str] = []
    for each in output(program):
        if each.strip() == line:
            return before
        before.append(each.strip())
    raise AssertionError(before)


def start(environment: dict[str, str], *words: str, folder: Path = ROOT) -> int:
    """The status of a start that ends by itself."""
    done = subprocess.run([*PROGRAM, *words], check=False, cwd=folder, env=environment, timeout=300)
    return done.returncode


def listening_at(environment: dict[str, str]) -> Path:
    path = socket_path(environment)
    assert path is not None
    return path


def send(path: Path, data: bytes, *, wait: bool = True) -> bytes:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(10)
        connection.connect(str(path))
        try:
            connection.sendall(data)
            return connection.recv(100) if wait else b""
        except (BrokenPipeError, ConnectionResetError):
            return b""


def test_files_are_opened_in_the_window_that_is_open(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with running(environment) as program:
        a_ladder(tmp_path, "potter")
        assert start(environment, "potter.ladder.yaml", folder=tmp_path) == 0
        seen = wait_for(program, "shown potter/junior")
        assert "raised" in seen
        assert "open potter.ladder.yaml" in seen


def test_a_level_is_shown_in_the_window_that_is_open(environment: dict[str, str]) -> None:
    with running(environment, "backend-developer/middle") as program:
        assert start(environment, "devops-engineer/senior") == 0
        assert "raised" in wait_for(program, "shown devops-engineer/senior")
        assert start(environment, "backend-developer/middle") == 0
        wait_for(program, "shown backend-developer/middle")


def test_without_files_the_window_comes_to_the_front(environment: dict[str, str]) -> None:
    with running(environment) as program:
        assert start(environment) == 0
        wait_for(program, "raised")


def test_a_window_of_its_own_is_opened_where_that_is_asked_for(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with running(environment) as program, running(environment, "--new-window") as other:
        # The first one is still the one that is reached.
        other.kill()
        assert start(environment, str(a_ladder(tmp_path, "potter"))) == 0
        wait_for(program, "shown potter/junior")


def test_a_quick_start_leaves_the_open_window_alone(environment: dict[str, str]) -> None:
    with running(environment) as program:
        assert start(environment, "--quit-when-painted") == 0
        program.terminate()
        assert "raised\n" not in output(program).readlines()


@pytest.mark.parametrize("change", ["XDG_CONFIG_HOME", "DISPLAY"])
def test_other_settings_or_another_display_have_a_window_of_their_own(
    environment: dict[str, str], change: str, tmp_path: Path
) -> None:
    other = {**environment, change: str(tmp_path / "other")}
    with running(environment):
        assert not hand_over([], other)
        assert hand_over([], environment)


def test_after_the_window_was_ended_by_force_the_next_start_is_the_first(
    environment: dict[str, str],
) -> None:
    with running(environment) as program:
        program.kill()
        program.wait(10)
    assert listening_at(environment).is_socket()
    with running(environment) as program:
        assert start(environment) == 0
        wait_for(program, "raised")


def test_a_window_that_hangs_does_not_keep_the_next_start_waiting(
    environment: dict[str, str], tmp_path: Path
) -> None:
    path = a_ladder(tmp_path, "potter")
    with running(environment) as program:
        program.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        assert not hand_over([str(path)], environment)
        assert time.monotonic() - began < 3
        program.send_signal(signal.SIGCONT)
        # What was given up is not opened late.
        assert start(environment) == 0
        assert not any(line.startswith("open") for line in wait_for(program, "raised"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_is_ended_leaves_no_socket(
    environment: dict[str, str], number: signal.Signals
) -> None:
    with running(environment) as program:
        assert listening_at(environment).is_socket()
        program.send_signal(number)
        assert program.wait(10) == -number
    assert not listening_at(environment).exists()


def test_the_socket_is_the_users_alone(environment: dict[str, str]) -> None:
    with running(environment):
        assert stat.S_IMODE(listening_at(environment).stat().st_mode) == 0o600


def test_a_folder_that_others_can_enter_is_not_trusted(environment: dict[str, str]) -> None:
    path = listening_at(environment)
    path.parent.chmod(0o755)
    with running(environment):
        assert not path.exists()
    with socket.socket(socket.AF_UNIX) as hostile:
        hostile.bind(str(path))
        hostile.listen()
        began = time.monotonic()
        assert not hand_over([], environment)
        assert time.monotonic() - began < 0.5


HOSTILE = {
    "nothing": b"",
    "noise": b"\xff\x00\x00",
    "too much": b"x" * (MAX_BYTES + 10),
    "another program": b"GET / HTTP/1.1\r\n\r\n\0\0",
    "relative": b"career-ladder 1\0token=\0../../etc/passwd\0\0",
    "no name": b"career-ladder 1\0token=\0\0/a\0\0",
    "many": b"career-ladder 1\0token=" + b"\0/a" * 5000 + b"\0\0",
    "bad token": b"career-ladder 1\0token=\x1b]0;\0\0",
    "only the beginning": b"career-ladder 1\0\0",
}


def test_what_is_no_request_does_no_harm(environment: dict[str, str]) -> None:
    with running(environment) as program:
        path = listening_at(environment)
        for name, data in HOSTILE.items():
            assert send(path, data, wait=name != "nothing") == b"", name
        # Those that are connected and silent, too.
        idle = [socket.socket(socket.AF_UNIX) for _ in range(20)]
        for each in idle:
            each.connect(str(path))
        for each in idle:
            each.close()
        assert start(environment) == 0
        assert wait_for(program, "raised") == []


def test_a_name_of_any_bytes_arrives() -> None:
    name = os.fsdecode(b"/a\xff\n b.yaml")
    request = request_of([name], {"XDG_ACTIVATION_TOKEN": "token-1"})
    assert decoded(encoded(request)) == Request((Path(name),), "token-1")


def test_an_address_arrives_beside_files() -> None:
    request = request_of(["/a.yaml", "backend-developer/middle"], {})
    assert decoded(encoded(request)) == Request(
        (Path("/a.yaml"),), "", ("backend-developer/middle",)
    )


def test_a_token_of_control_characters_is_left_out() -> None:
    request = decoded(encoded(Request((), "\x1b]0;")))
    assert request == Request((), "")


@given(st.binary(max_size=60) | st.binary(max_size=60).map(lambda b: b"career-ladder 1\0" + b))
def test_any_bytes_are_a_request_or_none(data: bytes) -> None:
    request = decoded(data)
    if request is not None:
        assert is_whole(data)
        assert all(path.is_absolute() for path in request.files)
