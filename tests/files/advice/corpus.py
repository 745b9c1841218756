"""Ladders with the advice that a careful reader would give, and how the rules compare with it.

A comment `# advice: rule, rule` at the end of a line names the expected advice on that line.

    python -m tests.files.advice.corpus
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ladder_app.files.advice import add_advice
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_paths

LADDERS = sorted((Path(__file__).parent / "ladders").glob("*.ladder.yaml"))
_COMMENT = re.compile(r"# advice: ([a-z, -]+)$")
_BUNDLED = {
    ("backend-developer", "text: Understands basic programming concepts", "vague-verbs"),
    ("backend-developer", "text: Understands the key principles of software", "vague-verbs"),
    ("backend-developer", "maximum: 180000", "pay-spread"),
    ("devops-engineer", "text: Knows CI/CD pipelines", "vague-verbs"),
    ("devops-engineer", "text: Assists with basic automation.", "vague-verbs"),
    ("software-engineering", "text: Contributes to software that works", "vague-verbs"),
    ("software-engineering", "text: Knows the team’s system", "vague-verbs"),
}
"""The expected advice on the bundled ladders: the file, how the line begins, and the rule."""


class Advice(NamedTuple):
    """A rule and a line of a file."""

    file: str
    line: int
    rule: str


class Comparison(NamedTuple):
    """What the rules give, compared with what is expected."""

    right: set[Advice]
    wrong: set[Advice]
    missed: set[Advice]

    @property
    def precision(self) -> float:
        """The share of the given advice that is expected."""
        return len(self.right) / (len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of the expected advice that is given."""
        return len(self.right) / (len(self.right) + len(self.missed))


def compare(paths: Iterable[Path]) -> Comparison:
    """The advice on these files, compared with the expected one."""
    given: set[Advice] = set()
    expected: set[Advice] = set()
    for path in paths:
        file = read_ladder(path, adviser=add_advice)
        assert file.family is not None, file.problems
        given |= {Advice(path.name, found.line, found.code) for found in file.advice}
        expected |= set(_expected(path))
    return Comparison(given & expected, given - expected, expected - given)


def _expected(path: Path) -> Iterator[Advice]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        comment = _COMMENT.search(line)
        rules = comment[1].split(", ") if comment else []
        rules += [
            rule
            for file, start, rule in _BUNDLED
            if path in bundled_paths()
            and path.name.startswith(file)
            and line.strip().startswith(start)
        ]
        yield from (Advice(path.name, number, rule) for rule in rules)


def main() -> int:
    """Print precision and recall, and what differs."""
    for name, paths in (("bundled", bundled_paths()), ("written for tests", LADDERS)):
        found = compare(paths)
        sys.stdout.write(
            f"{name}: precision {found.precision:.0%}, recall {found.recall:.0%}"
            f" ({len(found.right)} right, {len(found.wrong)} wrong, {len(found.missed)} missed)\n"
        )
        for title, advice in (("wrong", found.wrong), ("missed", found.missed)):
            for each in sorted(advice):
                sys.stdout.write(f"  {title}: {each.file}:{each.line} {each.rule}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
