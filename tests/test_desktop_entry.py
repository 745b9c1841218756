"""What a desktop reads about the program agrees with the program, and names files that exist."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path
from xml.etree import ElementTree

from ladder_app.files.library import LADDER_SUFFIX, bundled_folder

RESOURCES = bundled_folder("resources")
PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(RESOURCES / "career-ladder.desktop", encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return parser["Desktop Entry"]


def test_the_desktop_entry_is_well_formed() -> None:
    found = entry()
    assert found["Type"] == "Application"
    assert found["Name"] == "Career Ladder"
    for key in ("Categories", "MimeType", "Keywords"):
        assert found[key].endswith(";")


def test_it_starts_the_program_that_is_installed() -> None:
    command, files = entry()["Exec"].split()
    assert command in PROJECT["project"]["scripts"]
    assert files == "%F"
    assert entry()["StartupWMClass"] == "career-ladder"


def test_it_names_an_icon_that_exists() -> None:
    icon = RESOURCES / f"{entry()['Icon']}.svg"
    assert ElementTree.parse(icon).getroot().tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314


def test_its_file_type_is_that_of_ladders() -> None:
    root = ElementTree.parse(RESOURCES / "career-ladder-mime.xml").getroot()  # noqa: S314
    kind = root.find(f"{MIME}mime-type")
    assert kind is not None
    assert f"{kind.get('type')};" == entry()["MimeType"]
    patterns = [glob.get("pattern") for glob in kind.findall(f"{MIME}glob")]
    assert f"*{LADDER_SUFFIX}" in patterns


def test_the_wheel_puts_them_where_a_desktop_looks() -> None:
    shared = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert all((RESOURCES.parent / source).is_file() for source in shared)
    assert set(shared.values()) == {
        "share/applications/career-ladder.desktop",
        "share/icons/hicolor/scalable/apps/career-ladder.svg",
        "share/mime/packages/career-ladder-mime.xml",
    }
