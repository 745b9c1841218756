"""The actions of the Edit menu."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

EDIT_ACTIONS = (
    ActionSpec(
        id=ActionId.UNDO,
        text=QT_TRANSLATE_NOOP("Actions", "&Undo"),
        keys=("Ctrl+Z",),
        tip=QT_TRANSLATE_NOOP("Actions", "Take back the last change to your growth file"),
    ),
    ActionSpec(
        id=ActionId.REDO,
        text=QT_TRANSLATE_NOOP("Actions", "Re&do"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        tip=QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
    ),
    ActionSpec(
        id=ActionId.COPY,
        text=QT_TRANSLATE_NOOP("Actions", "&Copy"),
        keys=("Ctrl+C",),
        tip=QT_TRANSLATE_NOOP("Actions", "Copy the selected rows"),
        icon="copy",
    ),
    ActionSpec(
        id=ActionId.COPY_TEXT,
        text=QT_TRANSLATE_NOOP("Actions", "Copy level as &text"),
        keys=("Ctrl+Shift+C",),
    ),
    ActionSpec(
        id=ActionId.COPY_MARKDOWN,
        text=QT_TRANSLATE_NOOP("Actions", "Copy level as &Markdown"),
        keys=("Ctrl+Alt+C",),
    ),
    ActionSpec(
        id=ActionId.FIND,
        text=QT_TRANSLATE_NOOP("Actions", "&Find"),
        keys=("Ctrl+F",),
        tip=QT_TRANSLATE_NOOP("Actions", "Find in every ladder"),
        icon="find",
    ),
    ActionSpec(
        id=ActionId.CLEAR_FIND,
        text=QT_TRANSLATE_NOOP("Actions", "Clea&r find"),
        keys=("Escape",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show every level again"),
    ),
    ActionSpec(
        id=ActionId.FIND_NEXT,
        text=QT_TRANSLATE_NOOP("Actions", "Find &next"),
        keys=("F3",),
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next match"),
    ),
    ActionSpec(
        id=ActionId.FIND_PREVIOUS,
        text=QT_TRANSLATE_NOOP("Actions", "Find &previous"),
        keys=("Shift+F3",),
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the previous match"),
    ),
    ActionSpec(
        id=ActionId.FIND_OPTIONS,
        text=QT_TRANSLATE_NOOP("Actions", "Find &options"),
        keys=("Alt+O",),
        tip=QT_TRANSLATE_NOOP("Actions", "Choose what to search, and how exactly"),
        icon="options",
    ),
    ActionSpec(
        id=ActionId.WHOLE_WORDS,
        text=QT_TRANSLATE_NOOP("Actions", "Find &whole words only"),
        keys=("Alt+W",),
        tip=QT_TRANSLATE_NOOP("Actions", "“code” does not find “decode”"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.MATCH_CASE,
        text=QT_TRANSLATE_NOOP("Actions", "Find in the same ca&se only"),
        keys=("Alt+C",),
        tip=QT_TRANSLATE_NOOP("Actions", "“Go” does not find “good”"),
        checkable=True,
    ),
)
