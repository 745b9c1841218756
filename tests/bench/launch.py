"""Runs a command and prints its exit status, wall time, processor time and peak memory.

A process of its own, with few imports: the peak memory of a process begins with that of the
process that started it.
"""

import json
import os
import sys
import time


def main(command: list[str]) -> None:
    """Run the command with its output thrown away."""
    sink = os.open(os.devnull, os.O_WRONLY)
    actions = [(os.POSIX_SPAWN_DUP2, sink, 1), (os.POSIX_SPAWN_DUP2, sink, 2)]
    began = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(process, 0)
    wall = (time.perf_counter() - began) * 1000
    cpu = (usage.ru_utime + usage.ru_stime) * 1000
    exit_status = os.waitstatus_to_exitcode(status)
    json.dump([exit_status, wall, cpu, usage.ru_maxrss / 1024], sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
