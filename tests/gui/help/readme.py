"""README's section with the first steps, which are those of Help.

`python -m tests.gui.help.readme --write` writes it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ladder_app.files.help_files import first_steps

README = Path(__file__).parents[3] / "README.md"
_START = "<!-- From resources/help/first-steps.md -->\n\n"
_END = "\n<!-- End of the first steps -->\n"


def section() -> str:
    """The first steps with each heading a step smaller."""
    return re.sub("^#", "##", first_steps(), flags=re.MULTILINE)


def section_in_readme() -> str:
    """What README has between the marks."""
    return README.read_text(encoding="utf-8").partition(_START)[2].partition(_END)[0]


def write() -> None:
    """Replace what README has between the marks."""
    text = README.read_text(encoding="utf-8")
    before, after = text.partition(_START)[0], text.partition(_END)[2]
    README.write_text(f"{before}{_START}{section()}{_END}{after}", encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    write()
