"""Keeps Python 3.11 and older alive under a PySide6 that was built for newer ones."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_SPARE = 1 << 30


@cache
def keep_none_alive() -> None:
    """Give None, True and False enough references for PySide6 6.12 to lose; once is enough.

    Measured with PySide6 6.12.0 on Python 3.11.7: each call of a method that
    returns nothing takes one reference from None, as if None were immortal,
    which it is from Python 3.12 on. After some thousand calls the process dies
    with «none_dealloc: deallocating None». Each emit of a signal takes one from
    True in the same way («bool_dealloc»).
    """
    if sys.version_info < (3, 12):
        # The count is the first field of every object, but for debug builds of Python.
        if not hasattr(sys, "gettotalrefcount"):
            for constant in (None, True, False):
                ctypes.c_ssize_t.from_address(id(constant)).value += _SPARE
