"""`--screenshot`: a picture of the window, whatever display and settings the user has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ladder_app.domain.summary import LevelSummary
from ladder_app.files.library import bundled_paths
from ladder_app.gui.screenshot import Picture, paint_window
from ladder_app.gui.tree.user_levels import UserLevels
from ladder_app.gui.views.path import NAME as PATH_VIEW
from ladder_app.gui.views.path.view import PathView
from ladder_app.window_options import VIEWS

ROOT = Path(__file__).parents[2]
SENIOR = "backend-developer/senior"
SETTINGS = "[General]\nlevel=web-developer/senior\ncolors=dark\nzoom=200\n"
OWN = "name: Data Analyst\nlevels: [Junior, Senior]\n"


def shoot(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the program with these words, and these variables in its environment."""
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "main.py", *map(str, words)],
        cwd=ROOT,
        env={**kept, "PYTHONUTF8": "1", **variables},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def image(path: Path) -> QImage:
    """A picture that was just made, which is no empty one."""
    found = QImage(str(path))
    assert not found.isNull()
    assert len({found.pixel(x, y) for x in range(0, 200, 3) for y in range(0, 150, 3)}) > 3
    return found


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (320, 240)])
def test_the_picture_is_of_the_size_that_was_asked_for(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "window.png"
    width, height = size
    done = shoot("--screenshot", path, "--size", f"{width}x{height}", QT_SCALE_FACTOR="2")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    found = image(path)
    assert (found.width(), found.height()) == size
    assert [file.name for file in tmp_path.iterdir()] == ["window.png"]


def test_dark_is_dark_and_light_is_light(tmp_path: Path) -> None:
    light, dark = tmp_path / "light.png", tmp_path / "dark.PNG"
    assert shoot("--screenshot", light).returncode == 0
    assert shoot(SENIOR, "--screenshot", dark, "--dark").returncode == 0
    assert image(light).pixelColor(2, 700).lightness() > 200
    assert image(dark).pixelColor(2, 700).lightness() < 60


def test_each_view_and_level_is_another_picture(tmp_path: Path) -> None:
    pictures = []
    for view in VIEWS:
        path = tmp_path / f"{view}.png"
        done = shoot("--screenshot", path, "--view", view, "software-engineering/staff")
        assert (done.returncode, done.stderr) == (0, "")
        pictures.append(image(path))
    assert shoot("--screenshot", tmp_path / "other.png", SENIOR).returncode == 0
    pictures.append(image(tmp_path / "other.png"))
    assert not any(one == other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


def test_the_picture_of_a_path_marks_no_level_as_the_users(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ladder_app.gui.screenshot.make_application", lambda: qapp)
    marked: list[UserLevels] = []
    show = PathView.show_level

    def note(view: PathView, summary: LevelSummary) -> None:
        show(view, summary)
        marked.append(UserLevels(here=view.map.highlights.here, goal=view.map.highlights.goal))

    monkeypatch.setattr(PathView, "show_level", note)
    assert paint_window(bundled_paths(), (), Picture(SENIOR, (900, 600), PATH_VIEW))
    assert marked
    assert all(levels == UserLevels() for levels in marked)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere settings are not in a folder")
def test_a_family_has_a_picture_of_its_page(tmp_path: Path) -> None:
    pictures = []
    for name in ("backend-developer", "backend-developer/junior"):
        path = tmp_path / f"{name.replace('/', '-')}.png"
        assert shoot("--screenshot", path, name).returncode == 0
        pictures.append(image(path))
    assert pictures[0] != pictures[1]


def test_the_users_settings_are_neither_read_nor_written(tmp_path: Path) -> None:
    config = tmp_path / "config"
    file = config / "career-ladder" / "career-ladder.conf"
    file.parent.mkdir(parents=True)
    file.write_text(SETTINGS, encoding="utf-8")
    for path, folder in ((tmp_path / "a.png", config), (tmp_path / "b.png", tmp_path / "none")):
        assert shoot("--screenshot", path, XDG_CONFIG_HOME=str(folder)).returncode == 0
    assert image(tmp_path / "a.png") == image(tmp_path / "b.png")
    assert file.read_text(encoding="utf-8") == SETTINGS
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert not (tmp_path / "none").exists()


def test_a_ladder_of_ones_own_is_shown(tmp_path: Path) -> None:
    (tmp_path / "mine.ladder.yaml").write_text(OWN, encoding="utf-8")
    path = tmp_path / "window.png"
    assert shoot("--screenshot", path, tmp_path, "data-analyst/senior").returncode == 0
    image(path)


def test_a_file_that_is_there_is_kept_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    path.write_text("mine", encoding="utf-8")
    done = shoot("--screenshot", path)
    assert done.returncode == 2
    assert "--replace" in done.stderr
    assert path.read_text(encoding="utf-8") == "mine"
    assert shoot("--screenshot", path, "--replace").returncode == 0
    image(path)


def test_a_ladder_is_never_replaced_by_its_picture(tmp_path: Path) -> None:
    ladder = tmp_path / "ladder.png"
    ladder.write_text(OWN, encoding="utf-8")
    done = shoot("--screenshot", ladder, ladder, "--replace")
    assert done.returncode == 2
    assert "is one of the files that are read" in done.stderr
    assert ladder.read_text(encoding="utf-8") == OWN


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["backend-developer/seinor"], 1, "Did you mean “backend-developer/senior”?"),
        ([SENIOR, "backend-developer/junior"], 2, "shows one level"),
        (["none.ladder.yaml"], 3, "There is no such file."),
    ],
)
def test_a_level_that_cannot_be_shown_is_said(
    tmp_path: Path, words: list[str], status: int, said: str
) -> None:
    path = tmp_path / "window.png"
    done = shoot("--screenshot", path, *words)
    assert done.returncode == status
    assert said in done.stderr
    assert path.exists() == (status == 3), "the other ladders are shown"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--screenshot", "window.jpg"], 2, "suffix .png"),
        (["--screenshot", "none/window.png"], 3, "there is no folder"),
        (["--screenshot", "window.png", "--size", "7x7"], 2, "is not a size such as 1280x800"),
        (["--screenshot", "window.png", "--view", "moon"], 2, "invalid choice"),
        (["--screenshot", "window.png", "my.growth.yaml"], 2, "is a growth file. Omit it."),
        (["--dark"], 2, "--dark is for --screenshot FILE"),
        (["--size", "900x600"], 2, "--size is for --screenshot FILE"),
    ],
)
def test_wrong_usage_is_said(words: list[str], status: int, said: str) -> None:
    done = shoot(*words)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="fonts come by fontconfig on Linux alone")
def test_without_fonts_it_says_so(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>\n", encoding="utf-8")
    path = tmp_path / "window.png"
    done = shoot("--screenshot", path, FONTCONFIG_FILE=str(fonts))
    assert done.returncode == 3
    assert "no font is installed" in done.stderr
    assert not path.exists()
