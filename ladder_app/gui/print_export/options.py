"""The options of the dialog, one entry each. What they do is up to the subjects."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP


class Option(Struct, frozen=True, kw_only=True):
    """A check box. One that is not `is_kept` starts unchecked each time.

    The key is its name in the settings; the texts are English, marked for translation.
    """

    key: str
    text: str
    tip: str = ""
    default: bool = False
    is_kept: bool = True

    @property
    def title(self) -> str:
        """The text beside the box."""
        return QCoreApplication.translate("PrintExport", self.text)

    @property
    def tool_tip(self) -> str:
        """The explanation, which may be empty."""
        return QCoreApplication.translate("PrintExport", self.tip) if self.tip else ""


BEHAVIORS = Option(
    key="behaviors",
    text=QT_TRANSLATE_NOOP("PrintExport", "Behaviors expected"),
    tip=QT_TRANSLATE_NOOP("PrintExport", "The behavior expected for each skill"),
)
FULL = Option(
    key="full",
    text=QT_TRANSLATE_NOOP("PrintExport", "Full texts and figures"),
    tip=QT_TRANSLATE_NOOP(
        "PrintExport",
        "Behaviors, the texts of what is otherwise one line, and every figure of the pay",
    ),
)
CARRIED = Option(
    key="carried",
    text=QT_TRANSLATE_NOOP("PrintExport", "Carried over from earlier levels"),
    default=True,
)
NAME_LINES = Option(
    key="name-lines",
    text=QT_TRANSLATE_NOOP("PrintExport", "Lines for name, date, manager"),
)
MY_SALARY = Option(
    key="my-salary",
    text=QT_TRANSLATE_NOOP("PrintExport", "My own salary"),
    tip=QT_TRANSLATE_NOOP("PrintExport", "The salary that you typed in the Salary pane"),
    is_kept=False,
)
MY_LEVELS = Option(
    key="my-levels",
    text=QT_TRANSLATE_NOOP("PrintExport", "My level and goal"),
    tip=QT_TRANSLATE_NOOP("PrintExport", "Mark “You are here” and “Your goal” on the map"),
    is_kept=False,
)

OPTIONS = (BEHAVIORS, FULL, CARRIED, NAME_LINES, MY_SALARY, MY_LEVELS)
"""Every option, in the order of the dialog."""


class PageSetup(Struct, frozen=True):
    """The paper. The orientation is wide, not wide, or None for the one that the content needs."""

    size: str
    is_wide: bool | None = None


class Choices(Struct, frozen=True):
    """What is included, by the keys of the options, and on which paper."""

    included: Mapping[str, bool]
    page: PageSetup

    def has(self, option: Option) -> bool:
        """Whether the option is checked."""
        return self.included.get(option.key, False)
