"""What is printed and saved from the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.files.library import bundled_paths
from ladder_app.files.tables.read_table import read_table
from ladder_app.gui.dialogs.last_folders import default_folder
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage, open_window
from tests.gui.print_export.steps import FORMS, click, open_dialog, print_now, save, select


class Asked:
    """Answers the file dialog with one name after the other, and keeps what it was asked with."""

    def __init__(self, *names: Path | str) -> None:
        self.left = [str(name) for name in names]
        self.began: list[str] = []
        self.filters: list[str] = []

    def __call__(
        self, _parent: QWidget, _title: str, path: str, filters: str, chosen: str
    ) -> tuple[str, str]:
        self.began.append(path)
        self.filters = filters.split(";;")
        return self.left.pop(0), chosen


def save_as(window: WindowPage, subject: str, form: str) -> None:
    """Save with the answers that a test gave."""
    dialog = open_dialog(window)
    select(dialog, subject, form)
    click(dialog.proceed)


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".md", ".txt"])
def test_senior_is_saved_with_all_its_facts(
    window: WindowPage, tmp_path: Path, suffix: str
) -> None:
    window.go_to("backend-developer/senior")
    out = tmp_path / f"senior{suffix}"
    save(window, out)
    if suffix == ".pdf":
        text = "".join(page.extract_text() for page in PdfReader(out).pages)
    else:
        text = out.read_text(encoding="utf-8")
    for sentence in ("Senior Back-end Developer", "180,000", "Databases and SQL", "Expert"):
        assert sentence in text


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Spreadsheet", "out.xlsx"),
        ("CSV, one row each", "out.csv"),
        ("CSV, levels across", "out.csv"),
        ("Ladder", "out.ladder.yaml"),
        ("JSON", "out.json"),
        ("Folder of linked pages", "out/index.html"),
    ],
)
def test_the_family_is_saved_in_each_form(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, name: str
) -> None:
    asked = Asked(tmp_path / "out")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    save_as(window, "family", form)
    suffix = name.partition("/")[0].removeprefix("out")
    assert asked.began == [str(default_folder() / f"backend-developer{suffix}")]
    written = tmp_path / name
    assert written.exists()
    assert notice_text(window) == f"Exported to {tmp_path / name.partition('/')[0]}"
    if form == "CSV, levels across":
        assert "Junior,Middle,Senior" in written.read_text(encoding="utf-8-sig")
    if name.endswith(".xlsx"):
        assert len(read_table(written).sheets) > 1


@pytest.mark.parametrize("name", ["senior", "senior."])
def test_a_name_without_a_suffix_gets_that_of_the_form(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(tmp_path / name))
    save_as(window, "", "Markdown")
    assert (tmp_path / "senior.md").read_text(encoding="utf-8").startswith("# ")


def test_another_known_suffix_that_is_typed_determines_the_form(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(tmp_path / "senior.html")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    save_as(window, "", "Markdown")
    assert (tmp_path / "senior.html").read_text(encoding="utf-8").startswith("<!")
    assert asked.filters[0].startswith("Markdown")


def test_an_unknown_suffix_is_explained_and_the_name_is_kept(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: message.append(text))
    asked = Asked(tmp_path / "my senior.docx", tmp_path / "my senior.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    save_as(window, "", "PDF")
    (sentence,) = message
    assert "my senior.docx cannot be written: its suffix names no known format." in sentence
    assert asked.began[1] == str(tmp_path / "my senior.docx")
    assert (tmp_path / "my senior.txt").exists()


def test_no_file_is_replaced_that_the_person_did_not_name(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "senior.md"
    there.write_text("mine", encoding="utf-8")
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_about: no)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(tmp_path / "senior", ""))
    save_as(window, "", "Markdown")
    assert there.read_text(encoding="utf-8") == "mine"


def test_a_folder_in_the_way_is_not_written_to(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    message: list[str] = []
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_about: yes)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: message.append(text))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(folder, ""))
    save_as(window, "", "PDF")
    assert "is a folder" in message[0]
    assert list(folder.iterdir()) == []


def test_the_dialog_stays_when_saving_is_canceled(
    window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(""))
    dialog = open_dialog(window)
    select(dialog, "", "PDF")
    click(dialog.proceed)
    assert dialog.isVisible()
    assert window.notices.current is None


def test_the_selected_paper_and_orientation_are_printed(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"

    def ask(_parent: QWidget, printer: QPrinter, _title: str) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return True

    window = open_window(bundled_paths(), (), settings, ask)
    qtbot.addWidget(window)
    window.show()
    dialog = open_dialog(window)
    dialog.paper.size_box.setCurrentText("Letter")
    dialog.paper.orientation.setCurrentText("Landscape")
    click(dialog.proceed)
    width, height = PdfReader(path).pages[0].mediabox[2:]
    assert sorted((round(float(width)), round(float(height)))) == [612, 792]
    page = PdfReader(path).pages[0]
    assert page.mediabox.width > page.mediabox.height or page.rotation
    assert not dialog.isVisible()


def test_the_pdf_has_the_selected_paper(window: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "senior.pdf"
    dialog = open_dialog(window)
    dialog.paper.size_box.setCurrentText("Letter")
    dialog.paper.orientation.setCurrentText("Landscape")
    dialog.reject()
    save(window, path)
    assert round(float(PdfReader(path).pages[0].mediabox.width)) == 595


def test_the_salary_comparison_is_saved_as_a_picture(window: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "pay.svg"
    save(window, path, "pay")
    assert "80,000" in path.read_text(encoding="utf-8")


def test_every_subject_can_be_saved_in_every_form(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("backend-developer/middle")
    dialog = open_dialog(window)
    keys: dict[str, list[str]] = {}
    for key in dialog.subjects.buttons:
        select(dialog, key)
        keys[key] = [form for form in dialog.forms.buttons if form != "Paper"]
    dialog.reject()
    folder = tmp_path / "saved"
    folder.mkdir()
    for key, forms in keys.items():
        for number, form in enumerate(forms):
            path = folder / f"{key}-{number}"
            monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(path))
            save_as(window, key, form)
            assert notice_text(window).startswith(f"Exported to {path}")
    assert len(list(folder.iterdir())) == sum(map(len, keys.values()))


def test_nothing_is_reported_when_printing_is_canceled(qtbot: QtBot, settings: QSettings) -> None:
    window = open_window(bundled_paths(), (), settings, lambda *_: False)
    qtbot.addWidget(window)
    window.show()
    dialog = print_now(window)
    assert window.notices.current is None
    assert dialog.isVisible()


def test_each_suffix_of_the_steps_is_a_form(window: WindowPage) -> None:
    dialog = open_dialog(window)
    assert {FORMS[suffix] for suffix in (".pdf", ".html", ".md", ".txt")} < set(
        dialog.forms.buttons
    )
