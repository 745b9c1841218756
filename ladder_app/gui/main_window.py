"""The main window: it wires the panes, the actions and the open ladders together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ladder_app.files.ladder_file import LadderFile
from ladder_app.gui.actions import ActionId, fill_menus, fill_toolbar, make_actions
from ladder_app.gui.history import History
from ladder_app.gui.level_header import LevelHeader
from ladder_app.gui.levels_pane import LevelsPane
from ladder_app.gui.outputs import Outputs
from ladder_app.gui.palette import palette_for, qt_palette, style_sheet
from ladder_app.gui.pane import RowsPane
from ladder_app.gui.rows import (
    Row,
    growth_legend,
    responsibility_rows,
    skill_rows,
    source_titles,
)
from ladder_app.gui.salary_pane import SalaryPane
from ladder_app.gui.window_state import (
    LARGEST_ZOOM,
    NORMAL_ZOOM,
    SMALLEST_ZOOM,
    WindowState,
)
from ladder_app.gui.wording import QtWording
from ladder_app.ladder.address import AddressError, Place, find_place
from ladder_app.ladder.model import JobFamily
from ladder_app.ladder.search import Hit, SearchIndex, words_of
from ladder_app.ladder.summary import LevelSummary, summarize

_COLOR_ACTIONS = {
    "system": ActionId.SYSTEM_COLORS,
    "light": ActionId.LIGHT,
    "dark": ActionId.DARK,
}


class MainWindow(QMainWindow):
    """Levels at the left, the chosen level's panes at the right."""

    def __init__(
        self,
        load: Callable[[Sequence[Path]], Sequence[LadderFile]],
        paths: Sequence[Path],
        settings: QSettings,
    ) -> None:
        """Make the window and show what `load` reads: the bundled ladders and these paths."""
        super().__init__()
        self._load = load
        self._paths = list(paths)
        self._state = WindowState(settings)
        self._history = History()
        self._wording = QtWording()
        self._files: Sequence[LadderFile] = ()
        self._families: Sequence[JobFamily] = ()
        self._index: SearchIndex | None = None
        self._summary: LevelSummary | None = None
        self._base_size = QApplication.font().pointSizeF()
        self.actions_by_id = make_actions(self)
        self._make_panes()
        self.outputs = Outputs(self, self.levels, self.salary, self._wording)
        self._lay_out()
        self._connect()
        self.actions_by_id[ActionId.FULL].toggled.connect(self.outputs.set_full)
        self._restore()
        self.reload()

    def _make_panes(self) -> None:
        self.levels = LevelsPane(self._wording)
        self.header = LevelHeader(self.actions_by_id[ActionId.PRINT])
        self.responsibilities = RowsPane(self.tr("RESPONSIBILITIES"), "Responsibilities")
        self.skills = RowsPane(self.tr("SKILLS"), "Skills")
        self.salary = SalaryPane(self._wording)
        self._panes: dict[str, tuple[QWidget, ActionId]] = {
            "levels": (self.levels, ActionId.SHOW_LEVELS),
            "responsibilities": (self.responsibilities, ActionId.SHOW_RESPONSIBILITIES),
            "skills": (self.skills, ActionId.SHOW_SKILLS),
            "salary": (self.salary, ActionId.SHOW_SALARY),
        }

    def _lay_out(self) -> None:
        self._top = _splitter(
            Qt.Orientation.Horizontal, (self.responsibilities, 55), (self.skills, 45)
        )
        self._right = _splitter(Qt.Orientation.Vertical, (self._top, 68), (self.salary, 32))
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self._right, 1)
        self._whole = _splitter(Qt.Orientation.Horizontal, (self.levels, 20), (right, 80))
        self._whole.setHandleWidth(3)
        self.setCentralWidget(self._whole)
        fill_menus(self.menuBar(), self.actions_by_id)
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        fill_toolbar(bar, self.actions_by_id)
        self.addToolBar(bar)
        self._place = _status_label(self.tr("Source"))
        self._count = _status_label(self.tr("Problems"))
        self.statusBar().addWidget(self._place, 1)
        self.statusBar().addPermanentWidget(self._count)
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)

    @property
    def _splitters(self) -> dict[str, QSplitter]:
        return {"whole": self._whole, "right": self._right, "top": self._top}

    def _connect(self) -> None:
        self.levels.level_chosen.connect(self._choose_level)
        self.levels.find_changed.connect(self._find)
        self.salary.level_chosen.connect(self.go_to)
        self.responsibilities.source_wanted.connect(self._tell_source)
        self.skills.source_wanted.connect(self._tell_source)
        for action, handler in self._handlers().items():
            self.actions_by_id[action].triggered.connect(handler)
        for name, (_, action) in self._panes.items():
            self._connect_pane(name, action)
        for choice, action in _COLOR_ACTIONS.items():
            self.actions_by_id[action].triggered.connect(
                lambda _checked=False, choice=choice: self.set_colors(choice)
            )
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_colors)

    def _handlers(self) -> dict[ActionId, Callable[[], object]]:
        return {
            ActionId.OPEN: self._ask_for_files,
            ActionId.RELOAD: self.reload,
            ActionId.PRINT: self.outputs.print_chosen,
            ActionId.PREVIEW: self.outputs.preview,
            ActionId.PRINT_FAMILY: self.outputs.print_family,
            ActionId.EXPORT: self.outputs.export,
            ActionId.QUIT: self.close,
            ActionId.COPY: self.outputs.copy,
            ActionId.COPY_TEXT: self.outputs.copy_text,
            ActionId.COPY_MARKDOWN: self.outputs.copy_markdown,
            ActionId.FIND: self._enter_find,
            ActionId.ZOOM_IN: lambda: self._set_zoom(self._state.zoom + 10),
            ActionId.ZOOM_OUT: lambda: self._set_zoom(self._state.zoom - 10),
            ActionId.ZOOM_RESET: lambda: self._set_zoom(NORMAL_ZOOM),
            ActionId.FULL_SCREEN: self._toggle_full_screen,
            ActionId.RESET_LAYOUT: self._reset_layout,
            ActionId.BACK: lambda: self.go_to(self._history.back()),
            ActionId.FORWARD: lambda: self.go_to(self._history.forward()),
            ActionId.PREVIOUS_LEVEL: lambda: self._go_by(-1),
            ActionId.NEXT_LEVEL: lambda: self._go_by(1),
            ActionId.EXPAND_ALL: lambda: self.levels.expand_all(True),
            ActionId.COLLAPSE_ALL: lambda: self.levels.expand_all(False),
            ActionId.SHORTCUTS: self._show_shortcuts,
            ActionId.SOURCES: self._show_sources,
            ActionId.PROBLEMS: self._show_problems,
            ActionId.ABOUT: self._show_about,
        }

    def _connect_pane(self, name: str, action: ActionId) -> None:
        self.actions_by_id[action].toggled.connect(
            lambda shown, name=name: self._show_pane(name, shown)
        )

    # What is open

    def reload(self) -> None:
        """Read every ladder again; the level that was shown stays, if it is still there."""
        wanted = self._address or self._state.level
        self._files = self._load(self._paths)
        self._families = [file.family for file in self._files if file.family]
        self._index = None
        self.levels.set_families(self._families)
        self._tell_counts()
        if not self._families:
            self._show_nothing()
            return
        self.go_to(wanted if self._summary_at(wanted) else self._first_address())

    @property
    def _address(self) -> str:
        if self._summary is None:
            return ""
        return Place(self._summary.family, self._summary.level).address

    def _first_address(self) -> str:
        family = self._families[0]
        return Place(family, family.levels[0]).address

    def _summary_at(self, address: str) -> LevelSummary | None:
        try:
            place = find_place(self._families, address)
        except AddressError:
            return None
        return summarize(place.family, place.level)

    def _show_nothing(self) -> None:
        self._summary = None
        self.outputs.shown = None
        self.header.show_nothing(
            self.tr("No ladder is open"),
            self.tr("Open a ladder file with Ctrl+O, or see Help, Problems in ladder files."),
        )
        self.responsibilities.show_rows([])
        self.skills.show_rows([])

    def _ask_for_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open a ladder"), "", self.tr("Ladders (*.yaml *.yml);;All files (*)")
        )
        self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open ladder files beside the others; go to the first one, or show its problems."""
        if not paths:
            return
        self._paths.extend(path for path in paths if path not in self._paths)
        self.reload()
        self.show_opened(paths)

    def show_opened(self, paths: Sequence[Path]) -> None:
        """Go to the first ladder of these open files, and show the problems of those with any."""
        opened = [f for f in self._files if Path(f.path) in paths]
        families = [f.family for f in opened if f.family]
        if families:
            self.go_to(Place(families[0], families[0].levels[0]).address)
        if any(file.family is None for file in opened):
            self._show_problems()

    # The level that is shown

    def go_to(self, address: str) -> None:
        """Choose the level at an address in the tree; nothing happens where there is none."""
        self.levels.choose(address)

    def _choose_level(self, address: str) -> None:
        summary = self._summary_at(address)
        if summary is None:
            return
        self._summary = summary
        self.outputs.shown = Place(summary.family, summary.level)
        self._history.visit(address)
        self._state.level = address
        self._show(summary)

    def _show(self, summary: LevelSummary) -> None:
        wording = self._wording
        self.header.show_level(summary, wording)
        self.responsibilities.show_rows(responsibility_rows(summary, wording))
        self.skills.show_rows(skill_rows(summary, wording), growth_legend(summary, wording))
        self.salary.show_level(summary)
        self.setWindowTitle(self.tr("{0} — Career Ladder").format(summary.level.full_title))
        self._tell_place(summary)
        self._enable_steps()

    def _go_by(self, step: int) -> None:
        addresses = [Place(f, level).address for f in self._families for level in f.levels]
        if self._address in addresses:
            target = addresses.index(self._address) + step
            if 0 <= target < len(addresses):
                self.go_to(addresses[target])

    def _enable_steps(self) -> None:
        self.actions_by_id[ActionId.BACK].setEnabled(self._history.can_go_back)
        self.actions_by_id[ActionId.FORWARD].setEnabled(self._history.can_go_forward)

    # The status line

    def _tell_place(self, summary: LevelSummary) -> None:
        family = summary.family
        parts = [family.name]
        if family.as_of:
            parts.append(self.tr("as of {0}").format(self._wording.day(family.as_of)))
        if family.sources:
            parts.append(self.tr("source: {0}").format(source_titles(family.sources[:1])))
        self._place.setText(" · ".join(parts))

    def _tell_source(self, row: object) -> None:
        if isinstance(row, Row) and row.sources:
            self._place.setText(self.tr("Source: {0}").format(source_titles(row.sources)))
        elif self._summary:
            self._tell_place(self._summary)

    def _tell_counts(self) -> None:
        problems = sum(len(file.problems) for file in self._files)
        levels = sum(len(family.levels) for family in self._families)
        said = [self._counted(levels, "{n} level", "{n} levels")]
        said.append(self._counted(problems, "{n} problem", "{n} problems", "no problems"))
        self._count.setText(" · ".join(said))

    def _counted(self, number: int, one: str, many: str, none: str = "") -> str:
        wording = self._wording
        if number == 0 and none:
            return wording.text(none)
        return wording.text(one if number == 1 else many, n=wording.number(number))

    # Find

    def _enter_find(self) -> None:
        self.actions_by_id[ActionId.SHOW_LEVELS].setChecked(True)
        self.levels.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.levels.find_field.selectAll()

    def _find(self, query: str) -> None:
        marks = words_of(query)
        self.responsibilities.set_marks(marks)
        self.skills.set_marks(marks)
        if not marks:
            self.levels.show_found(None, "")
            return
        if self._index is None:
            self._index = SearchIndex(self._families)
        hits = self._index.find(query)
        addresses = frozenset(address for hit in hits for address in _addresses(hit))
        self.levels.show_found(addresses, self._found_sentence(len(hits), len(addresses)))

    def _found_sentence(self, hits: int, levels: int) -> str:
        if not hits:
            return self.tr("Nothing found. Escape clears.")
        found = self._counted(hits, "{n} hit", "{n} hits")
        where = self._counted(levels, "{n} level", "{n} levels")
        return self.tr("{0} in {1}").format(found, where)

    # View

    def _show_pane(self, name: str, shown: bool) -> None:
        pane, _ = self._panes[name]
        pane.setVisible(shown)
        self._state.set_pane_shown(name, shown)
        self._top.setVisible(not (self.responsibilities.isHidden() and self.skills.isHidden()))

    def _set_zoom(self, percent: int) -> None:
        self._state.zoom = max(SMALLEST_ZOOM, min(percent, LARGEST_ZOOM))
        self._apply_zoom()

    def _apply_zoom(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(self._base_size * self._state.zoom / 100)
        # One by one: under a style sheet a parent's font does not reach its children.
        for widget in self._whole.findChildren(QWidget):
            widget.setFont(font)
        self.header.set_base_font(font)
        if self._summary:
            self._show(self._summary)

    def set_colors(self, choice: str) -> None:
        """Use the system's colours, the light or the dark ones; kept for the next start."""
        self._state.colors = choice
        self._apply_colors()

    def _apply_colors(self) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        choice = self._state.colors
        colors = palette_for(schemes.get(choice, QGuiApplication.styleHints().colorScheme()))
        self.actions_by_id[_COLOR_ACTIONS[choice]].setChecked(True)
        QApplication.setPalette(qt_palette(colors))
        self.setStyleSheet(style_sheet(colors))
        for pane in (self.levels, self.responsibilities, self.skills, self.salary):
            pane.set_colors(colors)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        self._state.forget_layout()
        for _, action in self._panes.values():
            self.actions_by_id[action].setChecked(True)
        self._set_zoom(NORMAL_ZOOM)
        self.resize(1280, 800)
        _share_out(self._whole, 20, 80)
        _share_out(self._right, 68, 32)
        _share_out(self._top, 55, 45)

    # Dialogs

    def _show_shortcuts(self) -> None:
        from ladder_app.gui.dialogs import shortcuts_dialog

        shortcuts_dialog(self).open()

    def _show_sources(self) -> None:
        from ladder_app.gui.dialogs import sources_dialog

        if self._summary:
            sources_dialog(self, self._summary).open()

    def _show_problems(self) -> None:
        from ladder_app.gui.dialogs import list_dialog

        lines = [str(problem) for file in self._files for problem in file.problems]
        title = self.tr("Problems in ladder files")
        list_dialog(self, title, lines or [self.tr("No ladder has a problem.")]).open()

    def _show_about(self) -> None:
        from ladder_app.gui.dialogs import about_dialog

        about_dialog(self).open()

    # What is remembered

    def _restore(self) -> None:
        self._state.restore(self, self._splitters)
        for name, (_, action) in self._panes.items():
            shown = self._state.is_pane_shown(name)
            self.actions_by_id[action].setChecked(shown)
            self._show_pane(name, shown)
        self._apply_colors()
        self._apply_zoom()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout for the next start."""
        self._state.save(self, self._splitters)
        super().closeEvent(event)


def _addresses(hit: Hit) -> list[str]:
    levels = [hit.level] if hit.level else hit.family.levels
    return [Place(hit.family, level).address for level in levels]


def _splitter(orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(10)
    splitter.setChildrenCollapsible(False)
    for index, (widget, share) in enumerate(parts):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, share)
    _share_out(splitter, *(share for _, share in parts))
    return splitter


def _share_out(splitter: QSplitter, *shares: int) -> None:
    splitter.setSizes([share * 12 for share in shares])


def _status_label(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(name)
    label.setMinimumWidth(1)
    return label
