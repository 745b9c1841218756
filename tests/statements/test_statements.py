"""No page contradicts what a careful reader draws from the bundled ladders."""

from __future__ import annotations

import pytest

from tests.statements import back_end, others, pay, software
from tests.statements.pages import Face, Pages
from tests.statements.statement import Statement, contradictions

STATEMENTS: tuple[Statement, ...] = (
    *back_end.ROLE,
    *back_end.STEPS,
    *back_end.SKILLS,
    *pay.STATEMENTS,
    *others.DEVOPS_STATEMENTS,
    *others.WEB_STATEMENTS,
    *others.ACROSS,
    *software.STATEMENTS,
)
CASES = [
    pytest.param(statement, face, id=f"{statement.id}-on-{face.value}")
    for statement in STATEMENTS
    for face in statement.on
]


def test_there_are_sixty_statements() -> None:
    sentences = [statement.sentence for statement in STATEMENTS]
    assert len(set(sentences)) == len(sentences)
    assert len(sentences) >= 60


@pytest.mark.parametrize(("statement", "face"), CASES)
def test_no_page_contradicts(statement: Statement, face: Face, pages: Pages) -> None:
    page = pages.read(face, statement.of, statement.salary)
    found = contradictions(statement, page)
    assert not found, f"{statement.sentence}. The page {'; '.join(found)}"
