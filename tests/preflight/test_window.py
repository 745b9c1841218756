"""What is said before Qt would abort: each case in a process of its own, as it is met."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from ladder_app.preflight import window as preflight
from ladder_app.preflight.qt_libraries import DEBIAN_PACKAGES, QT_LIBRARIES

_ROOT = Path(__file__).resolve().parents[2]
# Which system libraries this machine has does not matter: each of them loads.
_SAYS = """
import os, sys
from ladder_app.preflight import window as preflight
preflight._loads = lambda library: True
print(preflight.why_no_window(os.environ))
print(sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))))
"""
_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH")


def _says(**variables: str) -> str:
    """What a fresh process says whose environment has these of the display's variables."""
    kept = {name: value for name, value in os.environ.items() if name not in _VARIABLES}
    done = subprocess.run(
        [sys.executable, "-c", _SAYS],
        env=kept | variables,
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    sentence, modules = done.stdout.splitlines()
    assert modules == "[]", "Qt may not be imported"
    return sentence


def test_no_display() -> None:
    text = _says()
    assert text.startswith(
        "No window can be opened because neither DISPLAY nor WAYLAND_DISPLAY is set: "
    )


def test_an_empty_display_is_none() -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in _says(DISPLAY="")


@pytest.mark.parametrize("display", [":987", ":987.0", "unix:987", "localhost:987", "[::1]:987.0"])
def test_a_dead_display(display: str) -> None:
    text = _says(DISPLAY=display)
    assert f"nothing answers at the display “{display}”" in text


@pytest.mark.parametrize("display", ["nonsense", ":", ":99999", "localhost:99999", "a..b:1"])
def test_a_display_that_cannot_be(display: str) -> None:
    assert f"nothing answers at the display “{display}”" in _says(DISPLAY=display)


def test_a_named_platform_still_needs_its_display() -> None:
    assert "DISPLAY is not set" in _says(QT_QPA_PLATFORM="xcb")


def test_a_platform_that_qt_does_not_have() -> None:
    text = _says(QT_QPA_PLATFORM="nonsense", DISPLAY=":987")
    assert "QT_QPA_PLATFORM names the platform “nonsense”, which this Qt does not have" in text
    assert "offscreen" in text


@pytest.mark.parametrize(
    "platform",
    ["offscreen", "minimal", "vnc", "OffScreen", "offscreen:size=9x9", "nonsense;offscreen"],
)
def test_platforms_that_need_no_display(platform: str) -> None:
    assert _says(QT_QPA_PLATFORM=platform) == "None"


def test_a_dead_wayland(tmp_path: Path) -> None:
    text = _says(WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR=str(tmp_path))
    assert "nothing answers at the Wayland display “wayland-7”" in text or "libwayland" in text


@contextmanager
def _xvfb(*options: str) -> Iterator[str]:
    """An X server of the test's own, under a number that it finds itself."""
    if not shutil.which("Xvfb"):
        pytest.skip("there is no Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-noreset", *options]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def test_a_display_that_answers() -> None:
    with _xvfb() as display:
        assert _says(DISPLAY=display) == "None"
        assert _says(DISPLAY=f"{display}.0") == "None"


def test_a_display_that_wants_a_key(tmp_path: Path) -> None:
    key = tmp_path / "key"
    name, cookie = b"MIT-MAGIC-COOKIE-1", bytes(16)
    parts = [b"", b"", name, cookie]
    packed = b"".join(len(part).to_bytes(2, "big") + part for part in parts)
    key.write_bytes(b"\xff\xff" + packed)
    with _xvfb("-auth", str(key)) as display:
        refused = _says(DISPLAY=display, XAUTHORITY=os.devnull)
        let_in = _says(DISPLAY=display, XAUTHORITY=str(key))
    assert f"the display “{display}” that DISPLAY names refuses this user" in refused
    assert let_in == "None"


# From here on in this process: what a test machine cannot be made to lack.


@pytest.fixture
def qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of platform plugins of a PySide6 that has only what a test puts there."""
    package = tmp_path / "PySide6"
    platforms = package / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    spec = ModuleSpec("PySide6", None, is_package=True)
    spec.submodule_search_locations = [str(package)]
    monkeypatch.setattr(preflight, "find_spec", lambda _name: spec)
    return platforms


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The libraries that cannot be loaded, for a test to fill. All others can."""
    missing: set[str] = set()
    monkeypatch.setattr(preflight, "_loads", lambda library: library not in missing)
    return missing


@pytest.mark.skipif(sys.platform != "linux", reason="libraries have other names")
def test_a_library_is_tried_by_the_system_loader(tmp_path: Path) -> None:
    broken = tmp_path / "libbroken.so"
    broken.touch()
    names = ["libc.so.6", "libthere-is-no-such.so.0", str(broken)]
    assert [preflight._loads(name) for name in names] == [True, False, False]


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """An X server that answers and lets everybody in."""
    monkeypatch.setattr(preflight, "_answers", lambda _family, _address: True)
    monkeypatch.setattr(preflight, "_x_refuses", lambda _display: False)


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "_is_debian", lambda: True)


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """The environment of a session whose compositor answers."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-1"))
        server.listen()
        yield {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}


def _plugin(platforms: Path, name: str) -> str:
    plugin = platforms / f"libq{name}.so"
    plugin.touch()
    return str(plugin)


def test_no_pyside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "find_spec", lambda _name: None)
    text = preflight.why_no_window({"DISPLAY": ":0"})
    assert text is not None
    assert "is not installed" in text
    assert "python3 -m pip install PySide6-Essentials" in text


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(platform: str) -> None:
    assert preflight.why_no_window({}, platform) is None


@pytest.mark.usefixtures("libraries")
def test_a_missing_plugin(qt: Path) -> None:
    _plugin(qt, "offscreen")
    text = preflight.why_no_window({"DISPLAY": ":0"}, "linux")
    assert text is not None
    assert "platform plugin “xcb” is missing from PySide6" in text
    assert "--force-reinstall" in text


@pytest.mark.usefixtures("qt")
def test_no_plugin_at_all_is_not_the_fault_of_the_variable() -> None:
    text = preflight.why_no_window({"QT_QPA_PLATFORM": "xcb"}, "linux")
    assert text is not None
    assert "platform plugin “xcb” is missing from PySide6" in text


@pytest.mark.usefixtures("libraries", "qt")
@pytest.mark.parametrize("variable", ["QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"])
def test_plugins_elsewhere_count(tmp_path: Path, variable: str) -> None:
    platforms = tmp_path / "more" / "platforms"
    platforms.mkdir(parents=True)
    _plugin(platforms, "mine")
    folder = platforms.parent if variable == "QT_PLUGIN_PATH" else platforms
    environ = {"QT_QPA_PLATFORM": "mine", variable: str(folder)}
    assert preflight.why_no_window(environ, "linux") is None


@pytest.mark.usefixtures("debian", "x_server")
def test_missing_libraries_are_named_together(qt: Path, libraries: set[str]) -> None:
    libraries |= {_plugin(qt, "xcb"), "libxcb-cursor.so.0", "libxcb-icccm.so.4"}
    text = preflight.why_no_window({"DISPLAY": ":0"}, "linux")
    assert text == (
        "No window can be opened because the system libraries libxcb-cursor.so.0 and "
        "libxcb-icccm.so.4 are missing: install what is missing with “sudo apt install "
        "libxcb-cursor0 libxcb-icccm4”."
    )


@pytest.mark.usefixtures("debian")
def test_display_and_libraries_are_named_together(qt: Path, libraries: set[str]) -> None:
    libraries |= {_plugin(qt, "xcb"), "libxcb-cursor.so.0", "libxcb-icccm.so.4"}
    text = preflight.why_no_window({}, "linux")
    assert text == (
        "No window can be opened because neither DISPLAY nor WAYLAND_DISPLAY is set, and the "
        "system libraries libxcb-cursor.so.0 and libxcb-icccm.so.4 are missing: start it from a "
        "desktop session, and install what is missing with “sudo apt install libxcb-cursor0 "
        "libxcb-icccm4”."
    )


@pytest.mark.usefixtures("debian")
def test_a_dead_display_and_libraries_are_named_together(
    qt: Path, libraries: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries |= {_plugin(qt, "xcb"), "libEGL.so.1"}
    monkeypatch.setattr(preflight, "_answers", lambda _family, _address: False)
    text = preflight.why_no_window({"DISPLAY": "far:7"}, "linux")
    assert text is not None
    assert "nothing answers at the display “far:7”" in text
    assert "the system library libEGL.so.1 is missing" in text


@pytest.mark.usefixtures("debian")
def test_display_pyside_and_libraries_are_named_together(
    libraries: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries |= {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(preflight, "find_spec", lambda _name: None)
    text = preflight.why_no_window({}, "linux")
    assert text is not None
    for part in (
        "neither DISPLAY nor WAYLAND_DISPLAY is set",
        "Qt, which draws the window and PDF pages, is not installed",
        "the system libraries libEGL.so.1 and libxcb-cursor.so.0 are missing",
        "pip install PySide6-Essentials",
        "apt install libegl1 libxcb-cursor0",
    ):
        assert part in text
    assert text.count(". ") == 0, "one sentence"


@pytest.mark.usefixtures("debian")
def test_many_missing_libraries_are_counted(qt: Path, libraries: set[str]) -> None:
    libraries |= {_plugin(qt, "offscreen"), *QT_LIBRARIES}
    text = preflight.why_no_window({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert text is not None
    assert f"{len(QT_LIBRARIES)} system libraries are missing" in text
    assert text.count("libglib2.0-0") == 1


@pytest.mark.usefixtures("debian")
def test_a_library_that_this_qt_can_do_without(
    qt: Path, libraries: set[str], wayland: Mapping[str, str]
) -> None:
    _plugin(qt, "wayland")
    libraries.add("libwayland-cursor.so.0")
    assert preflight.why_no_window(wayland, "linux") is None


@pytest.mark.usefixtures("libraries")
def test_one_display_of_two_is_enough(qt: Path, wayland: Mapping[str, str]) -> None:
    _plugin(qt, "wayland")
    _plugin(qt, "xcb")
    assert preflight.why_no_window({**wayland, "DISPLAY": ":987"}, "linux") is None


@pytest.mark.usefixtures("libraries")
def test_a_display_that_refuses(qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _plugin(qt, "xcb")
    monkeypatch.setattr(preflight, "_answers", lambda _family, _address: True)
    monkeypatch.setattr(preflight, "_x_refuses", lambda _display: True)
    text = preflight.why_no_window({"DISPLAY": ":5"}, "linux")
    assert text is not None
    assert "the display “:5” that DISPLAY names refuses this user" in text


@pytest.mark.usefixtures("libraries", "debian")
@pytest.mark.parametrize(("library", "package"), DEBIAN_PACKAGES.items())
def test_explains_each_library(library: str, package: str) -> None:
    error = ImportError(
        f"{library}: cannot open shared object file: No such file or directory",
        name="PySide6.QtWidgets",
    )
    text = preflight.explain_import_error(error)
    assert f"the system library {library} is missing" in text
    assert f"“sudo apt install {package}”" in text


@pytest.mark.usefixtures("debian")
def test_explains_all_that_is_missing_at_once(libraries: set[str]) -> None:
    libraries |= {"libEGL.so.1", "libGL.so.1"}
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    text = preflight.explain_import_error(error)
    assert "the system libraries libEGL.so.1 and libGL.so.1 are missing" in text
    assert "“sudo apt install libegl1 libgl1”" in text


@pytest.mark.usefixtures("libraries")
def test_elsewhere_it_names_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "_is_debian", lambda: False)
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    text = preflight.explain_import_error(error)
    assert "install the packages of your system that hold libEGL.so.1" in text
    assert "apt" not in text


@pytest.mark.usefixtures("libraries", "debian")
def test_a_library_that_no_table_has() -> None:
    error = ImportError("libnew.so.12: cannot open shared object file: No such file or directory")
    text = preflight.explain_import_error(error)
    assert "the packages of your system that hold libnew.so.12" in text


def test_explains_no_pyside() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert "is not installed" in preflight.explain_import_error(error)


def test_explains_anything_else_in_one_line() -> None:
    text = preflight.explain_import_error(ImportError("version `GLIBC_9'\nnot found."))
    assert "cannot be loaded (version `GLIBC_9' not found):" in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "mint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
    ],
)
def test_debian_and_its_kin(
    monkeypatch: pytest.MonkeyPatch, release: dict[str, str], expected: bool
) -> None:
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: release)
    assert preflight._is_debian() is expected
