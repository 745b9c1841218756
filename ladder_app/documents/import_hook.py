"""Imports Qt without the import hook that PySide6 leaves behind.

PySide6 replaces `builtins.__import__` for `from __feature__ import ...`, which this program
does not use. To find out which modules use PySide6, that hook reads the source of every module
that is imported later: about 0.1 ms a module, and the text stays in `linecache`. PySide6's
documentation names the two functions that it keeps in `builtins`.
"""

from __future__ import annotations

import builtins
from importlib import import_module

_HOOK = "__feature_import__"
_BEFORE = "__orig_import__"


def import_qt(module: str = "PySide6.QtWidgets") -> None:
    """Import what a window or a page needs of Qt; later modules are not read twice."""
    import_module(module)
    remove_import_hook()


def remove_import_hook() -> None:
    """Put back the import from before PySide6's hook; without that hook nothing happens.

    What is put back still makes `from PySide6.QtCore import *` complete.
    """
    hook, before = getattr(builtins, _HOOK, None), getattr(builtins, _BEFORE, None)
    if hook is not None and before is not None and builtins.__import__ is hook:
        builtins.__import__ = before
