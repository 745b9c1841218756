"""The one save dialog: names, suffixes, questions before replacing, and the last folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.save_error import UnknownFormatError
from ladder_app.gui.dialogs.last_folders import LastFolders
from ladder_app.gui.dialogs.save_dialog import FileKind, ask_and_save, named_file

PDF, HTML = FileKind("PDF", ".pdf"), FileKind("HTML", ".html", (".htm",))
LADDER = FileKind("Ladder", ".ladder.yaml", (".yaml", ".yml"))
FOLDER = FileKind("Folder of pages", "")
KINDS = (PDF, HTML, LADDER, FOLDER)


@pytest.mark.parametrize(
    ("typed", "selected", "name", "kind"),
    [
        ("junior", PDF, "junior.pdf", PDF),
        ("junior.", PDF, "junior.pdf", PDF),
        ("junior.html", PDF, "junior.html", HTML),
        ("junior.HTM", PDF, "junior.HTM", HTML),
        ("mine", LADDER, "mine.ladder.yaml", LADDER),
        ("mine.yaml", PDF, "mine.yaml", LADDER),
        ("Level 2.5", PDF, "Level 2.5.pdf", PDF),
        ("St. Mary", PDF, "St. Mary.pdf", PDF),
        ("site", FOLDER, "site", FOLDER),
        ("acme.org", FOLDER, "acme.org", FOLDER),
    ],
)
def test_a_name_gets_the_suffix_that_is_meant(
    typed: str, selected: FileKind, name: str, kind: FileKind
) -> None:
    assert named_file(Path(typed), selected, KINDS) == (Path(name), kind)


def test_the_suffix_of_another_format_is_refused_with_those_that_can_be_written() -> None:
    with pytest.raises(UnknownFormatError, match=r"End the name in one of \.pdf, \.html"):
        named_file(Path("mine.docx"), PDF, KINDS)


class Desk:
    """Answers the dialogs, and keeps what they asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *names: Path | str) -> None:
        self.names = [str(name) for name in names]
        self.began: list[str] = []
        self.questions: list[str] = []
        self.sentences: list[str] = []
        self.may_replace = QMessageBox.StandardButton.Yes
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self.name)
        monkeypatch.setattr(QMessageBox, "question", self.question)
        monkeypatch.setattr(
            QMessageBox, "warning", lambda _parent, _title, text: self.sentences.append(text)
        )

    def name(self, _parent: QWidget, _title: str, path: str, *more: str) -> tuple[str, str]:
        self.began.append(path)
        return self.names.pop(0), more[-1]

    def question(self, _parent: QWidget, _title: str, text: str) -> QMessageBox.StandardButton:
        self.questions.append(text)
        return self.may_replace


@pytest.fixture
def folders(settings: QSettings) -> LastFolders:
    return LastFolders(settings)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def save(parent: QWidget, folders: LastFolders, suggested: str = "junior") -> Path | None:
    def write(path: Path, _kind: FileKind) -> None:
        save_atomically(path, b"new")

    return ask_and_save(parent, "Export", Path(suggested), KINDS, write, folders)


def test_a_suffix_that_the_program_adds_replaces_nothing_unasked(
    parent: QWidget, folders: LastFolders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.pdf").write_bytes(b"old")
    desk = Desk(monkeypatch, tmp_path / "mine", "")
    desk.may_replace = QMessageBox.StandardButton.No
    assert save(parent, folders) is None
    assert desk.questions == ["mine.pdf already exists. Replace it?"]
    assert desk.began[1] == str(tmp_path / "mine")
    assert (tmp_path / "mine.pdf").read_bytes() == b"old"


def test_after_a_failure_the_question_comes_again_with_what_was_typed(
    parent: QWidget, folders: LastFolders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone" / "mine.pdf"
    desk = Desk(monkeypatch, gone, tmp_path / "mine.docx", tmp_path / "mine.pdf")
    assert save(parent, folders) == tmp_path / "mine.pdf"
    assert "there is no folder" in desk.sentences[0]
    assert "names no known format" in desk.sentences[1]
    assert desk.began[1:] == [str(gone), str(tmp_path / "mine.docx")]


def test_the_dialog_begins_in_the_folder_of_the_last_save(
    parent: QWidget, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    desk = Desk(monkeypatch, folder / "a.pdf", "")
    save(parent, LastFolders(settings))
    assert save(parent, LastFolders(settings), "senior.pdf") is None
    assert desk.began[1] == str(folder / "senior.pdf")


def test_a_folder_that_is_gone_falls_back_to_the_nearest_one(
    folders: LastFolders, settings: QSettings, tmp_path: Path
) -> None:
    folders.remember_saved(tmp_path / "gone" / "deeper" / "a.pdf")
    folders.remember_opened(Path(f"/{'no-such-disk' * 40}/folder/a.yaml"))
    assert LastFolders(settings).saving == tmp_path
    assert LastFolders(settings).opening.is_dir()
    assert LastFolders(settings).opening != Path("/")


def test_settings_that_make_no_sense_are_as_if_there_were_none(settings: QSettings) -> None:
    settings.setValue("folders/saving", "a text")
    assert LastFolders(settings).saved_in is None
    assert LastFolders(settings).saving.is_dir()
