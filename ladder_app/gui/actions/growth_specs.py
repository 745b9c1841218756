"""The actions of the menu on the Growth view."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

GROWTH_ACTIONS = (
    ActionSpec(
        id=ActionId.NEAREST_LEVELS,
        text=QT_TRANSLATE_NOOP("Actions", "&Nearest levels…"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "List the levels of all families with the least to learn from here"
        ),
    ),
    ActionSpec(
        id=ActionId.GROWTH_NEW,
        text=QT_TRANSLATE_NOOP("Actions", "&New growth file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Begin a file of your own that keeps your marks"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_OPEN,
        text=QT_TRANSLATE_NOOP("Actions", "&Open growth file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Go on with a growth file that you have"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_CLOSE,
        text=QT_TRANSLATE_NOOP("Actions", "&Close growth file"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show no marks; the file stays where it is"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_COPY,
        text=QT_TRANSLATE_NOOP("Actions", "&Save in another file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Write everything to another file, and go on in it"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_NAMES,
        text=QT_TRANSLATE_NOOP("Actions", "N&ames for the talk sheet…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Give your name and your manager’s, if you want them"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_COMPARE,
        text=QT_TRANSLATE_NOOP("Actions", "Compare with another &person’s file…"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show where another person sees you beside your marks, differences first"
        ),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.GROWTH_PROGRESS,
        text=QT_TRANSLATE_NOOP("Actions", "P&rogress over time…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show how many items were met on which date"),
    ),
    ActionSpec(
        id=ActionId.GROWTH_DELETE,
        text=QT_TRANSLATE_NOOP("Actions", "&Delete my growth data…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show what there is of it, then delete it"),
    ),
)
