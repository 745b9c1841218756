"""The actions of the Help menu."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

HELP_ACTIONS = (
    ActionSpec(
        id=ActionId.FIRST_STEPS,
        text=QT_TRANSLATE_NOOP("Actions", "First s&teps"),
        keys=("F1",),
        tip=QT_TRANSLATE_NOOP("Actions", "How to read, compare, print and make ladders"),
    ),
    ActionSpec(
        id=ActionId.SAMPLE,
        text=QT_TRANSLATE_NOOP("Actions", "Try importing a sample sp&readsheet…"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Import a small made-up ladder that comes with the program"
        ),
    ),
    ActionSpec(
        id=ActionId.SHORTCUTS,
        text=QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        keys=("Ctrl+F1",),
        icon="shortcuts",
    ),
    ActionSpec(
        id=ActionId.MARKS,
        text=QT_TRANSLATE_NOOP("Actions", "What do the &marks mean?"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "The badges, dots and symbols in the panes, the chart and the table"
        ),
    ),
    ActionSpec(
        id=ActionId.SOURCES,
        text=QT_TRANSLATE_NOOP("Actions", "So&urces"),
        keys=("Ctrl+I",),
        icon="sources",
    ),
    ActionSpec(
        id=ActionId.PROBLEMS,
        text=QT_TRANSLATE_NOOP("Actions", "&Problems in ladder files"),
        keys=("Ctrl+Shift+M",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the problems in ladder files, and where they are"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.FORMAT,
        text=QT_TRANSLATE_NOOP("Actions", "Ladder &file format"),
        tip=QT_TRANSLATE_NOOP("Actions", "What a ladder file can contain"),
    ),
    ActionSpec(
        id=ActionId.ADD_TO_MENU,
        text=QT_TRANSLATE_NOOP("Actions", "Add to appl&ications menu"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Start the program from the desktop's menu, and open ladder files with it"
        ),
    ),
    ActionSpec(
        id=ActionId.ABOUT,
        text=QT_TRANSLATE_NOOP("Actions", "&About Career Ladder"),
        icon="about",
    ),
)
