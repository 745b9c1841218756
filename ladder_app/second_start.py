"""A second start of the program passes its files to the open window, before Qt is imported.

The window listens on a socket in a folder that only its user can enter. The parts of a request
are separated by NUL, which no path can contain, and two NULs end it. Requests are not trusted:
they can only name files to open, by absolute paths, and levels to show, by their addresses.
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

from ladder_app.files.names import has_address_form, is_address
from ladder_app.settings_path import NAME, settings_path

MAX_BYTES = 1024 * 1024
ANSWER = b"opened\n"
TIMEOUT_SECONDS = 1.0

_MAGIC = b"career-ladder 1"
_TOKEN = b"token="
_MAX_FILES = 1000
_MAX_TOKEN = 200
_MAX_SOCKET_PATH = 100
"""In bytes; some systems allow 104, others 108."""


class Request(NamedTuple):
    """Files to open, and addresses of what to show.

    With the `token`, some desktops let a window come to the front.
    """

    files: tuple[Path, ...] = ()
    token: str = ""
    addresses: tuple[str, ...] = ()


def request_of(names: Sequence[str], environ: Mapping[str, str]) -> Request:
    """The request for these file names, relative to the current folder."""
    addresses = tuple(filter(is_address, names))
    files = tuple(Path(name).absolute() for name in names if name not in addresses)
    return Request(files, environ.get("XDG_ACTIVATION_TOKEN", ""), addresses)


def encoded(request: Request) -> bytes:
    """The bytes of a request."""
    token = request.token if _is_token(request.token) else ""
    names = (*map(os.fsencode, request.files), *map(str.encode, request.addresses))
    parts = (_MAGIC, _TOKEN + token.encode(), *names)
    return b"\0".join(parts) + b"\0\0"


def is_whole(data: bytes) -> bool:
    """Whether a request is complete."""
    return data.endswith(b"\0\0")


def decoded(data: bytes) -> Request | None:
    """The request in these bytes; None if they are no request."""
    parts = data.split(b"\0")
    if not is_whole(data) or len(data) > MAX_BYTES or parts[0] != _MAGIC:
        return None
    names = [os.fsdecode(part) for part in parts[2:-2]]
    if not parts[1].startswith(_TOKEN) or len(names) > _MAX_FILES or not all(names):
        return None
    token = parts[1].removeprefix(_TOKEN)
    addresses = tuple(filter(has_address_form, names))
    files = tuple(Path(name) for name in names if name not in addresses)
    text = token.decode("ascii", "replace")
    is_good = all(path.is_absolute() for path in files) and (_is_token(text) or not text)
    return Request(files, text, addresses) if is_good else None


def _is_token(text: str) -> bool:
    return 0 < len(text) <= _MAX_TOKEN and text.isascii() and text.isprintable()


def channel_name(environ: Mapping[str, str]) -> str:
    """The name of the channel: a different one for each user, settings file and display."""
    display = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY", "")
    settings = settings_path(environ) or environ.get("APPDATA", "")
    parts = (str(settings), environ.get("QT_QPA_PLATFORM", ""), display)
    return f"{NAME}-{crc32(os.fsencode(chr(0).join(parts))):08x}"


def socket_path(environ: Mapping[str, str]) -> Path | None:
    """Where the window listens; None if sockets have no paths or the path is too long."""
    if os.name != "posix":
        return None
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    temporary = environ.get("TMPDIR") or "/tmp"  # noqa: S108 - the folder in it is our own
    folder = Path(runtime) if runtime else Path(temporary, f"{NAME}-{os.getuid()}")
    path = folder / f"{channel_name(environ)}.sock"
    return path if len(os.fsencode(path)) <= _MAX_SOCKET_PATH else None


def is_private(folder: Path) -> bool:
    """Whether the folder exists and only the user can enter it."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return is_own and not stat.S_IMODE(found.st_mode) & 0o077


def hand_over(names: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Let the open window open these files and come to the front; False if none answers."""
    if any("\0" in name for name in names):
        return False
    if os.name != "posix":
        return _ask_pipe(channel_name(environ), encoded(request_of(names, environ)))
    path = socket_path(environ)
    try:
        # Most starts find no open window and end here.
        if path is None or not path.is_socket() or not is_private(path.parent):
            return False
        return ask(path, encoded(request_of(names, environ)))
    except OSError:
        return False  # For example, the current folder does not exist.


def ask(path: Path, message: bytes) -> bool:
    """Send a request to this socket; whether it was answered in time."""
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
    """`ask` with a named pipe of Windows, in a thread because reading has no timeout."""
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
    """Whether a process listens at the path, even if it is busy."""
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
