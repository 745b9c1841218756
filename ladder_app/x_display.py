"""Where the X server of a display may listen, by the value of DISPLAY."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

_MOST_DIGITS = 5
_FIRST_X_PORT = 6000

Address = str | tuple[str, int]
"""The path of a socket, or a host and its port."""


def _parts(display: str) -> tuple[str, str, int] | None:
    """The way, host and number in [way/]host:number[.screen], or nothing for another text."""
    place, colon, tail = display.rpartition(":")
    number, dot, screen = tail.partition(".")
    digits = number + screen if dot else number
    is_number = digits.isascii() and digits.isdigit() and 0 < len(number) <= _MOST_DIGITS
    if not colon or not is_number or (dot and not screen):
        return None
    way, slash, host = place.partition("/")
    return (way, host, int(number)) if slash else ("", place, int(number))


def is_local(display: str) -> bool:
    """Whether the display is one of this computer."""
    parts = _parts(display)
    return parts is not None and (not parts[1] or "unix" in parts[:2])


def x_addresses(display: str) -> list[tuple["socket.AddressFamily", Address]]:
    """Where an X server may listen for the display: the same places as libxcb tries."""
    # Imported only when a display does not answer at once, to keep the usual start short.
    import socket

    parts = _parts(display)
    if parts is None:
        return []
    way, host, number = parts
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server puts its socket
    local: list[tuple[socket.AddressFamily, Address]] = [
        (socket.AF_UNIX, "\0" + path),
        (socket.AF_UNIX, path),
    ]
    if "unix" in {way, host}:
        return local
    bare_host = host.strip("[]")
    remote = (socket.AF_INET, (bare_host or "localhost", _FIRST_X_PORT + number))
    return [remote] if host else [*local, remote]
