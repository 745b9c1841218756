"""`python -m tests.monkey [--seeds 24] [--events 500]`: random events on the real window.

Each seed is a process of its own, with files and settings in a temporary folder. After each
event nothing may have crashed, raised, warned or hung, and tree, header and navigator have to
be about the same. `--seed N` repeats one of them, as far as threads allow. `--memory` measures
in place of that what 2,000 level switches and 400 reloads add to the memory.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_LAST = 25
_HANG = "seconds of the processor in one event that are a hang (default: 10)"
_SCREEN = {"name": "large", "x": 0, "y": 0, "width": 2200, "height": 1500, "dpr": 1,
           "logicalDpi": 96, "logicalBaseDpi": 96}  # fmt: skip


def faults_of(seed: int, events: int, seconds: int) -> list[str]:
    """What a seed's events do that they must not, with the last events; empty for nothing."""
    with tempfile.TemporaryDirectory() as name:
        words = [str(word) for word in (seed, events, seconds, name)]
        command = [sys.executable, "-m", "tests.monkey.worker", *words]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment(Path(name))
        )
    errors = done.stderr.strip().splitlines()
    if done.returncode == 0 and not errors:
        return []
    status = [f"ended with {done.returncode}"]
    return [*done.stdout.splitlines()[-_LAST:], *errors, *status]


def environment(folder: Path) -> dict[str, str]:
    """The variables of a process that knows no folder but this, and no other program."""
    kept = {key: os.environ[key] for key in ("PYTHONPATH", "LANG", "LC_ALL") if key in os.environ}
    homes = ("CONFIG", "STATE", "DATA", "CACHE")
    own = {f"XDG_{each}_HOME": str(folder / each.lower()) for each in homes}
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    fixed = {"PATH": "", "HOME": str(folder), "TMPDIR": str(folder), "PYTHONHASHSEED": "0"}
    return {**kept, **own, **fixed, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}


def measure_memory() -> int:
    """The status of a process that measures its memory."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "tests.monkey.memory"]
        return subprocess.run(command, check=False, env=environment(Path(name))).returncode


def report(seed: int, events: int, faults: Sequence[str]) -> None:
    """Print what a seed did."""
    sys.stdout.write(f"seed {seed}: {'FAULT' if faults else 'passed'}\n")
    if faults:
        sys.stdout.writelines(f"    {line}\n" for line in faults)
        sys.stdout.write(f"    python -m tests.monkey --seed {seed} --events {events}\n")
    sys.stdout.flush()


def main() -> int:
    """Do the seeds in turn; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--seeds", type=int, default=24, help="how many seeds (default: 24)")
    parser.add_argument("--first", type=int, default=1, help="the first of them (default: 1)")
    parser.add_argument("--seed", type=int, help="only this seed")
    parser.add_argument("--events", type=int, default=500, help="events a seed (default: 500)")
    parser.add_argument("--hang", type=int, default=10, help=_HANG)
    parser.add_argument("--memory", action="store_true", help="measure the memory")
    options = parser.parse_args()
    if options.memory:
        return measure_memory()
    seeds = range(options.first, options.first + options.seeds)
    if options.seed is not None:
        seeds = range(options.seed, options.seed + 1)
    failed = 0
    for seed in seeds:
        faults = faults_of(seed, options.events, options.hang)
        failed += bool(faults)
        report(seed, options.events, faults)
    sys.stdout.write(f"{len(seeds)} seeds of {options.events} events, {failed} with faults\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
