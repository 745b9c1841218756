"""“What do the marks mean?”: a legend for the panes, the chart and the table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.gui.dialogs.table_dialog import table_dialog

_Rows = list[tuple[str, ...]]


def marks_dialog(parent: QWidget) -> QDialog:
    """The marks of the window and their meanings, by pane."""
    rows = [
        *_of_responsibilities(),
        *_of_skills(),
        *_of_comparisons(),
        *_of_ranges(),
        *_of_other_pay(),
    ]
    columns = (_tr("Mark"), _tr("What it means"))
    return table_dialog(parent, _tr("What do the marks mean?"), columns, rows, first_width=33)


def _of_responsibilities() -> _Rows:
    return [
        (_tr("Responsibilities"),),
        (_tr("new"), _tr("Not expected at the level before.")),
        (_tr("grows"), _tr("Expected at the level before too, but to a lesser degree.")),
    ]


def _of_skills() -> _Rows:
    steps = _tr(
        "The proficiency expected at this level: so many steps of the family's scale. "
        "The word beside the dots is the name of the step."
    )
    return [
        (_tr("Skills"),),
        ("●●●○", steps),
        ("▲", _tr("A higher proficiency is expected than at the level before.")),
    ]


def _of_comparisons() -> _Rows:
    step = _tr("The skill rises or falls by so many steps, beside the level compared with.")
    guess = _tr("The two statements are matched only because their texts are similar.")
    return [
        (_tr("Compare"),),
        (_tr("▲ +2, ▼ −1"), step),
        (_tr("new, gone"), _tr("Only this level has it, or only the level compared with.")),
        (_tr("grown, taken back"), _tr("More of it is expected, or less.")),
        (_tr("reworded"), _tr("It is said in other words; neither level's comes from the other.")),
        (_tr("a guess by similarity"), guess),
        (_tr("Underlined words"), _tr("The level compared with is worded differently here.")),
    ]


def _of_ranges() -> _Rows:
    bar = _tr("A pay range, minimum to maximum. The bar with a frame is the selected level.")
    top = _tr("The top is open: pay may go above the stated maximum.")
    mark = _tr("After a figure: it uses the stated maximum of a range whose top is open.")
    shared = _tr("The overlap of the ranges of two neighboring levels.")
    return [
        (_tr("Salary comparison"),),
        (_tr("Bar"), bar),
        (_tr("Line across one bar"), _tr("The midpoint of the range.")),
        (_tr("Fading end, or + after a maximum"), top),
        (OPEN_TOP_MARK, mark),
        (_tr("Dashed field between two bars"), shared),
    ]


def _of_other_pay() -> _Rows:
    market = _tr(
        "A market reference: what a survey says is paid. The line through it goes from the "
        "lowest to the highest of its percentiles."
    )
    return [
        (_tr("Dashed line across all bars"), _tr("Your salary. It can be dragged.")),
        ("◇", market),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarksDialog", text)
