"""A second start hands its files over to the window that is open, before Qt is imported.

The window listens on a socket in a folder that only its user can enter. A request is a
few parts with a NUL between them, which no path can hold, and ends with two. What comes
over the socket is not trusted: it can only name files to open.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import NamedTuple
from zlib import crc32

from ladder_app.settings_path import NAME, settings_path

MAX_BYTES = 1024 * 1024
ANSWER = b"opened\n"
TIMEOUT_SECONDS = 1.0

_MAGIC = b"career-ladder 1"
_TOKEN = b"token="
_MAX_FILES = 1000
_MAX_TOKEN = 200
_MAX_SOCKET_PATH = 100
"""Of the bytes of a socket's path: some systems take 104, others 108."""


class Request(NamedTuple):
    """Files to open, and what lets the window come to the front on some desktops."""

    files: tuple[Path, ...] = ()
    token: str = ""


def request_of(names: Sequence[str], environ: Mapping[str, str]) -> Request:
    """The request of a start with these names of files, as seen from the current folder."""
    files = tuple(Path(name).absolute() for name in names)
    return Request(files, environ.get("XDG_ACTIVATION_TOKEN", ""))


def encoded(request: Request) -> bytes:
    """The bytes of a request."""
    token = request.token if _is_token(request.token) else ""
    parts = (_MAGIC, _TOKEN + token.encode(), *(os.fsencode(path) for path in request.files))
    return b"\0".join(parts) + b"\0\0"


def is_whole(data: bytes) -> bool:
    """Whether all of a request has come."""
    return data.endswith(b"\0\0")


def decoded(data: bytes) -> Request | None:
    """The request in these bytes, or None where they are none."""
    parts = data.split(b"\0")
    if not is_whole(data) or len(data) > MAX_BYTES or parts[0] != _MAGIC:
        return None
    names = [os.fsdecode(part) for part in parts[2:-2]]
    if not parts[1].startswith(_TOKEN) or len(names) > _MAX_FILES or not all(names):
        return None
    token = parts[1].removeprefix(_TOKEN)
    files = tuple(Path(name) for name in names)
    text = token.decode("ascii", "replace")
    is_good = all(path.is_absolute() for path in files) and (_is_token(text) or not text)
    return Request(files, text) if is_good else None


def _is_token(text: str) -> bool:
    return 0 < len(text) <= _MAX_TOKEN and text.isascii() and text.isprintable()


def channel_name(environ: Mapping[str, str]) -> str:
    """The name to listen by: another one for each user, settings file and display."""
    display = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY", "")
    settings = settings_path(environ) or environ.get("APPDATA", "")
    parts = (str(settings), environ.get("QT_QPA_PLATFORM", ""), display)
    return f"{NAME}-{crc32(os.fsencode(chr(0).join(parts))):08x}"


def socket_path(environ: Mapping[str, str]) -> Path | None:
    """Where the window listens, or None where sockets have no paths, or this one's is too long."""
    if os.name != "posix":
        return None
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    temporary = environ.get("TMPDIR") or "/tmp"  # noqa: S108 - the folder in it is our own
    folder = Path(runtime) if runtime else Path(temporary, f"{NAME}-{os.getuid()}")
    path = folder / f"{channel_name(environ)}.sock"
    return path if len(os.fsencode(path)) <= _MAX_SOCKET_PATH else None


def is_private(folder: Path) -> bool:
    """Whether the folder is there, and the user's alone."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return is_own and not stat.S_IMODE(found.st_mode) & 0o077


def hand_over(names: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Have the open window open these files and come to the front; False where none answers."""
    if any("\0" in name for name in names):
        return False
    if os.name != "posix":
        return _ask_pipe(channel_name(environ), encoded(request_of(names, environ)))
    path = socket_path(environ)
    try:
        # Most starts are the first one, and end here.
        if path is None or not path.is_socket() or not is_private(path.parent):
            return False
        return ask(path, encoded(request_of(names, environ)))
    except OSError:
        return False  # As in a folder that is gone; the window tells what is wrong with a file.


def ask(path: Path, message: bytes) -> bool:
    """Send a request to who listens there; whether it was answered in time."""
    import socket

    until = monotonic() + TIMEOUT_SECONDS
    if len(message) > MAX_BYTES:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(TIMEOUT_SECONDS)
            connection.connect(str(path))
            connection.sendall(message)
            connection.settimeout(max(until - monotonic(), 0.01))
            return connection.recv(len(ANSWER)) == ANSWER
    except OSError:
        return False


def _ask_pipe(name: str, message: bytes) -> bool:
    """The same by a named pipe, as Windows has them: reading one cannot be given up in time."""
    from threading import Thread

    answers: list[bytes] = []

    def ask_it() -> None:
        with suppress(OSError), Path(rf"\\.\pipe\{name}").open("r+b", buffering=0) as pipe:
            pipe.write(message)
            answers.append(pipe.read(len(ANSWER)) or b"")

    asking = Thread(target=ask_it, daemon=True)
    asking.start()
    asking.join(TIMEOUT_SECONDS)
    return answers == [ANSWER]


def is_answered(path: Path) -> bool:
    """Whether somebody listens at the path, busy or not."""
    import socket

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(TIMEOUT_SECONDS)
            connection.connect(str(path))
    except (FileNotFoundError, ConnectionRefusedError):
        return False
    except OSError:
        return True
    return True
