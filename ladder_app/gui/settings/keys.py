"""Every key of the settings, with what it stores in README's words."""

from __future__ import annotations

from enum import StrEnum

_LAYOUT = "the place and layout of the window"
_APPEARANCE = "the text size and colors"
_LAST_SHOWN = "the last level, view and comparison"
_RECENT = "what you recently went to"
_FILES = "open and recent files"
_FOLDERS = "the last folders"
_EDITOR = "your text editor"
_PRINTS = "the last form, paper and options of Print or export"
_PATH = "your level and goal"
_GROWTH = "where your growth file is"
_SALARY = "your salary if you ask for it"
_SALARY_OPTIONS = "the options of the salary comparison"
_PLACE = "the place for wages if you ask for it"
_RATES = "your exchange rates and working time"


class Key(StrEnum):
    """A key of the settings; nothing else is stored."""

    stores: str

    WINDOW_GEOMETRY = "window/geometry", _LAYOUT
    SPLITTER_WHOLE = "splitters/whole", _LAYOUT
    SPLITTER_RIGHT = "splitters/right", _LAYOUT
    SPLITTER_TOP = "splitters/top", _LAYOUT
    PANE_LEVELS = "panes/levels", _LAYOUT
    PANE_RESPONSIBILITIES = "panes/responsibilities", _LAYOUT
    PANE_SKILLS = "panes/skills", _LAYOUT
    PANE_SALARY = "panes/salary", _LAYOUT
    ZOOM = "zoom", _APPEARANCE
    COLORS = "colors", _APPEARANCE
    LEVEL = "level", _LAST_SHOWN
    VIEW = "view/shown", _LAST_SHOWN
    COMPARISON = "view/comparison", _LAST_SHOWN
    RECENT_TARGETS = "recent", _RECENT
    OPEN_FILES = "files/open", _FILES
    RECENT_FILES = "files/recent", _FILES
    SHOWN_FILE = "files/shown", _FILES
    OPENING_FOLDER = "folders/opening", _FOLDERS
    SAVING_FOLDER = "folders/saving", _FOLDERS
    PRINT_FORM = "print/form", _PRINTS
    PRINT_PAPER = "print/paper", _PRINTS
    PRINT_OPTIONS = "print/options", _PRINTS
    EDITOR_COMMAND = "editor/command", _EDITOR
    PATH_LEVEL = "path/here", _PATH
    PATH_GOAL = "path/aim", _PATH
    GROWTH_FILE = "growth/file", _GROWTH
    SALARY = "salary/mine", _SALARY
    AXIS_START = "salary/axis", _SALARY_OPTIONS
    PAY_PERIOD = "salary/period", _SALARY_OPTIONS
    CURRENCY = "salary/currency", _SALARY_OPTIONS
    MARKET_SHOWN = "salary/market", _SALARY_OPTIONS
    MARKET_PLACE = "salary/place", _PLACE
    WAGES_FILE = "salary/wages", _PLACE
    PAY_VIEW = "salary/view", _SALARY_OPTIONS
    PAY_COLUMNS = "salary/columns", _SALARY_OPTIONS
    HOURS_PER_WEEK = "salary/hours", _RATES
    WEEKS_PER_YEAR = "salary/weeks", _RATES
    RATES = "salary/rates", _RATES

    def __new__(cls, key: str, stores: str) -> Key:
        """Make a key that knows what it stores."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.stores = stores
        return member


_BY_VALUE = {key.value: key for key in Key}


def splitter_key(name: str) -> Key:
    """The key of a splitter's state."""
    return _BY_VALUE[f"splitters/{name}"]


def pane_key(name: str) -> Key:
    """The key of whether a pane is shown."""
    return _BY_VALUE[f"panes/{name}"]
