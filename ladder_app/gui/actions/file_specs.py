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
        tip=QT_TRANSLATE_NOOP("Actions", "Begin an own ladder"),
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
        tip=QT_TRANSLATE_NOOP("Actions", "Make a ladder of an XLSX, XLS, ODS or CSV file"),
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
        tip=QT_TRANSLATE_NOOP("Actions", "Close the chosen ladder of your own; its file stays"),
    ),
    ActionSpec(
        id=ActionId.REVEAL,
        text=QT_TRANSLATE_NOOP("Actions", "&Show in file manager"),
        tip=QT_TRANSLATE_NOOP("Actions", "Open the folder that the chosen ladder's file is in"),
    ),
    ActionSpec(
        id=ActionId.LOOK_FOR,
        text=QT_TRANSLATE_NOOP("Actions", "Loo&k for the missing file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Say where the file is that has moved away"),
    ),
    ActionSpec(
        id=ActionId.OPEN_IN_EDITOR,
        text=QT_TRANSLATE_NOOP("Actions", "Open in e&ditor"),
        keys=("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Edit the chosen ladder's file; what you save is shown here at once"
        ),
    ),
    ActionSpec(
        id=ActionId.EDITOR,
        text=QT_TRANSLATE_NOOP("Actions", "Te&xt editor…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the program that ladder files are edited in"),
    ),
    ActionSpec(
        id=ActionId.PRINT,
        text=QT_TRANSLATE_NOOP("Actions", "&Print summary…"),
        keys=("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("Actions", "Print the chosen levels"),
        icon="print",
    ),
    ActionSpec(
        id=ActionId.PREVIEW,
        text=QT_TRANSLATE_NOOP("Actions", "Print pre&view…"),
        keys=("Ctrl+Shift+P",),
        tip=QT_TRANSLATE_NOOP("Actions", "See the pages before they are printed"),
        icon="preview",
    ),
    ActionSpec(
        id=ActionId.PRINT_FAMILY,
        text=QT_TRANSLATE_NOOP("Actions", "Print whole &family…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Print every level"),
    ),
    ActionSpec(
        id=ActionId.EXPORT,
        text=QT_TRANSLATE_NOOP("Actions", "&Export…"),
        keys=("Ctrl+Shift+E",),
        tip=QT_TRANSLATE_NOOP("Actions", "Save the chosen levels as PDF, HTML, Markdown or text"),
        icon="export",
    ),
    ActionSpec(
        id=ActionId.PRINT_PATH,
        text=QT_TRANSLATE_NOOP("Actions", "Prin&t path map…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Print the family as a map"),
    ),
    ActionSpec(
        id=ActionId.EXPORT_PATH,
        text=QT_TRANSLATE_NOOP("Actions", "Save path &map…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Save the path map as SVG, PDF or PNG"),
    ),
    ActionSpec(
        id=ActionId.FULL,
        text=QT_TRANSLATE_NOOP("Actions", "Include expected &behaviour"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Print and export what each skill looks like at the level"
        ),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.COPY_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Cop&y to my ladders…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Begin a ladder of your own as a copy of this one"),
    ),
    ActionSpec(
        id=ActionId.EXPORT_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Export &ladder…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Save the whole family as a file"),
    ),
    ActionSpec(
        id=ActionId.QUIT,
        text=QT_TRANSLATE_NOOP("Actions", "&Quit"),
        keys=("Ctrl+Q",),
    ),
)
