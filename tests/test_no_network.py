"""The program uses no network: whole runs in which every socket to another computer is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_RUN = """
import socket, sys
REFUSED = ("socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostby",
           "socket.sendto", "socket.sendmsg", "urllib.", "http.", "ftplib.", "smtplib.")
LOCAL = getattr(socket, "AF_UNIX", None)

def hook(event, values):
    if not event.startswith(REFUSED):
        return
    if isinstance(values[0], socket.socket) and values[0].family == LOCAL:
        return
    sys.__stderr__.write("REFUSED " + event)
    sys.__stderr__.flush()
    import os
    os._exit(99)

sys.addaudithook(hook)
"""
_PROGRAM = f"""{_RUN}
from ladder_app.cli import main
status = main(sys.argv[1:])
loaded = [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))]
sys.exit(f"loaded {{loaded}}" if loaded else int(status))
"""
_PROOF = f"""{_RUN}
socket.create_connection(("127.0.0.1", 9), timeout=1)
"""


def run(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_refusal_works() -> None:
    done = run(_PROOF)
    assert done.returncode == 99
    assert "REFUSED socket." in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("market", "15-1252", "--area", "Denver", "--mine", "105000"),
        ("salary", "backend-developer", "--mine", "105000", "--json"),
        ("validate", "data/backend-developer.ladder.yaml"),
    ],
)
def test_a_command_uses_no_network(words: tuple[str, ...]) -> None:
    done = run(_PROGRAM, *words)
    assert done.returncode == 0, done.stderr


def test_the_window_uses_no_network(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run(_PROGRAM, "--screenshot", str(picture), "backend-developer/senior")
    assert done.returncode == 0, done.stderr
    assert picture.is_file()
