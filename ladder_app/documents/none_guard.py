"""A workaround for Python 3.11 and older with a PySide6 built for newer versions."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

_SPARE = 1 << 30


@cache
def keep_none_alive() -> None:
    """Add enough references to None, True and False for PySide6 6.12 to lose.

    Measured with PySide6 6.12.0 on Python 3.11.7: each call of a method that
    returns nothing removes one reference from None, as if None were immortal,
    which it is since Python 3.12. After some thousand calls the process aborts
    with "none_dealloc: deallocating None". Each emit of a signal removes one
    from True in the same way ("bool_dealloc").
    """
    if sys.version_info < (3, 12):
        # The count is the first field of every object, except in debug builds of Python.
        if not hasattr(sys, "gettotalrefcount"):
            for constant in (None, True, False):
                ctypes.c_ssize_t.from_address(id(constant)).value += _SPARE
