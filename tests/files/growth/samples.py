"""A growth file with everything in it, and the person in it."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    Growth,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)

FULL = """\
growth: 1
name: Dana
manager: Kim
level: backend-developer/middle
targets:
  - level: backend-developer/senior
    responsibilities:
      - id: leads-projects
        words: Takes a leading role in projects.
        marks:
          - 2026-03-01: sometimes
          - 2026-09-12: consistently
        evidence:
          - text: Review partner for two juniors
            date: 2026-03-01
            link: https://example.org/review
        next:
          - text: Own the ledger redesign
            by: 2027-02-01
      - id: takes-on-call
        marks:
          - no-occasion
    common:
      - id: writes-tests
        marks:
          - 2026-03-01: sometimes
          - 2026-03-02: taken back
    skills:
      - id: architecture
        marks:
          - 2026-03-01: below the scale
          - 2026-09-12: working
  - level: devops-engineer/senior
"""
MARCH = date(2026, 3, 1)
SEPTEMBER = date(2026, 9, 12)
PROJECTS = ItemKey(Part.STATEMENT, "leads-projects")
ON_CALL = ItemKey(Part.STATEMENT, "takes-on-call")
TESTS = ItemKey(Part.COMMON, "writes-tests")
ARCHITECTURE = ItemKey(Part.SKILL, "architecture")
SENIOR = "backend-developer/senior"
DANA = Person(
    name="Dana",
    manager="Kim",
    level="backend-developer/middle",
    growths=(
        Growth(
            target=SENIOR,
            entries={
                PROJECTS: Entry(
                    words="Takes a leading role in projects.",
                    mark=Mark.CONSISTENTLY,
                    day=SEPTEMBER,
                    earlier=(DatedMark(day=MARCH, mark=Mark.SOMETIMES),),
                    evidence=(
                        Evidence(
                            text="Review partner for two juniors",
                            day=MARCH,
                            link="https://example.org/review",
                        ),
                    ),
                    next_steps=(NextStep(text="Own the ledger redesign", by=date(2027, 2, 1)),),
                ),
                ON_CALL: Entry(mark=Mark.NO_OCCASION),
                TESTS: Entry(
                    day=date(2026, 3, 2), earlier=(DatedMark(day=MARCH, mark=Mark.SOMETIMES),)
                ),
                ARCHITECTURE: Entry(
                    step="working", day=SEPTEMBER, earlier=(DatedMark(day=MARCH, is_below=True),)
                ),
            },
        ),
        Growth(target="devops-engineer/senior"),
    ),
)
