"""`python -m tests.kill [--runs 200]`: kill the program at random moments, and check its files."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ladder_app.documents.export.temporary import STALE_AFTER_SECONDS
from tests.kill.check import broken_files, left_overs
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
        faults = broken_files(Path(name)) + faults_after_next(job, Path(name))
        return [f"{job} after {seconds:.3f} s: {line}" for line in faults]


def faults_after_next(job: str, folder: Path) -> list[str]:
    """What is still left of the killed program after the job is done once more, later."""
    long_ago = time.time() - 2 * STALE_AFTER_SECONDS
    for path in left_overs(folder):
        os.utime(path, (long_ago, long_ago))
    JOBS[job](folder, 1)
    return [f"{path.name}: is left over" for path in left_overs(folder)]


def main() -> int:
    """Kill every job in turn; 1 where a file was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--job", choices=list(JOBS), help="kill this one only")
    options = parser.parse_args()
    moments = random.Random(options.seed)  # noqa: S311 - nothing secret
    jobs = [options.job] if options.job else list(JOBS)
    broken: list[str] = []
    for number in range(options.runs):
        broken += kill_once(jobs[number % len(jobs)], moments.uniform(0, 0.3))
    sys.stdout.writelines(f"{line}\n" for line in broken)
    sys.stdout.write(f"{options.runs} times killed, {len(broken)} files broken\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
