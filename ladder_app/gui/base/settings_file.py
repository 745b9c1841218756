"""The settings file, without the values by which it could end the program.

Qt makes values of any type from bytes that a settings file holds, before anybody can
look at them, and where they claim to be a list of thousands of millions of items it
asks for their memory and the process ends. This program writes texts and bytes alone.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSettings

_ANY_TYPE = re.compile("@(?:Variant|DateTime)\\(")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+)|\r?\n)")
_UNSEEN = str.maketrans("", "", '"\\')
_LOWEST = 0xFFFF


def safe_settings(settings: QSettings) -> QSettings:
    """The settings, nothing of which may have been read yet, without such values."""
    path = Path(settings.fileName())
    # What cannot be read or written here cannot be by Qt either: there are no settings then.
    try:
        data = path.read_bytes()
        kept = without_any_type(data)
        if kept != data:
            path.write_bytes(kept)
            settings.sync()
    except FileNotFoundError:
        pass  # At the first start.
    except OSError as error:
        # Imported late: this module is one of those that the start needs.
        import logging

        logging.getLogger(__name__).debug("the settings cannot be read: %s", error)
    return settings


def without_any_type(data: bytes) -> bytes:
    """The file without the lines that make values of any type; empty where one is spread out."""
    if not _makes_any_type(data):
        return data
    lines = (line for line in data.splitlines(keepends=True) if not _makes_any_type(line))
    kept = b"".join(lines)
    return b"" if _makes_any_type(kept) else kept


def _makes_any_type(data: bytes) -> bool:
    text = data.decode("latin-1")
    if "Variant" in text or "DateTime" in text or "\\" in text:
        return bool(_ANY_TYPE.search(_ESCAPE.sub(_meant, text).translate(_UNSEEN)))
    return False


def _meant(found: re.Match[str]) -> str:
    # As Qt reads them: as many digits as follow, of which the lowest bits count.
    if found[1]:
        return chr(int(found[1][-4:], 16))
    return chr(int(found[2][-6:], 8) & _LOWEST) if found[2] else ""
