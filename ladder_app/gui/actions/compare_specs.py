"""The actions of the Compare view."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

COMPARE_ACTIONS = (
    ActionSpec(
        id=ActionId.COMPARE,
        text=QT_TRANSLATE_NOOP("Actions", "Compare &with the level before"),
        keys=("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP(
            "Actions",
            "Compare with the level before, or compare the levels selected in the tree",
        ),
    ),
    ActionSpec(
        id=ActionId.ADD_COLUMN,
        text=QT_TRANSLATE_NOOP("Actions", "&Add to the comparison…"),
        keys=("Ctrl+Shift+A",),
        tip=QT_TRANSLATE_NOOP("Actions", "Compare one more level; type a few letters to find it"),
    ),
    ActionSpec(
        id=ActionId.REMOVE_COLUMN,
        text=QT_TRANSLATE_NOOP("Actions", "&Remove the level"),
        keys=("Ctrl+Shift+D",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Remove the level in the current column from the comparison"
        ),
    ),
    ActionSpec(
        id=ActionId.COLUMN_LEFT,
        text=QT_TRANSLATE_NOOP("Actions", "Move to the &left"),
        keys=("Alt+Shift+Left",),
    ),
    ActionSpec(
        id=ActionId.COLUMN_RIGHT,
        text=QT_TRANSLATE_NOOP("Actions", "Move to the ri&ght"),
        keys=("Alt+Shift+Right",),
    ),
    ActionSpec(
        id=ActionId.COMPARE_BASE,
        text=QT_TRANSLATE_NOOP("Actions", "&Use as base"),
        keys=("Ctrl+Shift+B",),
        tip=QT_TRANSLATE_NOOP("Actions", "Compare every level with the one in the current column"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.ONLY_DIFFERENCES,
        text=QT_TRANSLATE_NOOP("Actions", "Only &differences"),
        keys=("Alt+D",),
        tip=QT_TRANSLATE_NOOP("Actions", "Hide what is the same at every level"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.ONLY_SKILLS,
        text=QT_TRANSLATE_NOOP("Actions", "Only &skills"),
        keys=("Alt+K",),
        tip=QT_TRANSLATE_NOOP("Actions", "Hide responsibilities and pay"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.BY_STEP,
        text=QT_TRANSLATE_NOOP("Actions", "Largest s&teps first"),
        keys=("Alt+S",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Sort each section by the size of the steps instead of the ladder's order"
        ),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.COPY_TSV,
        text=QT_TRANSLATE_NOOP("Actions", "Copy as ta&ble"),
        keys=("Ctrl+Alt+T",),
        tip=QT_TRANSLATE_NOOP("Actions", "Copy the entire comparison for a spreadsheet"),
    ),
)
