"""“Sources”: each source, with what the window shows from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QWidget

from ladder_app.domain.find.search import joined
from ladder_app.domain.model import Distinction, Responsibility, Source
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.dialogs.table_dialog import add_button, finish_dialog, make_dialog
from ladder_app.gui.panes.rows import Row

_BULLET = "  • "


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourcesDialog", text)


def sources_dialog(parent: QWidget, summary: LevelSummary, about: Row | None = None) -> QDialog:
    """The sources of a level as text that can be copied; the row `about` is selected."""
    dialog = make_dialog(parent, _tr("Sources"))
    view = QPlainTextEdit(dialog)
    view.setAccessibleName(dialog.windowTitle())
    view.setObjectName("reader")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.document().setDocumentMargin(14)
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setTabChangesFocus(True)
    _write(QTextCursor(view.document()), summary)
    finish_dialog(dialog, view)
    view.moveCursor(QTextCursor.MoveOperation.Start)
    if about:
        _select(view, about.lead or about.text)
    _add_copy(dialog, view)
    return dialog


def _select(view: QPlainTextEdit, text: str) -> None:
    block = view.document().begin()
    while block.isValid() and not block.text().startswith(f"{_BULLET}{text}"):
        block = block.next()
    if block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)


def _write(cursor: QTextCursor, summary: LevelSummary) -> None:
    plain, title = QTextCharFormat(), QTextCharFormat()
    title.setFontWeight(QFont.Weight.DemiBold)
    for number, (sources, texts) in enumerate(by_sources(summary).items()):
        cursor.insertText("\n\n" if number else "", plain)
        for source in sources:
            cursor.insertText(f"{source.title}\n", title)
            about = (source.note, source.licence, source.url)
            cursor.insertText("".join(f"{line}\n" for line in about if line), plain)
        if not sources:
            cursor.insertText(_tr("Not stated in the file") + "\n", title)
        cursor.insertText("\n".join(f"{_BULLET}{text}" for text in texts), plain)


def by_sources(summary: LevelSummary) -> dict[tuple[Source, ...], list[str]]:
    """What the window shows of a level by its sources, in the order of the window."""
    found: dict[tuple[Source, ...], list[str]] = {}
    for text, sources in _texts(summary):
        found.setdefault(tuple(sources), []).append(text)
    return found


def _texts(summary: LevelSummary) -> Iterator[tuple[str, Sequence[Source]]]:
    level, family = summary.level, summary.family
    yield level.full_title, level.sources or family.summary_sources
    if level.pay:
        yield _tr("Pay range"), level.pay.sources
    for statement in _statements(summary):
        yield joined(statement.title, statement.text), statement.sources
    for step in family.scale:
        if step.description:
            yield joined(step.name, step.description), step.sources
    for change in summary.hard_skills + summary.soft_skills:
        required = change.requirement
        details = " ".join(required.details.values()) if required else ""
        sources = (required.sources if required else ()) or change.skill.sources
        yield joined(change.skill.name, details), sources


def _statements(summary: LevelSummary) -> Iterator[Responsibility | Distinction]:
    """The statements of the level, those that carry over, those of every level, and the rest."""
    yield from summary.level.responsibilities
    yield from (found.item for found in summary.carried())
    yield from summary.family.responsibilities
    yield from summary.family.distinctions
    yield from (item.earlier for item in summary.statements if not item.now and item.earlier)


def _add_copy(dialog: QDialog, view: QPlainTextEdit) -> None:
    def copy() -> None:
        selected = view.textCursor().selection().toPlainText()
        QGuiApplication.clipboard().setText(selected or view.toPlainText())

    add_button(dialog, _tr("Copy"), copy)
