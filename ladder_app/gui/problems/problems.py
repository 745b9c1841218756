"""Help, Problems in ladder files: the panel, created when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication

from ladder_app.documents.localizer import Localizer
from ladder_app.files.problems import Problem
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import write_in
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.open_files.external_editor import ExternalEditor
from ladder_app.gui.open_files.open_files import OpenFiles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from ladder_app.gui.problems.advisor import Advisor
    from ladder_app.gui.problems.panel import ProblemsPanel

_LINES = 10


class Problems(QObject):
    """Shows the panel below the window while the action is checked."""

    def __init__(
        self,
        interaction: Interaction,
        action: QAction,
        ladders: OpenFiles,
        editor: ExternalEditor,
        localizer: Localizer,
    ) -> None:
        """Show the problems of these ladders, and open their places in this editor."""
        super().__init__(interaction.window)
        self._window = interaction.window
        self._notices = interaction.notices
        self._action = action
        self._ladders = ladders
        self.editor = editor
        self._localizer = localizer
        self._font = QFont()
        self._dock: QDockWidget | None = None
        self._advisor: Advisor | None = None
        self.panel: ProblemsPanel | None = None
        editor.failed.connect(self._show_failure)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {ActionId.PROBLEMS: self._show}

    def show_file(self, path: Path) -> None:
        """Show the panel with the first problem of this file as the current one."""
        self._action.setChecked(True)
        if self.panel is not None:
            self.panel.choose_file(path)

    def refresh(self) -> None:
        """Show the current problems."""
        if self.panel is not None:
            self.panel.set_problems(self._ladders.problems)

    def stop(self) -> None:
        """Stop looking for advice, since the program ends."""
        if self._advisor is not None:
            self._advisor.stop()

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        self._font = font
        if self._dock is not None:
            write_in(self._dock, font)
        if self.panel is not None:
            self.panel.fit_columns()

    def _show(self, shown: bool) -> None:
        if self._dock is None and shown:
            self._make()
        if self._dock is None or self.panel is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._dock.isAncestorOf(focused)
        self._dock.setVisible(shown)
        if shown:
            self.panel.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_focus:
            self._window.focusNextChild()

    def _make(self) -> None:
        from PySide6.QtWidgets import QDockWidget

        from ladder_app.gui.problems.advisor import Advisor
        from ladder_app.gui.problems.panel import ProblemsPanel

        self.panel = panel = ProblemsPanel(self._localizer)
        self._advisor = advisor = Advisor(self)
        panel.place_requested.connect(self._open)
        panel.advice_requested.connect(lambda: advisor.start(self._ladders.own))
        advisor.found.connect(panel.set_advice)
        self._dock = dock = QDockWidget(self.tr("Problems"), self._window)
        dock.setObjectName("problems")
        dock.setWidget(panel)
        write_in(dock, self._font)
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        height = dock.fontMetrics().lineSpacing() * _LINES
        self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
        dock.toggleViewAction().toggled.connect(self._action.setChecked)
        self.refresh()

    def _open(self, problem: Problem) -> None:
        self.editor.open(Path(problem.path), problem.line, problem.column)

    def _show_failure(self, sentence: str) -> None:
        choose = (self.tr("Choose an editor…"), self.editor.choose)
        self._notices.show(Notification(sentence, (choose,), Kind.PROBLEM, "editor"))
