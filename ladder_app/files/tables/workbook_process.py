"""The process that reads a workbook: its bytes come in, its sheets go out.

A workbook of a thousand bytes may say that it has thousands of millions of cells. The
library that reads it asks for their memory, and ends the process where it gets none.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from enum import Enum

import msgspec

from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.workbook import workbook_sheets
from ladder_app.files.tables.workbook_faults import BrokenError, CostlyError, LockedError

MAX_MEMORY = 300 * 1024 * 1024
"""The most memory that the process may ask for, in bytes, where the system can limit it."""

_MAX_ANSWERED = 64 * 1024 * 1024


class Fault(Enum):
    """Why a workbook gives no sheets."""

    LOCKED = "locked"
    BROKEN = "broken"
    COSTLY = "costly"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The sheets of a workbook, or why there are none."""

    sheets: tuple[Sheet, ...] = ()
    fault: Fault | None = None


def _limit() -> None:
    """Refuse memory beyond the limit, and leave no image of it on the disk."""
    with suppress(ImportError):  # Windows has no such limits.
        import resource

        for kind, maximum in ((resource.RLIMIT_AS, MAX_MEMORY), (resource.RLIMIT_CORE, 0)):
            # A lower one may hold already, and some systems know the limit but cannot set it.
            with suppress(ValueError, OSError):
                resource.setrlimit(kind, (maximum, maximum))


def _answer(data: bytes) -> Answer:
    try:
        return Answer(sheets=tuple(workbook_sheets(data)))
    except LockedError:
        return Answer(fault=Fault.LOCKED)
    except BrokenError:
        return Answer(fault=Fault.BROKEN)
    except (CostlyError, MemoryError):
        return Answer(fault=Fault.COSTLY)


def main() -> None:
    """Answer what comes in by standard input."""
    _limit()
    text = msgspec.msgpack.encode(_answer(sys.stdin.buffer.read()))
    if len(text) > _MAX_ANSWERED:
        text = msgspec.msgpack.encode(Answer(fault=Fault.COSTLY))
    sys.stdout.buffer.write(text)


if __name__ == "__main__":
    main()
