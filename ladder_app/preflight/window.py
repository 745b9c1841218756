"""One sentence on why no window can be opened.

Qt ends the process with SIGABRT when it finds no display or cannot load its platform
plugin, so this is checked first. The check needs only the standard library and, if nothing
is wrong, a few milliseconds.
"""

import ctypes
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ladder_app.preflight.qt_libraries import DEBIAN_PACKAGES, PLATFORM_LIBRARIES, QT_LIBRARIES
from ladder_app.preflight.x_display import Address, is_local, x_addresses

if TYPE_CHECKING:
    import socket

_TIMEOUT_SECONDS = 1.0
_MAX_NAMED = 4
_QT = "Qt, which draws the window and PDF pages,"
_REINSTALL = "reinstall it with “python3 -m pip install --force-reinstall PySide6-Essentials”"
_LIBRARY_MISSING = r"(\S+\.so[.\d]*): cannot open shared object file"


class _Problem(NamedTuple):
    """One thing that keeps the window from opening, and what to do about it.

    If `of_qt`, Qt cannot be used at all, not even for PDF pages.
    """

    reason: str
    remedy: str
    of_qt: bool = False


_NO_DISPLAY = _Problem(
    "neither DISPLAY nor WAYLAND_DISPLAY is set", "start it from a desktop session"
)
_PYSIDE = _Problem(
    "is not installed",
    "install it with “python3 -m pip install PySide6-Essentials”",
    of_qt=True,
)


def why_no_window(environ: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """One sentence with everything that keeps a window from opening; None if one can open."""
    spec = find_spec("PySide6")
    if spec is None:
        problems = _problems_besides_pyside(environ) if platform.startswith("linux") else []
        return _sentence([*problems, _PYSIDE])
    if not platform.startswith("linux"):
        return None
    problems = _problems(environ, spec.submodule_search_locations or [])
    return _sentence(problems) if problems else None


def can_draw_pages() -> bool:
    """Whether Qt can be loaded. It draws PDF pages and pictures without a display."""
    has_libraries = not sys.platform.startswith("linux") or not _unloadable(QT_LIBRARIES)
    return find_spec("PySide6") is not None and has_libraries


def explain_import_error(error: ImportError) -> str:
    """One sentence on why a part of Qt could not be imported, and what to do."""
    import re

    found = re.search(_LIBRARY_MISSING, str(error))
    if found:
        # The loader stops at the first one, but people want to install all of them at once.
        missing = [found[1], *_unloadable(PLATFORM_LIBRARIES["xcb"])]
        return _sentence([_missing_libraries(missing)])
    module = error.name or ""
    if isinstance(error, ModuleNotFoundError) and module.split(".")[0] in {"PySide6", "shiboken6"}:
        return _sentence([_PYSIDE])
    reason = " ".join(str(error).split()).rstrip(".")
    return _sentence([_Problem(f"cannot be loaded ({reason})", _REINSTALL, of_qt=True)])


def _problems(environ: Mapping[str, str], package: Iterable[str]) -> list[_Problem]:
    folders = _plugin_folders(environ, package)
    plugins = _plugins_by_family(folders)
    names = _platform_names(environ)
    if not names:
        return [_NO_DISPLAY, *_library_problems("xcb", plugins)]
    # Qt takes the first platform of several that works, so one is enough.
    problems = [
        _platform_problems(name, environ, plugins, are_known=bool(folders)) for name in names
    ]
    return problems[0] if all(problems) else []


def _problems_besides_pyside(environ: Mapping[str, str]) -> list[_Problem]:
    """What else is missing if PySide6 is missing, so that its plugins cannot be checked."""
    names = _platform_names(environ)
    family = _family(names[0]) if names else "xcb"
    missing = _unloadable(PLATFORM_LIBRARIES.get(family, QT_LIBRARIES))
    problems = [_Problem(_missing_text(missing), _how_to_install(missing))] if missing else []
    display = _display_problem(family, environ) if names else _NO_DISPLAY
    return [display, *problems] if display else problems


def _sentence(problems: Sequence[_Problem]) -> str:
    remedies = ", and ".join(problem.remedy for problem in problems)
    if len(problems) == 1 and problems[0].of_qt:
        return f"{_QT} {problems[0].reason}: {remedies}."
    reasons = ", and ".join(f"{_QT} {x.reason}" if x.of_qt else x.reason for x in problems)
    return f"No window can be opened because {reasons}: {remedies}."


def _platform_names(environ: Mapping[str, str]) -> list[str]:
    """The names of the platforms that Qt would try, in this order."""
    named = [part.partition(":")[0] for part in environ.get("QT_QPA_PLATFORM", "").split(";")]
    names = [name.strip() for name in named if name.strip()]
    if names:
        return names
    # Which of the two comes first differs between desktops, and does not matter here.
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in variables.items() if environ.get(variable)]


def _plugin_folders(environ: Mapping[str, str], package: Iterable[str]) -> list[Path]:
    """The folders with platform plugins, or none if Qt's own folder is unknown.

    A PySide6 from a Linux distribution uses the system's Qt. Its plugins are elsewhere, and
    the distribution's packages provide its libraries.
    """
    own = [Path(folder, "Qt") for folder in package]
    if not any(folder.is_dir() for folder in own):
        return []
    others = [part for part in environ.get("QT_PLUGIN_PATH", "").split(":") if part]
    folders = [Path(part, "platforms") for part in others]
    folders += [folder / "plugins" / "platforms" for folder in own]
    direct = environ.get("QT_QPA_PLATFORM_PLUGIN_PATH")
    return [Path(direct), *folders] if direct else folders


def _platform_problems(
    name: str, environ: Mapping[str, str], plugins: Mapping[str, Path], *, are_known: bool
) -> list[_Problem]:
    """What keeps Qt from using the platform of this name.

    Unless the plugins `are_known`, Qt may have others, and none is reported as missing.
    """
    family = _family(name)
    if are_known and family not in plugins:
        return [_missing_plugin(name, environ, plugins)]
    display = _display_problem(family, environ)
    libraries = _library_problems(family, plugins)
    return [display, *libraries] if display else libraries


def _display_problem(family: str, environ: Mapping[str, str]) -> _Problem | None:
    if family == "xcb":
        return _why_no_x(environ.get("DISPLAY", ""))
    return _why_no_wayland(environ) if family == "wayland" else None


def _library_problems(family: str, plugins: Mapping[str, Path]) -> list[_Problem]:
    plugin = plugins.get(family)
    missing = _missing_for(family, plugin) if plugin else []
    return [_missing_libraries(missing)] if missing else []


def _family(name: str) -> str:
    """The part that names such as wayland and wayland-egl share, since both need the same."""
    return name.lower().partition("-")[0]


def _plugins_by_family(folders: Iterable[Path]) -> dict[str, Path]:
    plugins = (path for folder in folders for path in sorted(folder.glob("libq*.so")))
    return {_family(path.stem.removeprefix("libq")): path for path in plugins}


def _missing_plugin(name: str, environ: Mapping[str, str], available: Iterable[str]) -> _Problem:
    names = ", ".join(sorted(available))
    if environ.get("QT_QPA_PLATFORM") and names:
        return _Problem(
            f"QT_QPA_PLATFORM names the platform “{name}”, which this Qt does not have",
            f"unset QT_QPA_PLATFORM, or choose from {names}",
        )
    return _Problem(f"Qt’s platform plugin “{name}” is missing from PySide6", _REINSTALL)


def _missing_for(family: str, plugin: Path) -> list[str]:
    """The system libraries that keep the plugin from being loaded."""
    missing = _unloadable(PLATFORM_LIBRARIES.get(family, QT_LIBRARIES))
    # Another Qt may need fewer libraries than the table has. Only loading the plugin itself
    # gives a certain answer, but that is too slow for the usual case that nothing is missing.
    return missing if missing and not _loads(str(plugin)) else []


def _unloadable(libraries: Iterable[str]) -> list[str]:
    return [library for library in libraries if not _loads(library)]


def _loads(library: str) -> bool:
    """Whether the library loads. Qt would load it anyway, so this takes no extra time."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing_libraries(libraries: Iterable[str]) -> _Problem:
    names = list(dict.fromkeys(libraries))
    reason, remedy = _missing_text(names), _how_to_install(names)
    if any(name in QT_LIBRARIES for name in names):
        return _Problem(f"cannot be loaded because {reason}", remedy, of_qt=True)
    return _Problem(reason, remedy)


def _missing_text(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"the system library {names[0]} is missing"
    if len(names) > _MAX_NAMED:
        return f"{len(names)} system libraries are missing, {names[0]} among them"
    return f"the system libraries {', '.join(names[:-1])} and {names[-1]} are missing"


def _how_to_install(libraries: Sequence[str]) -> str:
    packages = dict.fromkeys(DEBIAN_PACKAGES.get(library, "") for library in libraries)
    if "" in packages or not _is_debian():
        held = ", ".join(libraries)
        return f"install the packages of your system that hold {held}"
    return f"install what is missing with “sudo apt install {' '.join(packages)}”"


def _is_debian() -> bool:
    # Imported only if something is missing, to keep the usual start fast.
    from platform import freedesktop_os_release

    try:
        release = freedesktop_os_release()
    except OSError:
        return False
    return "debian" in [release["ID"], *release.get("ID_LIKE", "").split()]


def _why_no_x(display: str) -> _Problem | None:
    if not display:
        return _Problem("DISPLAY is not set", "start it from a desktop session")
    # After its last client disconnects, Xvfb resets and refuses connections for a moment. So
    # first open a connection that stays open, where that cannot take long.
    if is_local(display) and not _x_refuses(display):
        return None
    if not any(_answers(*address) for address in x_addresses(display)):
        return _Problem(
            f"nothing answers at the display “{display}” that DISPLAY names",
            "set DISPLAY to the display of a desktop session that is running",
        )
    if _x_refuses(display):
        return _Problem(
            f"the display “{display}” that DISPLAY names refuses this user",
            "start it as the user who is logged in at that display",
        )
    return None


def _answers(family: "socket.AddressFamily", address: Address) -> bool:
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
        # Not only network errors: also a port above 65535, or an invalid host name.
        return False
    return True


def _x_refuses(display: str) -> bool:
    """Whether the running X server refuses the user. Qt would then abort."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    # The connection stays open on purpose: Xvfb resets when its last client disconnects, and
    # Qt, which connects right after, would find no server.
    connection = xcb.xcb_connect(display.encode(), None)
    return bool(xcb.xcb_connection_has_error(connection))


def _why_no_wayland(environ: Mapping[str, str]) -> _Problem | None:
    if environ.get("WAYLAND_SOCKET"):
        return None  # The compositor passed an open connection.
    display = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    import socket

    # Joining leaves an absolute path as it is.
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), display)
    if path.is_absolute() and _answers(socket.AF_UNIX, str(path)):
        return None
    return _Problem(
        f"nothing answers at the Wayland display “{display}”",
        "start it from a desktop session that is running",
    )
