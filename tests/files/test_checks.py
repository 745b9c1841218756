"""Checks that need all levels of a family."""

from __future__ import annotations

import pytest

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_statements
from ladder_app.files import checks
from ladder_app.files.ladder_file import parse_ladder


def long_ladder(levels: int) -> str:
    """A ladder in which each level grows from and ends what levels far below it state."""
    lines = ["name: A", "levels:"]
    for number in range(levels):
        lines += [f"- name: L{number}", "  responsibilities:"]
        lines += [f"  - {{id: r{number}-{each}, text: Does {number} {each}}}" for each in range(3)]
        if number > 2:
            lines += [f"  - {{text: Grows {number}, grows: r{number - 3}-0}}"]
            lines += [f"  ends: r{number - 3}-1"]
    return "\n".join(lines)


def test_what_is_expected_is_not_collected_for_each_id_that_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collected = []

    def expected(place: Place) -> object:
        collected.append(place.address)
        return expected_statements(place)

    monkeypatch.setattr(checks, "expected_statements", expected)
    assert parse_ladder(long_ladder(20).encode(), "x.yaml").problems == ()
    assert collected == []


def test_a_misspelled_id_of_a_statement_far_below_has_a_suggestion() -> None:
    text = long_ladder(8).replace("ends: r4-1", "ends: r4-11")
    problems = parse_ladder(text.encode(), "x.yaml").problems
    assert [found.code for found in problems] == ["ends-unknown"]
    assert "r4-1" in problems[0].message


def test_a_skill_that_carried_over_can_be_ended() -> None:
    text = (
        "name: A\nscale: [{name: Working}]\nskills: [{id: sql, name: SQL, kind: hard}]\nlevels:\n"
        "- {name: B, skills: {sql: working}}\n- name: C\n- {name: D, ends: sql}\n"
    )
    assert parse_ladder(text.encode(), "x.yaml").problems == ()
