"""Every action of the window, declared once: menus, toolbar, shortcuts and help come from here."""

from __future__ import annotations

import sys

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ladder_app.gui.actions.ids import ActionId, Menu


class ActionSpec(Struct, frozen=True, kw_only=True):
    """What an action is called, where it stands, which keys call it and what it looks like."""

    id: ActionId
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    group: str = ""
    in_toolbar: bool = False
    separator_before: bool = False
    icon: str = ""


def _spec(
    action: ActionId, menu: Menu, text: str, *keys: str, tip: str = "", **more: bool | str
) -> ActionSpec:
    checkable, group = bool(more.get("checkable")), str(more.get("group", ""))
    return ActionSpec(
        id=action,
        menu=menu,
        text=text,
        keys=keys,
        tip=tip,
        checkable=checkable or bool(group),
        group=group,
        in_toolbar=bool(more.get("toolbar")),
        separator_before=bool(more.get("gap")),
        icon=str(more.get("icon", "")),
    )


ACTIONS: tuple[ActionSpec, ...] = (
    _spec(ActionId.NEW_LADDER, Menu.FILE, "&New ladder…", "Ctrl+N", tip="Begin an own ladder"),
    _spec(
        ActionId.OPEN, Menu.FILE, "&Open a ladder…", "Ctrl+O",
        tip="Open ladder files; they can be dropped onto the window too", icon="open",
    ),
    _spec(
        ActionId.IMPORT_TABLE, Menu.FILE, "&Import a spreadsheet…",
        tip="Make a ladder of an XLSX, XLS, ODS or CSV file",
    ),
    _spec(
        ActionId.RELOAD, Menu.FILE, "&Reload", "F5",
        tip="Read every ladder file again", icon="reload",
    ),
    _spec(
        ActionId.CLOSE_LADDER, Menu.FILE, "Close l&adder", "Ctrl+W",
        tip="Close the chosen ladder of your own; its file stays",
    ),
    _spec(
        ActionId.REVEAL, Menu.FILE, "&Show in file manager", gap=True,
        tip="Open the folder that the chosen ladder's file is in",
    ),
    _spec(
        ActionId.LOOK_FOR, Menu.FILE, "Loo&k for the missing file…",
        tip="Say where the file is that has moved away",
    ),
    _spec(
        ActionId.OPEN_IN_EDITOR, Menu.FILE, "Open in e&ditor", "Ctrl+E",
        tip="Edit the chosen ladder's file; what you save is shown here at once",
    ),
    _spec(
        ActionId.EDITOR, Menu.FILE, "Te&xt editor…",
        tip="Choose the program that ladder files are edited in",
    ),
    _spec(
        ActionId.PRINT, Menu.FILE, "&Print summary…", "Ctrl+P", gap=True,
        tip="Print the chosen levels", icon="print",
    ),
    _spec(
        ActionId.PREVIEW, Menu.FILE, "Print pre&view…", "Ctrl+Shift+P",
        tip="See the pages before they are printed", icon="preview",
    ),
    _spec(ActionId.PRINT_FAMILY, Menu.FILE, "Print whole &family…", tip="Print every level"),
    _spec(
        ActionId.EXPORT, Menu.FILE, "&Export…", "Ctrl+Shift+E",
        tip="Save the chosen levels as PDF, HTML, Markdown or text", icon="export",
    ),
    _spec(ActionId.PRINT_PATH, Menu.FILE, "Prin&t path map…", tip="Print the family as a map"),
    _spec(
        ActionId.EXPORT_PATH, Menu.FILE, "Save path &map…",
        tip="Save the path map as SVG, PDF or PNG",
    ),
    _spec(
        ActionId.FULL, Menu.FILE, "Include expected &behaviour", checkable=True,
        tip="Print and export what each skill looks like at the level",
    ),
    _spec(
        ActionId.COPY_LADDER, Menu.FILE, "Cop&y to my ladders…",
        gap=True, tip="Begin a ladder of your own as a copy of this one",
    ),
    _spec(
        ActionId.EXPORT_LADDER, Menu.FILE, "Export &ladder…", tip="Save the whole family as a file",
    ),
    _spec(ActionId.QUIT, Menu.FILE, "&Quit", "Ctrl+Q", gap=True),
    _spec(
        ActionId.COPY, Menu.EDIT, "&Copy", "Ctrl+C",
        tip="Copy the chosen rows", icon="copy",
    ),
    _spec(ActionId.COPY_TEXT, Menu.EDIT, "Copy level as &text", "Ctrl+Shift+C"),
    _spec(ActionId.COPY_MARKDOWN, Menu.EDIT, "Copy level as &Markdown", "Ctrl+Alt+C"),
    _spec(
        ActionId.FIND, Menu.EDIT, "&Find", "Ctrl+F",
        gap=True, tip="Find in every ladder", icon="find",
    ),
    _spec(
        ActionId.CLEAR_FIND, Menu.EDIT, "C&lear find", "Escape",
        tip="Show every level again",
    ),
    _spec(ActionId.FIND_NEXT, Menu.EDIT, "Find &next", "F3", tip="Go to the next hit"),
    _spec(
        ActionId.FIND_PREVIOUS, Menu.EDIT, "Find &previous", "Shift+F3",
        tip="Go to the hit before",
    ),
    _spec(
        ActionId.FIND_OPTIONS, Menu.EDIT, "Find &options", "Alt+O", icon="options",
        tip="Choose which kinds of text are found, and how exactly",
    ),
    _spec(
        ActionId.WHOLE_WORDS, Menu.EDIT, "Find &whole words only", "Alt+W", checkable=True,
        tip="“code” finds no “decode”",
    ),
    _spec(
        ActionId.MATCH_CASE, Menu.EDIT, "Find in the same ca&se only", "Alt+C", checkable=True,
        tip="“Go” finds no “good”",
    ),
    _spec(ActionId.SHOW_LEVELS, Menu.VIEW, "&Levels", "F9", checkable=True),
    _spec(ActionId.SHOW_RESPONSIBILITIES, Menu.VIEW, "&Responsibilities", "Ctrl+1", checkable=True),
    _spec(ActionId.SHOW_SKILLS, Menu.VIEW, "&Skills", "Ctrl+2", checkable=True),
    _spec(ActionId.SHOW_SALARY, Menu.VIEW, "S&alary comparison", "Ctrl+3", checkable=True),
    _spec(
        ActionId.LEVEL_VIEW, Menu.VIEW, "L&evel", "Alt+1", gap=True, group="view", toolbar=True,
        tip="Show what the chosen level expects and pays", icon="level",
    ),
    _spec(
        ActionId.COMPARE_VIEW, Menu.VIEW, "Co&mpare", "Alt+2", group="view", toolbar=True,
        tip="Show levels side by side; they stay when you choose another level", icon="compare",
    ),
    _spec(
        ActionId.PATH_VIEW, Menu.VIEW, "Pat&h", "Alt+3", group="view", toolbar=True, icon="path",
        tip="Show the levels of the family as a map, and the steps to your aim",
    ),
    _spec(ActionId.ZOOM_IN, Menu.VIEW, "Zoom &in", "Ctrl++", "Ctrl+=", gap=True, icon="zoom-in"),
    _spec(ActionId.ZOOM_OUT, Menu.VIEW, "Zoom &out", "Ctrl+-", icon="zoom-out"),
    _spec(ActionId.ZOOM_RESET, Menu.VIEW, "&Normal size", "Ctrl+0"),
    _spec(
        ActionId.SYSTEM_COLORS, Menu.VIEW, "Colours of the s&ystem", gap=True, group="colors"
    ),
    _spec(ActionId.LIGHT, Menu.VIEW, "Li&ght", group="colors"),
    _spec(ActionId.DARK, Menu.VIEW, "&Dark", group="colors"),
    _spec(ActionId.HIGH_CONTRAST, Menu.VIEW, "High &contrast", group="colors"),
    _spec(
        ActionId.FULL_SCREEN, Menu.VIEW, "&Full screen", "F11",
        gap=True, checkable=True, icon="full-screen",
    ),
    _spec(ActionId.RESET_LAYOUT, Menu.VIEW, "Rese&t layout"),
    _spec(
        ActionId.GO_TO, Menu.GO, "&Go to…", "Ctrl+K",
        tip="Go to a family, level, skill, statement or action by a few letters",
    ),
    _spec(
        ActionId.SKILL_USE, Menu.GO, "Where is this s&kill used?", "Ctrl+U",
        tip="List every level that needs the chosen skill",
    ),
    _spec(ActionId.BACK, Menu.GO, "&Back", "Alt+Left", gap=True, toolbar=True, icon="back"),
    _spec(ActionId.FORWARD, Menu.GO, "&Forward", "Alt+Right", toolbar=True, icon="forward"),
    _spec(
        ActionId.PREVIOUS_LEVEL, Menu.GO, "&Previous level", "Alt+Up",
        gap=True, toolbar=True, icon="previous-level",
    ),
    _spec(ActionId.NEXT_LEVEL, Menu.GO, "&Next level", "Alt+Down", toolbar=True, icon="next-level"),
    _spec(
        ActionId.FORGET_VISITED, Menu.GO, "Forget where I ha&ve been",
        tip="Clear what Back, Forward and Go to remember",
    ),
    _spec(ActionId.EXPAND_ALL, Menu.GO, "E&xpand all", "Ctrl+Shift++", gap=True),
    _spec(ActionId.COLLAPSE_ALL, Menu.GO, "&Collapse all", "Ctrl+Shift+-"),
    _spec(
        ActionId.I_AM_HERE, Menu.GO, "I am &here", gap=True,
        tip="Begin your way at the chosen level; kept on this computer only",
    ),
    _spec(
        ActionId.I_AIM_FOR, Menu.GO, "I a&im for this",
        tip="Let your way lead to the chosen level; kept on this computer only",
    ),
    _spec(
        ActionId.FORGET_PLACE, Menu.GO, "F&orget my place and aim",
        tip="Clear where you are and what you aim for, here and in the settings",
    ),
    _spec(
        ActionId.COMPARE, Menu.COMPARE, "Compare &with the level before", "Ctrl+D",
        tip="Compare with the level before, or the levels chosen in the tree with each other",
    ),
    _spec(
        ActionId.ADD_COLUMN, Menu.COMPARE, "&Add a level…", "Ctrl+Shift+A",
        tip="Compare one more level, found by a few letters",
    ),
    _spec(
        ActionId.REMOVE_COLUMN, Menu.COMPARE, "&Remove the level", "Ctrl+Shift+D",
        tip="Take the level of the current column out of the comparison",
    ),
    _spec(ActionId.COLUMN_LEFT, Menu.COMPARE, "Move to the &left", "Alt+Shift+Left", gap=True),
    _spec(ActionId.COLUMN_RIGHT, Menu.COMPARE, "Move to the ri&ght", "Alt+Shift+Right"),
    _spec(
        ActionId.COMPARE_BASE, Menu.COMPARE, "Compare all with t&his", "Ctrl+Shift+B",
        checkable=True, tip="Compare every level with that of the current column",
    ),
    _spec(
        ActionId.ONLY_DIFFERENCES, Menu.COMPARE, "Only &differences", "Alt+D", gap=True,
        checkable=True, tip="Leave out what is the same at every level",
    ),
    _spec(
        ActionId.ONLY_SKILLS, Menu.COMPARE, "Only &skills", "Alt+K", checkable=True,
        tip="Leave out responsibilities and pay",
    ),
    _spec(
        ActionId.BY_STEP, Menu.COMPARE, "Largest s&teps first", "Alt+L", checkable=True,
        tip="Sort each section by how far its rows move, in place of the ladder's order",
    ),
    _spec(
        ActionId.COPY_TSV, Menu.COMPARE, "Copy as ta&ble", "Ctrl+Alt+T", gap=True,
        tip="Copy the whole comparison for a spreadsheet",
    ),
    _spec(
        ActionId.MY_SALARY, Menu.SALARY, "Your &salary", "Ctrl+Shift+Y",
        tip="See where your own salary stands in each range",
    ),
    _spec(
        ActionId.HIDE_SALARY, Menu.SALARY, "&Hide your salary", "Ctrl+Shift+H", checkable=True,
        tip="Show neither the amount nor where it stands",
    ),
    _spec(
        ActionId.KEEP_SALARY, Menu.SALARY, "&Remember your salary", checkable=True,
        tip="Keep it on this computer for the next start",
    ),
    _spec(
        ActionId.PRINT_SALARY, Menu.SALARY, "&Include it in copies, prints and exports",
        checkable=True, tip="Until the program ends; it is in none of them otherwise",
    ),
    _spec(
        ActionId.FORGET_SALARY, Menu.SALARY, "&Forget your salary",
        tip="Clear the field, and what was remembered",
    ),
    _spec(
        ActionId.SALARY_TABLE, Menu.SALARY, "Show as &table", "Ctrl+T", checkable=True, gap=True,
        tip="Show the figures in a table that can be sorted and copied",
    ),
    _spec(
        ActionId.WORKINGS, Menu.SALARY, "How is this work&ed out?", "Ctrl+Shift+I",
        tip="The formula, the numbers and the source of each figure",
    ),
    _spec(
        ActionId.MARKET, Menu.SALARY, "&Market references", "Ctrl+Shift+K", checkable=True,
        tip="Show what surveys say is paid for the occupation",
    ),
    _spec(
        ActionId.AXIS_AUTOMATIC, Menu.SALARY, "Axis where it reads &best", gap=True, group="axis"
    ),
    _spec(ActionId.AXIS_ZERO, Menu.SALARY, "Axis from &zero", group="axis"),
    _spec(ActionId.AXIS_FITTED, Menu.SALARY, "Axis from the &lowest figure", group="axis"),
    _spec(ActionId.AS_PUBLISHED, Menu.SALARY, "Pay as &published", gap=True, group="period"),
    _spec(ActionId.PER_HOUR, Menu.SALARY, "Pay per h&our", group="period"),
    _spec(ActionId.PER_DAY, Menu.SALARY, "Pay per &day", group="period"),
    _spec(ActionId.PER_WEEK, Menu.SALARY, "Pay per &week", group="period"),
    _spec(ActionId.PER_MONTH, Menu.SALARY, "Pay per mo&nth", group="period"),
    _spec(ActionId.PER_YEAR, Menu.SALARY, "Pay per &year", group="period"),
    _spec(
        ActionId.WORKING_TIME, Menu.SALARY, "Wor&king time…",
        tip="The hours and weeks that pay periods are converted by",
    ),
    _spec(
        ActionId.RATES, Menu.SALARY, "In another &currency…", gap=True,
        tip="Choose the currency, and give exchange rates or read them from a file",
    ),
    _spec(ActionId.OWN_CURRENCY, Menu.SALARY, "In the currency &as published"),
    _spec(
        ActionId.FORGET_RATES, Menu.SALARY, "For&get the exchange rates",
        tip="Show pay as published, and keep no rates on this computer",
    ),
    _spec(ActionId.SHORTCUTS, Menu.HELP, "&Keyboard shortcuts", "F1", icon="shortcuts"),
    _spec(
        ActionId.MARKS, Menu.HELP, "What do the &marks mean?",
        tip="The badges, dots and signs of the panes, the chart and the table",
    ),
    _spec(
        ActionId.SOURCES, Menu.HELP, "&Where does this come from?", "Ctrl+I",
        toolbar=True, icon="sources",
    ),
    _spec(
        ActionId.PROBLEMS, Menu.HELP, "&Problems in ladder files", "Ctrl+Shift+M", checkable=True,
        tip="Show what is wrong with ladder files, and where",
    ),
    _spec(ActionId.FORMAT, Menu.HELP, "Ladder &file format", tip="What a ladder file may say"),
    _spec(
        ActionId.ADD_TO_MENU, Menu.HELP, "Add to appl&ications menu", gap=True,
        tip="Start the program from the desktop's menu, and open ladder files with it",
    ),
    _spec(ActionId.ABOUT, Menu.HELP, "&About Career Ladder", gap=True, icon="about"),
)  # fmt: skip


def menu_title(menu: Menu) -> str:
    """The menu's title without the mark for its mnemonic."""
    return translated(str(menu.value)).replace("&", "")


def plain_text(spec: ActionSpec) -> str:
    """The action's name without the mark for its mnemonic."""
    return translated(spec.text).replace("&", "")


def keys_of(spec: ActionSpec, platform: str = sys.platform) -> tuple[str, ...]:
    """The action's keys on this system: on macOS, Option with a letter or digit types one."""
    return tuple(map(_mac_keys, spec.keys)) if platform == "darwin" else spec.keys


def _mac_keys(keys: str) -> str:
    """Command and a digit (Qt's Ctrl) for the views; Control (Qt's Meta) for what is left."""
    modifier, _, key = keys.partition("+")
    if modifier == "Alt" and len(key) == 1:
        return f"{'Ctrl' if key.isdecimal() else 'Meta'}+{key}"
    return f"Meta+{key}" if modifier == "Ctrl" and key.isdecimal() else keys


def native_keys(spec: ActionSpec) -> str:
    """The action's keys as this system writes them."""
    return ", ".join(
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        for keys in keys_of(spec)
    )


def translated(text: str) -> str:
    """A declared text in the window's language."""
    return QCoreApplication.translate("Actions", text) if text else ""
