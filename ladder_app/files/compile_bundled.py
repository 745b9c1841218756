"""Compiles the bundled ladders: `python -m ladder_app.files.compile_bundled --write`.

The files are kept beside their ladders, since an editable installation, which README makes, and
a checkout build nothing. `--check` fails if one is missing or differs from what the YAML says.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ladder_app.files.compiled import compiled, compiled_path, read_compiled
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_paths


def main(arguments: Sequence[str] | None = None, paths: Sequence[Path] | None = None) -> int:
    """Write or check the compiled forms of the bundled ladders; the status is 1 if one is stale.

    Raises:
        ValueError: a ladder has problems.
    """
    parser = argparse.ArgumentParser(prog="python -m ladder_app.files.compile_bundled")
    job = parser.add_mutually_exclusive_group(required=True)
    job.add_argument("--check", action="store_true", help="exit with 1 if a file is stale")
    job.add_argument("--write", action="store_true", help="write the files")
    write = parser.parse_args(arguments).write
    ladders = bundled_paths() if paths is None else paths
    if write:
        for path in ladders:
            _write(path)
        return 0
    stale = [path for path in ladders if _is_stale(path)]
    for path in stale:
        sys.stderr.write(f"{compiled_path(path)} is stale; run: {parser.prog} --write\n")
    return 1 if stale else 0


def _write(path: Path) -> None:
    file = read_ladder(path)
    if file.family is None or file.problems:
        raise ValueError(f"{path} has problems; `career-ladder validate` lists them")
    target = compiled_path(path)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(compiled(path.read_bytes(), file.family))


def _is_stale(path: Path) -> bool:
    return read_compiled(path) != read_ladder(path)


if __name__ == "__main__":
    sys.exit(main())
