"""The area of the panes: all at once, or one at a time behind tabs if they do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QVBoxLayout, QWidget

from ladder_app.gui.base.splits import FittedSplit, Split
from ladder_app.gui.panes.arrangement import (
    PANE_NAMES,
    RESPONSIBILITIES,
    SALARY,
    SKILLS,
    Arrangement,
    arrangement_for,
    least_list_height,
    salary_height,
)
from ladder_app.gui.panes.pane import Pane

if TYPE_CHECKING:
    from ladder_app.gui.panes.pane_tabs import PaneTabs

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_PageUp: -1}


class PaneArea(QWidget):
    """Two lists side by side and the salary below, or tabs. The splitters keep their positions."""

    def __init__(self, responsibilities: Pane, skills: Pane, salary: Pane) -> None:
        """Show all three panes."""
        super().__init__()
        self.panes: dict[str, Pane] = {
            RESPONSIBILITIES: responsibilities, SKILLS: skills, SALARY: salary,
        }  # fmt: skip
        self._shown = set(PANE_NAMES)
        self._current = RESPONSIBILITIES
        self._arrangement = Arrangement.TOGETHER
        self._has_size = False
        self._matches: Mapping[str, int] = {}
        self.tabs: PaneTabs | None = None
        self._no_panes: QLabel | None = None
        self._top = Split(Qt.Orientation.Horizontal, (responsibilities, 55), (skills, 45))
        self._all = FittedSplit(Qt.Orientation.Vertical, (self._top, 56), (salary, 44))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._all, 1)
        self._all.resized.connect(self.fit_heights)

    def fit_heights(self) -> None:
        """Make the salary as high as it needs to be, within its share; the lists get the rest."""
        lists = [self.panes[name] for name in (RESPONSIBILITIES, SKILLS) if name in self._shown]
        if self.is_tabbed or not self.isVisible() or not lists or SALARY not in self._shown:
            return
        room = self._all.height() - self._all.handleWidth()
        needed, share = self.panes[SALARY].needed_height(), self._all.share
        others = 0
        if needed > room * share:
            # Only then, since laying out the lists takes some time.
            others = max(each.needed_height() for each in lists)
            if not self._all.is_set_by_user:
                # Lists scroll well; a chart without its axis misleads.
                others = min(others, least_list_height(QFontMetricsF(self.font())))
        self._all.fit(salary_height(room, others, needed, share))

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """The splitters by the names of their positions in the settings."""
        return {"right": self._all, "top": self._top}

    @property
    def is_tabbed(self) -> bool:
        """Whether only one pane fits."""
        return self._arrangement is Arrangement.TABS

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide a pane; a newly shown one comes to the front."""
        is_new = shown and name not in self._shown
        (self._shown.add if shown else self._shown.discard)(name)
        if is_new and self._has_size:
            self._current = name
        self._arrange()

    def bring_to_front(self, name: str) -> None:
        """Show this pane if only one fits."""
        if name in self._shown:
            self._current = name
            self._arrange()

    def reset_layout(self) -> None:
        """Restore the sizes of the first start."""
        self._all.reset()
        self._top.reset()
        self.fit_heights()

    def show_matches(self, matches: Mapping[str, int]) -> None:
        """Show the number of marks in each pane on its tab."""
        self._matches = matches
        if self.tabs is not None:
            self.tabs.show_matches(matches)

    def minimumSizeHint(self) -> QSize:
        """Less than any arrangement needs: the arrangement follows from the size."""
        line = QFontMetricsF(self.font()).lineSpacing()
        return QSize(round(line * 6), round(line * 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the arrangement that fits."""
        super().resizeEvent(event)
        self._has_size = True
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Fields and buttons have their final heights only when they are shown.
        self.fit_heights()

    def changeEvent(self, event: QEvent) -> None:
        """Use the arrangement that fits the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch tabs with Ctrl+Tab and Ctrl+Page Down, backward with Shift or Page Up."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self.tabs and self.is_tabbed and step and _has_control(event):
            self.tabs.step(step)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        arrangement = Arrangement.TOGETHER
        if self._has_size:
            metrics, gap = QFontMetricsF(self.font()), self._all.handleWidth()
            arrangement = arrangement_for(self.size(), metrics, self._shown, gap)
        focused = self._pane_with_focus()
        if arrangement is not self._arrangement:
            self._current = focused or self._current
            self._switch(arrangement)
        if self._current not in self._shown:
            self._current = next((n for n in PANE_NAMES if n in self._shown), self._current)
        self._show_panes({self._current} & self._shown if self.is_tabbed else self._shown, focused)

    def _switch(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        for split in (self._top, self._all):
            if self.is_tabbed:
                split.keep_places()
        for pane in self.panes.values():
            pane.set_alone(self.is_tabbed)
        if self.is_tabbed and self.tabs is None:
            self.tabs = self._make_tabs()

    def _make_tabs(self) -> PaneTabs:
        # Imported when first needed: in most windows all panes fit.
        from ladder_app.gui.panes.pane_tabs import PaneTabs

        tabs = PaneTabs(self)
        tabs.setFont(self.font())
        tabs.show_matches(self._matches)
        tabs.pane_requested.connect(self.bring_to_front)
        self._layout.insertWidget(0, tabs)
        before = _tab_stop_before(self.panes[RESPONSIBILITIES].content)
        if before is not None:
            self.setTabOrder(before, tabs)
        return tabs

    def _show_panes(self, visible: set[str], focused: str) -> None:
        for name in visible:
            self.panes[name].show()
        self._top.setVisible(bool(visible & {RESPONSIBILITIES, SKILLS}))
        self._show_tabs()
        # Before its pane is hidden: Qt would move the focus to the next widget.
        if focused and focused not in visible and self._current in visible:
            self.panes[self._current].focus_content()
        for name in PANE_NAMES:
            if name not in visible:
                self.panes[name].hide()
        self._update_empty_label(not visible)
        if not self.is_tabbed:
            self._all.put_places_back()
            self._top.put_places_back()
            self.fit_heights()

    def _update_empty_label(self, empty: bool) -> None:
        if empty and self._no_panes is None:
            from ladder_app.gui.panes.no_panes import no_panes_label

            self._no_panes = no_panes_label(self)
            self._layout.addWidget(self._no_panes, 1)
        if self._no_panes is not None:
            self._no_panes.setVisible(empty)
            self._all.setHidden(empty)

    def _show_tabs(self) -> None:
        if self.tabs is None:
            return
        if self.is_tabbed:
            shown = {name: pane for name, pane in self.panes.items() if name in self._shown}
            self.tabs.show_tabs(shown, self._current)
        elif self.tabs.hasFocus():
            self.panes[self._current].focus_content()
        self.tabs.setVisible(self.is_tabbed)

    def _pane_with_focus(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None:
            return ""
        return next((n for n, p in self.panes.items() if p.isAncestorOf(focused)), "")


def _tab_stop_before(widget: QWidget) -> QWidget | None:
    before = widget.previousInFocusChain()
    while before is not None and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before


def _has_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
