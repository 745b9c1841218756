"""The actions of the File menu."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

FILE_ACTIONS = (
    ActionSpec(
        id=ActionId.NEW_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "&New ladder…"),
        keys=("Ctrl+N",),
        tip=QT_TRANSLATE_NOOP("Actions", "Start a new ladder"),
    ),
    ActionSpec(
        id=ActionId.OPEN,
        text=QT_TRANSLATE_NOOP("Actions", "&Open a ladder…"),
        keys=("Ctrl+O",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Open ladder files; they can be dropped onto the window too"
        ),
        icon="open",
    ),
    ActionSpec(
        id=ActionId.IMPORT_TABLE,
        text=QT_TRANSLATE_NOOP("Actions", "&Import a spreadsheet…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Make a ladder from an XLSX, XLS, ODS or CSV file"),
    ),
    ActionSpec(
        id=ActionId.RELOAD,
        text=QT_TRANSLATE_NOOP("Actions", "&Reload"),
        keys=("F5",),
        tip=QT_TRANSLATE_NOOP("Actions", "Read every ladder file again"),
        icon="reload",
    ),
    ActionSpec(
        id=ActionId.CLOSE_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Close l&adder"),
        keys=("Ctrl+W",),
        tip=QT_TRANSLATE_NOOP("Actions", "Close your selected ladder; its file is kept"),
    ),
    ActionSpec(
        id=ActionId.REVEAL,
        text=QT_TRANSLATE_NOOP("Actions", "&Show in file manager"),
        tip=QT_TRANSLATE_NOOP("Actions", "Open the folder of the selected ladder's file"),
    ),
    ActionSpec(
        id=ActionId.LOOK_FOR,
        text=QT_TRANSLATE_NOOP("Actions", "Locate missin&g file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Choose where a file that was moved is now"),
    ),
    ActionSpec(
        id=ActionId.OPEN_IN_EDITOR,
        text=QT_TRANSLATE_NOOP("Actions", "Open in e&ditor"),
        keys=("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Edit the selected ladder's file; saved changes are shown at once"
        ),
    ),
    ActionSpec(
        id=ActionId.EDITOR,
        text=QT_TRANSLATE_NOOP("Actions", "Te&xt editor…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the program to edit ladder files with"),
    ),
    ActionSpec(
        id=ActionId.PRINT_OR_EXPORT,
        text=QT_TRANSLATE_NOOP("Actions", "&Print or export…"),
        keys=("Ctrl+P", "Ctrl+Shift+E"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Print levels, a comparison or a path, or save them as a file, with preview"
        ),
        icon="print",
    ),
    ActionSpec(
        id=ActionId.COPY_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Cop&y to my ladders…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Start your own ladder as a copy of this one"),
    ),
    ActionSpec(
        id=ActionId.QUIT,
        text=QT_TRANSLATE_NOOP("Actions", "&Quit"),
        keys=("Ctrl+Q",),
    ),
)
