"""Why a rule of advice exists, its source, and how to switch it off."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.advice.finding import Rule
from ladder_app.domain.advice.rules import RULE_BY_NAME
from ladder_app.files.problems import Problem, Severity


def rule_of(problem: Problem) -> Rule | None:
    """The rule that gave the advice; None for any other problem."""
    return RULE_BY_NAME.get(problem.code) if problem.severity is Severity.ADVICE else None


def rule_text(rule: Rule, localizer: Localizer) -> str:
    """The reason for a rule, its source, and the line that switches it off, one a line."""
    lines = (
        localizer.tr(rule.reason),
        source_line(rule, localizer),
        localizer.tr(
            "To switch this rule off, write “advice-off: {rule}” in the file.", rule=rule.name
        ),
    )
    return "\n".join(lines)


def source_line(rule: Rule, localizer: Localizer) -> str:
    """The published source of a rule with its address, or that there is none."""
    if not rule.source:
        return localizer.tr("Source: our own judgment")
    return localizer.tr("Source: {title}, {url}", title=rule.source, url=rule.url)


def advice_count(count: int, localizer: Localizer) -> str:
    """How much advice there is, in words."""
    if not count:
        return localizer.tr("No advice")
    return localizer.plural("%n piece of advice", "%n pieces of advice", count)
