"""System information for a report: versions, system, screens, no personal data."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import NamedTuple

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from ladder_app import __version__

_PACKAGES = ("PyYAML", "msgspec", "XlsxWriter", "python-calamine", "rapidfuzz")
_QT_LICENSE = "LGPL-3.0-only"
_UNKNOWN = "version unknown"


class Library(NamedTuple):
    """A library of the program."""

    name: str
    version: str
    license: str


def libraries() -> list[Library]:
    """The libraries of the program, with version and license (SPDX)."""
    return [
        Library("Python", platform.python_version(), "PSF-2.0"),
        Library("Qt", qVersion() or _UNKNOWN, _QT_LICENSE),
        Library("PySide6", PySide6.__version__, _QT_LICENSE),
        *map(_package, _PACKAGES),
        Library("libyaml", _libyaml_version(), "MIT"),
    ]


def system_information(settings_file: str = "") -> str:
    """The versions, the system and its screens as lines of text, with ~ for the home folder."""
    lines = [
        f"Career Ladder {__version__}",
        *(f"{library.name} {library.version}" for library in libraries()),
        f"System: {_system()}",
        f"Qt platform: {QGuiApplication.platformName() or 'none'}",
        *_screens(),
        f"Locale: {QLocale.system().name()}, used: {QLocale().name()}",
    ]
    if settings_file:
        lines.append(f"Settings: {without_home(settings_file)}")
    return "".join(f"{line}\n" for line in lines)


def without_home(text: str) -> str:
    """The text with ~ for the home folder, which often has a person's name."""
    try:
        home = Path.home()
    except RuntimeError:
        return text  # The system has no home folder for this user.
    for folder in sorted({str(home), str(home.resolve()), home.as_posix()}, key=len, reverse=True):
        # The root of the file system, as the home folder, names nobody.
        if len(folder) > len(home.anchor):
            text = re.sub(rf"{re.escape(folder)}(?![\w.-])", "~", text)
    return text


def _package(name: str) -> Library:
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return Library(name, _UNKNOWN, "license unknown")  # A frozen build may lack it.
    return Library(name, found["Version"], _license_of(found))


def _license_of(found: PackageMetadata) -> str:
    # Metadata up to version 2.3 has free text, possibly the full license, or only classifiers.
    named = [found[key] for key in ("License-Expression", "License") if key in found]
    classified = [
        classifier.rpartition("::")[2]
        for classifier in found.get_all("Classifier") or ()
        if classifier.startswith("License ::")
    ]
    return next(iter((*named, *classified)), "").strip().partition("\n")[0] or "license unknown"


def _libyaml_version() -> str:
    try:
        from yaml._yaml import get_version_string
    except ImportError:
        return "not used"
    return str(get_version_string())


def _system() -> str:
    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return f"{QSysInfo.prettyProductName()}, {kernel}, {QSysInfo.currentCpuArchitecture()}"


def _screens() -> Iterator[str]:
    for number, screen in enumerate(QGuiApplication.screens(), start=1):
        yield f"Screen {number}: {_described(screen)}"


def _described(screen: QScreen) -> str:
    size, room = screen.size(), screen.availableSize()
    return (
        f"{size.width()}×{size.height()}, available {room.width()}×{room.height()}, "
        f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
    )
