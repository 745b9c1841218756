"""The actions of the Go menu."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

GO_ACTIONS = (
    ActionSpec(
        id=ActionId.GO_TO,
        text=QT_TRANSLATE_NOOP("Actions", "&Go to…"),
        keys=("Ctrl+K",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Go to a family, level, skill, statement or action by a few letters"
        ),
    ),
    ActionSpec(
        id=ActionId.SKILL_USE,
        text=QT_TRANSLATE_NOOP("Actions", "Where is this s&kill used?"),
        keys=("Ctrl+U",),
        tip=QT_TRANSLATE_NOOP("Actions", "List every level that needs the selected skill"),
    ),
    ActionSpec(
        id=ActionId.BACK,
        text=QT_TRANSLATE_NOOP("Actions", "&Back"),
        keys=("Alt+Left",),
        icon="back",
    ),
    ActionSpec(
        id=ActionId.FORWARD,
        text=QT_TRANSLATE_NOOP("Actions", "&Forward"),
        keys=("Alt+Right",),
        icon="forward",
    ),
    ActionSpec(
        id=ActionId.PREVIOUS_LEVEL,
        text=QT_TRANSLATE_NOOP("Actions", "&Previous level"),
        keys=("Alt+Up",),
        icon="previous-level",
    ),
    ActionSpec(
        id=ActionId.NEXT_LEVEL,
        text=QT_TRANSLATE_NOOP("Actions", "&Next level"),
        keys=("Alt+Down",),
        icon="next-level",
    ),
    ActionSpec(
        id=ActionId.FORGET_VISITED,
        text=QT_TRANSLATE_NOOP("Actions", "Clear histor&y"),
        tip=QT_TRANSLATE_NOOP("Actions", "Clear the levels that Back, Forward and Go to remember"),
    ),
    ActionSpec(
        id=ActionId.EXPAND_ALL,
        text=QT_TRANSLATE_NOOP("Actions", "E&xpand all"),
        keys=("Ctrl+Shift++",),
    ),
    ActionSpec(
        id=ActionId.COLLAPSE_ALL,
        text=QT_TRANSLATE_NOOP("Actions", "&Collapse all"),
        keys=("Ctrl+Shift+-",),
    ),
    ActionSpec(
        id=ActionId.I_AM_HERE,
        text=QT_TRANSLATE_NOOP("Actions", "I am &here"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Start your path at the selected level; saved on this computer only"
        ),
    ),
    ActionSpec(
        id=ActionId.SET_GOAL,
        text=QT_TRANSLATE_NOOP("Actions", "Set as my g&oal"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "End your path at the selected level; saved on this computer only"
        ),
    ),
    ActionSpec(
        id=ActionId.CLEAR_GOAL,
        text=QT_TRANSLATE_NOOP("Actions", "Clea&r my level and goal"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Clear your level and your goal, here and in the settings"
        ),
    ),
)
