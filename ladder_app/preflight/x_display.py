"""The addresses at which the X server of a DISPLAY may listen."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

_MAX_DIGITS = 5
_FIRST_X_PORT = 6000

Address = str | tuple[str, int]
"""The path of a socket, or a host and its port."""


def _parts(display: str) -> tuple[str, str, int] | None:
    """The protocol, host and number in [protocol/]host:number[.screen]; None for other texts."""
    place, colon, tail = display.rpartition(":")
    number, dot, screen = tail.partition(".")
    digits = number + screen if dot else number
    is_number = digits.isascii() and digits.isdigit() and 0 < len(number) <= _MAX_DIGITS
    if not colon or not is_number or (dot and not screen):
        return None
    protocol, slash, host = place.partition("/")
    return (protocol, host, int(number)) if slash else ("", place, int(number))


def is_local(display: str) -> bool:
    """Whether the display is one of this computer."""
    parts = _parts(display)
    return parts is not None and (not parts[1] or "unix" in parts[:2])


def x_addresses(display: str) -> list[tuple["socket.AddressFamily", Address]]:
    """Where an X server may listen for the display: the addresses that libxcb tries."""
    # Imported only if a display does not answer at once, to keep the usual start fast.
    import socket

    parts = _parts(display)
    if parts is None:
        return []
    protocol, host, number = parts
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server puts its socket
    local: list[tuple[socket.AddressFamily, Address]] = [
        (socket.AF_UNIX, "\0" + path),
        (socket.AF_UNIX, path),
    ]
    if "unix" in {protocol, host}:
        return local
    bare_host = host.strip("[]")
    remote = (socket.AF_INET, (bare_host or "localhost", _FIRST_X_PORT + number))
    return [remote] if host else [*local, remote]
