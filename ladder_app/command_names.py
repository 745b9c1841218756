"""The words of the command line that need no window."""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, str] = {
    "list": "",
    "show": "",
    "print": "PDF",
    "compare": "PDF",
    "path": "PDF",
    "salary": "PDF or PNG",
    "search": "",
    "validate": "",
    "import": "",
    "export": "",
    "new": "",
    "format": "",
    "desktop": "",
}
"""Each command, and the formats that it draws with Qt."""

READ_WORKBOOK = "--read-workbook"
"""Has a frozen build read a workbook from standard input, in a process of its own."""
