"""A comparison of levels as values for JSON."""

from __future__ import annotations

from collections.abc import Mapping

from ladder_app.documents.comparison.document import step_sentences
from ladder_app.documents.comparison.words import column_titles
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.levels import LevelComparison, only_differences
from ladder_app.domain.compare.pay import PayCell
from ladder_app.domain.compare.skills import SkillRow
from ladder_app.domain.compare.step import Step
from ladder_app.domain.model import SkillDetail
from ladder_app.domain.pay.exact import Figure


def comparison_values(
    comparison: LevelComparison, *, differences_only: bool = False
) -> dict[str, object]:
    """The comparison; the cells of a row are in the order of the levels."""
    shown = only_differences(comparison) if differences_only else comparison
    titles = column_titles(comparison.columns)
    return {
        "levels": [
            {"address": place.address, "title": title, "compared_with": reference}
            for place, title, reference in zip(
                comparison.columns, titles, _references(comparison), strict=True
            )
        ],
        "steps": step_sentences(comparison, EnglishLocalizer()),
        "counts": [_counts(step) for step in comparison.steps if step],
        "responsibilities": [
            {"cells": [_statement(cell) for cell in row.cells]} for row in shown.statements
        ],
        "hard_skills": [_skill_row(row) for row in shown.hard_skills],
        "soft_skills": [_skill_row(row) for row in shown.soft_skills],
        "pay": [_pay(cell) for cell in shown.pay],
    }


def _counts(step: Step) -> dict[str, object]:
    return {
        "before": step.before.address,
        "after": step.after.address,
        "responsibilities": _by_change(step.statement_counts()),
        "skills": _by_change(step.skill_counts()),
    }


def _by_change(counts: Mapping[Change, int]) -> dict[str, int]:
    return {change.value: counts[change] for change in Change if counts.get(change)}


def _references(comparison: LevelComparison) -> list[str | None]:
    return [
        None if reference is None else comparison.columns[reference].address
        for reference in comparison.references
    ]


def _statement(cell: StatementChange) -> dict[str, object]:
    item = cell.responsibility
    return {
        "change": cell.change.value,
        "is_guess": cell.is_guess,
        "stated_at": cell.now.level.id if cell.now else None,
        "from": [item.item.id for item in cell.before],
        "id": item.id if item else None,
        "title": item.title if item else None,
        "text": item.text if item else None,
    }


def _skill_row(row: SkillRow) -> dict[str, object]:
    return {
        "id": row.skill.id,
        "name": row.skill.name,
        "cells": [_skill(cell) for cell in row.cells],
    }


def _skill(cell: SkillChange) -> dict[str, object]:
    needed = cell.requirement
    return {
        "change": cell.change.value,
        "step": cell.step,
        "proficiency": needed.proficiency.id if needed else None,
        **{
            detail.value: needed.details.get(detail, "") if needed else None
            for detail in SkillDetail
        },
    }


def _pay(cell: PayCell) -> dict[str, object]:
    pay = cell.pay
    return {
        "change": cell.change.value,
        "minimum": pay.minimum if pay else None,
        "maximum": pay.maximum if pay and pay.has_stated_maximum else None,
        "open_top": pay.open_top if pay else None,
        "currency": pay.currency if pay else None,
        "period": pay.period.value if pay else None,
        "midpoint": _figure(cell.midpoint),
        "overlap": _figure(cell.overlap),
        "progression": _figure(cell.progression),
        "gap_to_minimum": _figure(cell.gap_to_minimum),
        "gap_to_midpoint": _figure(cell.gap_to_midpoint),
    }


def _figure(figure: Figure | None) -> dict[str, object] | None:
    if figure is None:
        return None
    return {"value": figure.value, "of_open_top": figure.of_open_top}
