"""A virtual environment with only the packages that the program needs to run.

It is made without a network: links to the packages that are installed here. What only tests
need makes every start slower, since it adds import hooks and `.pth` files.
"""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")
_PROGRAM = "career-ladder"


def runtime_python(folder: Path) -> str | None:
    """The interpreter of such an environment in `folder`; None if it cannot be made here."""
    try:
        packages = _runtime_packages(distribution(_PROGRAM).requires or ())
    except PackageNotFoundError:
        return None
    venv.EnvBuilder(symlinks=True, with_pip=False).create(folder)
    python = folder / "bin" / "python"
    site = Path(_printed(python, "import sysconfig; print(sysconfig.get_path('purelib'))"))
    for package in packages:
        for name in {path.parts[0] for path in package.files or ()} - {"..", "__pycache__"}:
            (site / name).symlink_to(Path(str(package.locate_file(name))))
    _printed(python, "import PySide6.QtWidgets, yaml, msgspec, xlsxwriter, python_calamine")
    return str(python)


def _runtime_packages(requirements: Iterable[str]) -> list[Distribution]:
    """The packages that these requirements name, and those that they need in turn."""
    found: dict[str, Distribution] = {}
    left = list(requirements)
    while left:
        requirement = left.pop()
        named = _NAME.match(requirement)
        if named is None or ";" in requirement or named[0].lower() in found:
            continue
        package = distribution(named[0])
        found[named[0].lower()] = package
        left += package.requires or ()
    return list(found.values())


def _printed(python: Path, code: str) -> str:
    done = subprocess.run(
        [str(python), "-c", code], check=True, capture_output=True, text=True, cwd=sys.base_prefix
    )
    return done.stdout.strip()
