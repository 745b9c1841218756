"""`python -m tests.kill [--runs 200]`: kill the program at random moments, and check its files."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.kill.check import broken_files
from tests.kill.worker import JOBS


def kill_once(job: str, seconds: float) -> list[str]:
    """Let a job write, kill it after some time, and say what is broken."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "tests.kill.worker", job, name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout
            if worker.stdout.readline() != "written once\n":
                return [f"{job}: it could not write"]
            time.sleep(seconds)
            worker.kill()
        return [f"{job} after {seconds:.3f} s: {line}" for line in broken_files(Path(name))]


def main() -> int:
    """Kill every job in turn; 1 where a file was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moments = random.Random(options.seed)  # noqa: S311 - nothing secret
    broken: list[str] = []
    for number in range(options.runs):
        broken += kill_once(list(JOBS)[number % len(JOBS)], moments.uniform(0, 0.3))
    sys.stdout.writelines(f"{line}\n" for line in broken)
    sys.stdout.write(f"{options.runs} times killed, {len(broken)} files broken\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
