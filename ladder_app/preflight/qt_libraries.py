"""The system libraries that Qt needs besides PySide6, and Debian's packages for them."""

from collections.abc import Mapping

QT_LIBRARIES: dict[str, str] = {
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
"""What Qt needs on every platform, and Debian's packages for it."""

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
PLATFORM_LIBRARIES: dict[str, dict[str, str]] = {
    "xcb": QT_LIBRARIES | _XCB_LIBRARIES,
    "wayland": QT_LIBRARIES | _WAYLAND_LIBRARIES,
}
"""The libraries that a window needs, by the name of Qt's platform."""

DEBIAN_PACKAGES: Mapping[str, str] = (
    QT_LIBRARIES | _XCB_LIBRARIES | _WAYLAND_LIBRARIES | _PRINT_LIBRARIES
)
"""The Debian package of each system library that Qt needs."""
