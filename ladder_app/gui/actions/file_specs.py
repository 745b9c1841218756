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
        id=ActionId.PRINT,
        text=QT_TRANSLATE_NOOP("Actions", "&Print summary…"),
        keys=("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("Actions", "Print the selected levels"),
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
        text=QT_TRANSLATE_NOOP("Actions", "Print entire &family…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Print every level"),
    ),
    ActionSpec(
        id=ActionId.EXPORT,
        text=QT_TRANSLATE_NOOP("Actions", "&Export…"),
        keys=("Ctrl+Shift+E",),
        tip=QT_TRANSLATE_NOOP("Actions", "Save the selected levels as PDF, HTML, Markdown or text"),
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
        text=QT_TRANSLATE_NOOP("Actions", "Include expected &behavior"),
        tip=QT_TRANSLATE_NOOP("Actions", "Print and export the behavior expected for each skill"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.COPY_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Cop&y to my ladders…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Start your own ladder as a copy of this one"),
    ),
    ActionSpec(
        id=ActionId.EXPORT_LADDER,
        text=QT_TRANSLATE_NOOP("Actions", "Export &ladder…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Save the entire family as a file"),
    ),
    ActionSpec(
        id=ActionId.QUIT,
        text=QT_TRANSLATE_NOOP("Actions", "&Quit"),
        keys=("Ctrl+Q",),
    ),
)
