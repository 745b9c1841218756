"""Says in one sentence why no window can be opened, before Qt would abort over it.

Qt ends the process with SIGABRT when it finds no display or cannot load its platform
plugin, so this is looked at first. It needs the standard library alone and, when all
is well, a few milliseconds.
"""

import ctypes
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.command_names import COMMANDS

if TYPE_CHECKING:
    import socket

# The libraries that PySide6-Essentials does not bring along, and Debian's packages for them.
_QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_PRINT_LIBRARIES = {"libcups.so.2": "libcups2"}
_PLATFORM_LIBRARIES = {
    "xcb": _QT_LIBRARIES | _XCB_LIBRARIES,
    "wayland": _QT_LIBRARIES | _WAYLAND_LIBRARIES,
}

DEBIAN_PACKAGES: Mapping[str, str] = (
    _QT_LIBRARIES | _XCB_LIBRARIES | _WAYLAND_LIBRARIES | _PRINT_LIBRARIES
)
"""Which Debian package has each system library that Qt needs."""

_TIMEOUT_SECONDS = 1.0
_FIRST_X_PORT = 6000
_MOST_NAMED = 4
_MOST_DIGITS = 5
_LIBRARY_MISSING = r"(\S+\.so[.\d]*): cannot open shared object file"


def why_no_window(environ: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Say in one sentence why no window can be opened, or nothing if one can."""
    spec = find_spec("PySide6")
    if spec is None:
        return _without_pyside()
    if not platform.startswith("linux"):
        return None
    names = _platform_names(environ)
    if not names:
        return _no_window(
            "neither DISPLAY nor WAYLAND_DISPLAY is set",
            "start it from a desktop session",
        )
    folders = _plugin_folders(environ, spec.submodule_search_locations or [])
    # Qt takes the first platform of several that works, so one is enough.
    problems = [_why_not(name, environ, folders) for name in names]
    return None if None in problems else problems[0]


def explain_import_error(error: ImportError) -> str:
    """Say in one sentence why a part of Qt could not be imported, and what to do."""
    import re

    found = re.search(_LIBRARY_MISSING, str(error))
    if found:
        # The loader stops at the first one; a person wants to install all of them at once.
        return _missing_libraries([found[1], *_unloadable(_PLATFORM_LIBRARIES["xcb"])])
    module = error.name or ""
    if isinstance(error, ModuleNotFoundError) and module.split(".")[0] in {"PySide6", "shiboken6"}:
        return _without_pyside()
    reason = " ".join(str(error).split()).rstrip(".")
    return _no_qt(f"cannot be loaded ({reason})", _reinstall())


def _no_window(reason: str, remedy: str) -> str:
    return f"No window can be opened because {reason}: {remedy}; {_working()} without a display."


def _no_qt(reason: str, remedy: str) -> str:
    working = _working(and_no_qt=True)
    return f"Qt, which draws the window and PDF pages, {reason}: {remedy}; {working} without it."


def _working(*, and_no_qt: bool = False) -> str:
    """The commands that do without a display, and maybe without Qt."""
    names = [
        f"{name} (but not to {drawn})" if drawn and and_no_qt else name
        for name, drawn in COMMANDS.items()
    ]
    return f"the commands {', '.join(names[:-1])} and {names[-1]} work"


def _reinstall() -> str:
    return "reinstall it with “python3 -m pip install --force-reinstall PySide6-Essentials”"


def _without_pyside() -> str:
    return _no_qt(
        "is not installed",
        "install it with “python3 -m pip install PySide6-Essentials”",
    )


def _platform_names(environ: Mapping[str, str]) -> list[str]:
    """The names of the platforms that Qt would try, in its order."""
    named = [part.partition(":")[0] for part in environ.get("QT_QPA_PLATFORM", "").split(";")]
    names = [name.strip() for name in named if name.strip()]
    if names:
        return names
    # Which of the two comes first differs between desktops, and does not matter here.
    wanted = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in wanted.items() if environ.get(variable)]


def _plugin_folders(environ: Mapping[str, str], package: Iterable[str]) -> list[Path]:
    """The folders with platform plugins, or none where Qt's own folder is not known.

    A PySide6 that a Linux distribution has packaged uses the system's Qt, whose
    plugins lie elsewhere and whose libraries the packages take care of.
    """
    own = [Path(folder, "Qt") for folder in package]
    if not any(folder.is_dir() for folder in own):
        return []
    others = [part for part in environ.get("QT_PLUGIN_PATH", "").split(":") if part]
    folders = [Path(part, "platforms") for part in others]
    folders += [folder / "plugins" / "platforms" for folder in own]
    direct = environ.get("QT_QPA_PLATFORM_PLUGIN_PATH")
    return [Path(direct), *folders] if direct else folders


def _why_not(name: str, environ: Mapping[str, str], folders: Sequence[Path]) -> str | None:
    """Why Qt could not use the platform of this name, or nothing if it could."""
    family = _family(name)
    if folders:
        plugins = {_family(path.stem.removeprefix("libq")): path for path in _plugins(folders)}
        if family not in plugins:
            return _missing_plugin(name, environ, plugins)
        missing = _missing_for(family, plugins[family])
        if missing:
            return _missing_libraries(missing)
    if family == "xcb":
        return _why_no_x(environ.get("DISPLAY", ""))
    if family == "wayland":
        return _why_no_wayland(environ)
    return None


def _family(name: str) -> str:
    """Several names, as wayland and wayland-egl, are one family with the same needs."""
    return name.lower().partition("-")[0]


def _plugins(folders: Iterable[Path]) -> list[Path]:
    return [path for folder in folders for path in sorted(folder.glob("libq*.so"))]


def _missing_plugin(name: str, environ: Mapping[str, str], there: Iterable[str]) -> str:
    known = ", ".join(sorted(there))
    if environ.get("QT_QPA_PLATFORM") and known:
        return _no_window(
            f"QT_QPA_PLATFORM names the platform “{name}”, which this Qt does not have",
            f"unset QT_QPA_PLATFORM, or choose from {known}",
        )
    return _no_window(f"Qt’s platform plugin “{name}” is missing from PySide6", _reinstall())


def _missing_for(family: str, plugin: Path) -> list[str]:
    """The system libraries that keep the plugin from being loaded."""
    missing = _unloadable(_PLATFORM_LIBRARIES.get(family, _QT_LIBRARIES))
    # Another Qt may need fewer of them than the table has. Loading the plugin itself
    # tells for certain, but takes far too long to be done when nothing is missing.
    return missing if missing and not _loads(str(plugin)) else []


def _unloadable(libraries: Iterable[str]) -> list[str]:
    return [library for library in libraries if not _loads(library)]


def _loads(library: str) -> bool:
    """Whether the library loads. Qt would load it anyway, so nothing is lost by it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing_libraries(libraries: Iterable[str]) -> str:
    names = list(dict.fromkeys(libraries))
    reason, remedy = _lack(names), _how_to_install(names)
    if any(name in _QT_LIBRARIES for name in names):
        return _no_qt(f"cannot be loaded because {reason}", remedy)
    return _no_window(reason, remedy)


def _lack(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"the system library {names[0]} is missing"
    if len(names) > _MOST_NAMED:
        return f"{len(names)} system libraries are missing, {names[0]} among them"
    return f"the system libraries {', '.join(names[:-1])} and {names[-1]} are missing"


def _how_to_install(libraries: Sequence[str]) -> str:
    packages = dict.fromkeys(DEBIAN_PACKAGES.get(library, "") for library in libraries)
    if "" in packages or not _is_debian():
        held = ", ".join(libraries)
        return f"install the packages of your system that hold {held}"
    return f"install what is missing with “sudo apt install {' '.join(packages)}”"


def _is_debian() -> bool:
    # Imported only when something is missing, to keep the usual start short.
    from platform import freedesktop_os_release

    try:
        release = freedesktop_os_release()
    except OSError:
        return False
    return "debian" in [release["ID"], *release.get("ID_LIKE", "").split()]


def _why_no_x(display: str) -> str | None:
    if not display:
        return _no_window("DISPLAY is not set", "start it from a desktop session")
    # A probe that connects and leaves makes Xvfb and its like start over, and refuse
    # whoever comes meanwhile: so knock for good first where that cannot take long.
    if _is_local(display) and not _x_refuses(display):
        return None
    if not any(_answers(*address) for address in _x_addresses(display)):
        return _no_window(
            f"nothing answers at the display “{display}” that DISPLAY names",
            "set DISPLAY to the display of a desktop session that is running",
        )
    if _x_refuses(display):
        return _no_window(
            f"the display “{display}” that DISPLAY names refuses this user",
            "start it as the user who is logged in at that display",
        )
    return None


_Address = str | tuple[str, int]


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


def _is_local(display: str) -> bool:
    parts = _parts(display)
    return parts is not None and (not parts[1] or "unix" in parts[:2])


def _x_addresses(display: str) -> list[tuple["socket.AddressFamily", _Address]]:
    """Where an X server may listen for the display: the same places as libxcb tries."""
    # Imported only when a display does not answer at once, to keep the usual start short.
    import socket

    parts = _parts(display)
    if parts is None:
        return []
    way, host, number = parts
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server puts its socket
    local: list[tuple[socket.AddressFamily, _Address]] = [
        (socket.AF_UNIX, "\0" + path),
        (socket.AF_UNIX, path),
    ]
    if "unix" in {way, host}:
        return local
    bare_host = host.strip("[]")
    remote = (socket.AF_INET, (bare_host or "localhost", _FIRST_X_PORT + number))
    return [remote] if host else [*local, remote]


def _answers(family: "socket.AddressFamily", address: _Address) -> bool:
    import socket

    try:
        if isinstance(address, tuple):
            # Unlike a socket of one family, this finds IPv6 hosts as well.
            socket.create_connection(address, _TIMEOUT_SECONDS).close()
        else:
            with socket.socket(family, socket.SOCK_STREAM) as probe:
                probe.settimeout(_TIMEOUT_SECONDS)
                probe.connect(address)
    except (OSError, OverflowError, UnicodeError):
        # Besides what the network says: a port beyond 65535, or a host that is no name.
        return False
    return True


def _x_refuses(display: str) -> bool:
    """Whether the X server, which is there, turns the user away, as Qt would then abort."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    # The connection stays open on purpose: Xvfb and its like start over when their last
    # client leaves, and Qt, coming right after, would find no server.
    connection = xcb.xcb_connect(display.encode(), None)
    return bool(xcb.xcb_connection_has_error(connection))


def _why_no_wayland(environ: Mapping[str, str]) -> str | None:
    if environ.get("WAYLAND_SOCKET"):
        return None  # The compositor has handed over an open connection.
    display = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    import socket

    # An absolute path stands for itself, joined or not.
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), display)
    if path.is_absolute() and _answers(socket.AF_UNIX, str(path)):
        return None
    return _no_window(
        f"nothing answers at the Wayland display “{display}”",
        "start it from a desktop session that is running",
    )
