"""Opens, reads and closes ladder files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.suggest import closest
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import ladders_in
from ladder_app.files.names import Named, is_growth_file
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.file_actions.recent_menu import RecentMenu
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.open_files.loader import Loader
from ladder_app.gui.open_files.open_files import OpenFile, OpenFiles, first_address
from ladder_app.gui.open_files.reports import OPENED, READ, Done, done_again, report_of
from ladder_app.gui.open_files.settings import OpenFilesSettings

if TYPE_CHECKING:
    from ladder_app.gui.base.progress_sign import ProgressSign
    from ladder_app.gui.open_files.watcher import FileWatcher


class OpenController(QObject):
    """Opens, reads and closes ladder files, and reports the result.

    `read` is emitted when other values are open than before. `level_requested` has the address
    of a level to show, `problems_requested` the path of a file that was opened with problems, and
    `growth_requested` that of a growth file to open, once the ladders are read.
    """

    read = Signal()
    level_requested = Signal(str)
    problems_requested = Signal(object)
    growth_requested = Signal(object)

    def __init__(
        self,
        interaction: Interaction,
        menu: QMenu,
        actions: Mapping[ActionId, QAction],
        ladders: OpenFiles,
        state: OpenFilesSettings,
        localizer: Localizer,
    ) -> None:
        """Serve this window."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._actions = actions
        self.ladders = ladders
        self._state = state
        self._to_show: list[Path] = []
        self._named = Named()
        self._to_report: dict[Path, None] = {}
        self._recent = self._make_recent_menu(menu)
        self._localizer = localizer
        self._watch: FileWatcher | None = None
        self._progress: ProgressSign | None = None
        self._is_cancelled = False
        self.reading = Loader(self)
        self.reading.done.connect(self._take)
        self.reading.failed.connect(self._raise_failure)
        self.reading.progressed.connect(self._update_progress)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.OPEN: self._ask_for_files,
            ActionId.RELOAD: self.reload,
            ActionId.QUIT: self._interaction.window.close,
        }

    def _make_recent_menu(self, menu: QMenu) -> RecentMenu:
        """The submenu of recent files."""
        submenu = QMenu(self.tr("Open re&cent"), menu)
        menu.insertMenu(self._actions[ActionId.RELOAD], submenu)
        recent = RecentMenu(submenu, self._state)
        recent.requested.connect(lambda path: self.open_files([path]))
        return recent

    def read_rest(self) -> None:
        """Read the ladders that the first window did not wait for."""
        own = set(self.ladders.own)
        unread = self.ladders.unread
        failures = self.ladders.read_now([path for path in unread if path not in own])
        self._keep_open()
        self.reading.read([path for path in unread if path in own])
        for failure in failures:
            self.reading.failed.emit(*failure)

    def reload(self) -> None:
        """Read every ladder again, and report it."""
        self._read_again([file.path for file in self.ladders.files] + self.ladders.unread)

    def _read_again(self, paths: Sequence[Path]) -> None:
        self._to_report |= dict.fromkeys(paths)
        self.reading.read(paths)

    def _raise_failure(self, path: Path, error: Exception) -> None:
        from ladder_app.unexpected import TaskFailedError

        # Raised in a slot, so that it is reported like every unexpected error.
        raise TaskFailedError(self.tr("Reading {0}").format(path.name)) from error

    def _take(self, read: Mapping[Path, LadderFile]) -> None:
        self.ladders.take(read)
        if self._is_cancelled and not self.reading.is_busy:
            self._give_up()
        self.read.emit()
        if self._to_show and not self.reading.is_busy:
            paths, self._to_show = self._to_show, []
            self._show(paths)
        if self._to_report and not self.reading.is_busy:
            self._report_read_again()
        self._show_rest()

    def _report_read_again(self) -> None:
        paths, self._to_report = list(self._to_report), {}
        files = self.ladders.files_at(paths)
        if files:
            self._report(done_again(files), files)

    def _report(self, done: Done, files: Sequence[OpenFile]) -> None:
        show = self.problems_requested.emit
        self._interaction.notices.show(report_of(done, files, self._localizer, show))

    def _update_progress(self, done: int, total: int) -> None:
        if self._progress is None:
            from ladder_app.gui.base.progress_sign import ProgressSign

            bar = self._interaction.window.statusBar()
            self._progress = ProgressSign(bar, self._localizer, self.cancel)
            self.reading.slow.connect(self._progress.show)
            self.reading.ended.connect(self._progress.hide)
        self._progress.update_progress(done, total)

    def cancel(self) -> None:
        """Stop reading; files that were just opened and are not read yet are not open."""
        self._is_cancelled = self.reading.is_busy
        self.reading.cancel()

    def _ask_for_files(self) -> None:
        from ladder_app.gui.dialogs.open_dialog import ask_for_files, ladder_filters

        interaction = self._interaction
        window, title = interaction.window, self.tr("Open a ladder")
        self.open_files(ask_for_files(window, title, ladder_filters(), interaction.folders))

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open ladder files, or those in folders, beside the others; go to the first one.

        A growth file is shown in its view.
        """
        growths = list(filter(is_growth_file, paths))
        self._open_ladders([path for path in paths if path not in growths])
        self.show_named(Named(growths=growths))

    def _open_ladders(self, paths: Sequence[Path]) -> None:
        found = [file for path in paths for file in ladders_in(path)]
        if not found:
            if paths:
                text = self.tr("No file in “{0}” has a name that ends in “.ladder.yaml”.")
                other = (self.tr("Open…"), self._ask_for_files)
                self._interaction.notices.show(
                    Notification(text.format(paths[0].name), (other,), Kind.PROBLEM, READ)
                )
            return
        opened = self.ladders.add(found)
        self._keep_open()
        self._recent.remember(list(paths))
        self._to_show += opened
        self.reading.read(opened)

    def show_named(self, named: Named) -> None:
        """Show what a command line named, of which the ladders are open, once they are read."""
        self.show_opened(named.ladders)
        growths = (*self._named.growths, *named.growths)
        self._named = Named((), growths, (*self._named.addresses, *named.addresses))
        self._show_rest()

    def _show_rest(self) -> None:
        """Show the growth files and the addresses that waited for the ladders."""
        if self.reading.is_busy:
            return
        named, self._named = self._named, Named()
        for path in named.growths:
            self.growth_requested.emit(path)
        for address in named.addresses:
            if self.ladders.is_open(address):
                self.level_requested.emit(address)
            else:
                self._report_unknown(address)

    def _report_unknown(self, address: str) -> None:
        candidates = [*(family.id for family in self.ladders.families), *self.ladders.addresses]
        similar = closest(address, candidates)
        text = self.tr("There is no file or level “{0}”.").format(address)
        if similar:
            text = self.tr("{0} Did you mean “{1}”?").format(text, similar)
        self._interaction.notices.show(Notification(text, (), Kind.PROBLEM, "address"))

    def show_opened(self, paths: Sequence[Path]) -> None:
        """Go to the first ladder of these open files, once they are read."""
        found = [file for path in paths for file in ladders_in(path)]
        if self.reading.is_busy:
            self._to_show += found
        elif found:
            self._show(found)

    def _show(self, paths: Sequence[Path]) -> None:
        # Earlier reports on opened files are outdated.
        self._interaction.notices.clear(READ)
        opened = self.ladders.files_at(paths)
        families = [file.family for file in opened if file.family]
        if families:
            self.level_requested.emit(first_address(families[0]))
        bad = next((file for file in opened if file.family is None), None)
        if bad is not None:
            self.problems_requested.emit(bad.path)
        # The notice bar shows what is wrong with a file as long as it is.
        if any(file.problems for file in opened if file is not bad):
            self._report(OPENED, opened)

    def _give_up(self) -> None:
        """After a cancel: report it, and close what was just opened and is not read."""
        self._is_cancelled = False
        unread = set(self.ladders.unread)
        for path in unread & set(self._to_show):
            self.ladders.remove(path)
        self._to_show = [path for path in self._to_show if path not in unread]
        self._to_report = {}
        self._keep_open()
        left = len(unread & set(self.ladders.own))
        text = self.tr("Some files were not read.")
        offers = ((self.tr("Read the rest"), self.reload),) if left else ()
        self._interaction.notices.show(Notification(text, offers, Kind.INFO, READ))

    def close_file(self, path: Path) -> None:
        """Close one of the user's files."""
        self._interaction.notices.clear(READ)
        self.ladders.remove(path)
        self._keep_open()
        self.read.emit()

    def move_file(self, path: Path, place: Path) -> None:
        """Read a missing file of the user's from another place."""
        found = self.ladders.move(path, place)
        self._keep_open()
        self._to_show.append(found)
        self.reading.read([found])

    def _watch_open(self) -> None:
        """Read each of the user's files again when it is saved."""
        if self._watch is None and self.ladders.own:
            # Not at the start: nothing was read long ago then.
            from ladder_app.gui.open_files.watcher import FileWatcher

            self._watch = FileWatcher(self)
            self._watch.changed.connect(self._read_again)
        if self._watch is not None:
            self._watch.watch(self.ladders.own)

    def _keep_open(self) -> None:
        self._state.open_files = self.ladders.own
        # Before they are read, so that a save in the meantime is noticed.
        self._watch_open()
