"""The person's growth file: begun, opened, moved, compared with another, and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from ladder_app.documents.errors import UserError
from ladder_app.documents.growth.rows import GrowthRow
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.growth.entries import Person
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.files.problems import Problem
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.last_folders import default_folder
from ladder_app.gui.dialogs.open_dialog import ask_for_file
from ladder_app.gui.dialogs.save_dialog import GROWTH_FILES, FileKind, ask_and_save
from ladder_app.gui.notices.file_offers import show_in_folder_offer
from ladder_app.gui.notices.notification import Kind, Notification, Offer
from ladder_app.gui.views.growth.growth_data import GrowthData, Saved
from ladder_app.gui.views.growth.settings import GrowthSettings
from ladder_app.gui.views.growth.shown import FileState

_TOPIC = "growth"
_UNSAVED = "growth-unsaved"
"""What keeps changes from the file: it goes once they are in it."""
_OF_A_FILE = (
    ActionId.GROWTH_CLOSE,
    ActionId.GROWTH_COPY,
    ActionId.GROWTH_NAMES,
    ActionId.GROWTH_COMPARE,
    ActionId.GROWTH_PROGRESS,
    ActionId.GROWTH_DELETE,
)


class GrowthFiles(QObject):
    """Asks for files and reports about them.

    `changed` tells that what is open changed, `opened` that another file is open.
    """

    changed = Signal()
    opened = Signal()

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        settings: GrowthSettings,
        localizer: Localizer,
    ) -> None:
        """Begin without a file."""
        super().__init__(interaction.window)
        self._window = interaction.window
        self._notices = interaction.notices
        self._folders = interaction.folders
        self._actions = actions
        self._settings = settings
        self._localizer = localizer
        self._other: Person | None = None
        self.data = GrowthData(self)
        self.data.changed.connect(self.changed)
        self.data.failed.connect(self._report_unsaved)
        self.data.file_changed.connect(self._report_file)
        for signal in (self.data.changed, self.data.save_changed):
            signal.connect(self._clear_unsaved)
        self._update_actions()

    @property
    def state(self) -> FileState:
        """What is open."""
        data = self.data
        return FileState(
            people=data.people,
            number=data.number,
            saved=data.saved,
            path=data.path,
            other=self._other,
        )

    def _update_actions(self) -> None:
        for action in _OF_A_FILE:
            self._actions[action].setEnabled(self.data.path is not None)
        self._actions[ActionId.GROWTH_COMPARE].setChecked(self._other is not None)

    # Files

    def open_last(self) -> None:
        """Open the file that was open last; where it cannot be, say so and go on without."""
        path = self._settings.file
        if path is not None:
            self._open(path)

    def can_change(self) -> bool:
        """Whether marks can be kept; without a file, one is asked for first."""
        if self.data.saved is Saved.NO_FILE:
            self.new()
        elif self.data.saved is Saved.READ_ONLY:
            text = self.tr("“{0}” is open to read only. Save it in another file to change it.")
            file = self.data.path.name if self.data.path else ""
            self._notify(text.format(file), (self._copy_offer(),), Kind.INFO, _UNSAVED)
        return self.data.can_change

    def new(self) -> None:
        """Ask where a new file is to be, and begin it."""
        if not self.data.is_ready_to_leave():
            return
        person = Person(level=self._settings.level)
        path = self._ask_where(
            self.tr("Save growth file"),
            lambda path, _kind: self.data.create(path, person),
        )
        if path is not None:
            self._take(path)

    def save_copy(self) -> None:
        """Ask for another file, write everything there, and go on in it."""
        path = self._ask_where(
            self.tr("Save your growth in another file"),
            lambda path, _kind: self.data.save_copy(path),
        )
        if path is not None:
            self._take(path)

    def _ask_where(self, title: str, save: Callable[[Path, FileKind], object]) -> Path | None:
        return ask_and_save(
            self._window,
            title,
            (self._folders.saved_in or default_folder()) / self.tr("my-growth.growth.yaml"),
            GROWTH_FILES,
            save,
            self._folders,
        )

    def ask_and_open(self) -> None:
        """Ask for a file, and open it."""
        if not self.data.is_ready_to_leave():
            return
        path = self._ask_for_file(self.tr("Open growth file"))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> bool:
        """Open a file in place of the one that is open; False where either is not possible."""
        if not self.data.is_ready_to_leave():
            return False
        self._notices.clear(_TOPIC)
        is_open = self._open(path)
        if is_open:
            self._take(path)
        return is_open

    def _ask_for_file(self, title: str) -> Path | None:
        filters = self.tr("Growth files (*.growth.yaml *.yaml *.yml);;All files (*)")
        return ask_for_file(self._window, title, filters, self._folders)

    def _open(self, path: Path) -> bool:
        found = self.data.open(path)
        if found.problems:
            self._report_problems(path, found.problems)
        self._update_actions()
        is_open = found.was_read and not found.is_other
        if is_open:
            self.opened.emit()
        return is_open

    def _report_problems(self, path: Path, problems: Sequence[Problem]) -> None:
        text = self._localizer.plural(
            "%n problem. The first: {problem}",
            "%n problems. The first: {problem}",
            len(problems),
            problem=problems[0].located(self._localizer.tr),
        )
        self._notify(text, (show_in_folder_offer(path, self._notices),), Kind.PROBLEM)

    def close(self) -> None:
        """Let go of the file; it stays where it is. Changes that cannot be saved stay open."""
        if self.data.is_ready_to_leave():
            self.data.forget()
            self._take(None)

    def end(self) -> None:
        """Save, if need be to a new file, which is opened at the next start."""
        self.data.save()
        rescued = self.data.rescue(default_folder())
        if rescued is not None:
            self._settings.file = rescued

    def _take(self, path: Path | None) -> None:
        self._settings.file = path
        self._other = None
        self._update_actions()
        self.changed.emit()

    def _report_unsaved(self, error: UserError) -> None:
        again = (self.tr("Try again"), self.data.save)
        text = error.message(self._localizer)
        self._notify(text, (again, self._copy_offer()), Kind.PROBLEM, _UNSAVED)

    def _report_file(self) -> None:
        """Report that the file is gone, or has another text than the one that is shown."""
        path, saved = self.data.path, self.data.saved
        if path is None or saved not in (Saved.GONE, Saved.CHANGED):
            return
        if saved is Saved.GONE:
            text = self.tr("“{0}” was deleted or moved. What you wrote is in this window only.")
            offer: Offer = (self.tr("Save it again"), self._save_again)
        else:
            text = self.tr("“{0}” was changed by another program. This window shows it as before.")
            offer = (self.tr("Open it again"), self._open_again)
        self._notify(text.format(path), (offer, self._copy_offer()), Kind.PROBLEM, _UNSAVED)

    def _save_again(self) -> None:
        try:
            self.data.save_again()
        except UserError as error:
            self._report_unsaved(error)

    def _open_again(self) -> None:
        if self.data.is_ready_to_leave() and self.data.path is not None:
            self._open(self.data.path)

    def _clear_unsaved(self) -> None:
        if self.data.saved in (Saved.SAVED, Saved.NO_FILE):
            self._notices.clear(_UNSAVED)

    def _copy_offer(self) -> Offer:
        return self.tr("Save in another file…"), self.save_copy

    def _notify(
        self, text: str, offers: tuple[Offer, ...], kind: Kind, topic: str = _TOPIC
    ) -> None:
        self._notices.show(Notification(text, offers, kind, topic))

    # Another person

    def set_compared(self, compared: bool) -> None:
        """Show another person's file beside, or no longer."""
        if compared and self._other is None:
            path = self._ask_for_file(self.tr("The file of the other person, such as your manager"))
            self._other = self._person_of(path) if path is not None else None
        elif not compared:
            self._other = None
        self._update_actions()
        self.changed.emit()

    def _person_of(self, path: Path) -> Person | None:
        found = load_growth(path)
        if found.problems:
            self._report_problems(path, found.problems)
        if not found.people:
            return None
        mine = self.data.person.name
        return next((each for each in found.people if mine and each.name == mine), found.people[0])

    # Questions

    def ask_names(self) -> None:
        """Ask for the names on the talk sheet."""
        from ladder_app.gui.views.growth.names_dialog import NamesDialog

        if not self.can_change():
            return
        dialog = NamesDialog(self.data.person, self._window)
        dialog.named.connect(
            lambda person: self.data.set_person(person, self.tr("names for the talk sheet"))
        )
        dialog.open()

    def ask_moved(self, row: GrowthRow) -> bool:
        """Whether the entry of an item that is gone belongs to the proposed one."""
        proposed = row.proposed.words if row.proposed else ""
        question = self.tr("You wrote about:\n\n{0}\n\nIs this now the following?\n\n{1}")
        answer = QMessageBox.question(
            self._window,
            self.tr("The ladder has changed"),
            plain_tip(question.format(row.text, proposed)),
        )
        return answer is QMessageBox.StandardButton.Yes

    def ask_and_delete(self) -> None:
        """Show what there is, and delete it after a confirmation."""
        path = self.data.path
        if path is None:
            return
        from ladder_app.gui.views.growth.delete_question import DeleteQuestion

        if DeleteQuestion(path, self.data.people, self._localizer, self._window).agrees():
            self._delete(path)

    def _delete(self, path: Path) -> None:
        self.data.forget()
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr("“{0}” could not be deleted: {1}. Delete it yourself.")
            self._notify(
                text.format(path, reason),
                (show_in_folder_offer(path, self._notices),),
                Kind.PROBLEM,
            )
        else:
            self._notify(self.tr("Deleted {0}").format(path), (), Kind.DONE)
        self._take(None)
