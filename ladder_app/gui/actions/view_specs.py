"""The actions of the View menu."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

VIEW_ACTIONS = (
    ActionSpec(
        id=ActionId.SHOW_LEVELS,
        text=QT_TRANSLATE_NOOP("Actions", "&Levels"),
        keys=("F9",),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.SHOW_RESPONSIBILITIES,
        text=QT_TRANSLATE_NOOP("Actions", "&Responsibilities"),
        keys=("Ctrl+1",),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.SHOW_SKILLS,
        text=QT_TRANSLATE_NOOP("Actions", "&Skills"),
        keys=("Ctrl+2",),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.SHOW_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "S&alary comparison"),
        keys=("Ctrl+3",),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.LEVEL_VIEW,
        text=QT_TRANSLATE_NOOP("Actions", "L&evel"),
        keys=("Alt+1",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show what the selected level expects and pays"),
        checkable=True,
        group="view",
        icon="level",
    ),
    ActionSpec(
        id=ActionId.COMPARE_VIEW,
        text=QT_TRANSLATE_NOOP("Actions", "Co&mpare"),
        keys=("Alt+2",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show levels side by side; they stay when you select another level"
        ),
        checkable=True,
        group="view",
        icon="compare",
    ),
    ActionSpec(
        id=ActionId.PATH_VIEW,
        text=QT_TRANSLATE_NOOP("Actions", "Pat&h"),
        keys=("Alt+3",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show the levels of the family as a map, and the steps to your goal"
        ),
        checkable=True,
        group="view",
        icon="path",
    ),
    ActionSpec(
        id=ActionId.GROWTH_VIEW,
        text=QT_TRANSLATE_NOOP("Actions", "Gro&wth"),
        keys=("Alt+4",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Mark where you are on the way to the level, with evidence and next steps"
        ),
        checkable=True,
        group="view",
        icon="growth",
    ),
    ActionSpec(
        id=ActionId.ZOOM_IN,
        text=QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        keys=(
            "Ctrl++",
            "Ctrl+=",
        ),
        icon="zoom-in",
    ),
    ActionSpec(
        id=ActionId.ZOOM_OUT,
        text=QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
        keys=("Ctrl+-",),
        icon="zoom-out",
    ),
    ActionSpec(
        id=ActionId.ZOOM_RESET,
        text=QT_TRANSLATE_NOOP("Actions", "&Normal size"),
        keys=("Ctrl+0",),
    ),
    ActionSpec(
        id=ActionId.SYSTEM_COLORS,
        text=QT_TRANSLATE_NOOP("Actions", "S&ystem colors"),
        checkable=True,
        group="colors",
    ),
    ActionSpec(
        id=ActionId.LIGHT,
        text=QT_TRANSLATE_NOOP("Actions", "Li&ght"),
        checkable=True,
        group="colors",
    ),
    ActionSpec(
        id=ActionId.DARK,
        text=QT_TRANSLATE_NOOP("Actions", "&Dark"),
        checkable=True,
        group="colors",
    ),
    ActionSpec(
        id=ActionId.HIGH_CONTRAST,
        text=QT_TRANSLATE_NOOP("Actions", "High &contrast"),
        checkable=True,
        group="colors",
    ),
    ActionSpec(
        id=ActionId.FULL_SCREEN,
        text=QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        keys=("F11",),
        checkable=True,
        icon="full-screen",
    ),
    ActionSpec(
        id=ActionId.RESET_LAYOUT,
        text=QT_TRANSLATE_NOOP("Actions", "Rese&t layout"),
    ),
)
