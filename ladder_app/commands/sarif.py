"""Problems as SARIF 2.1.0, which code hosts show beside the lines of a change.

Source of the format: OASIS, Static Analysis Results Interchange Format, version 2.1.0.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from ladder_app import __version__
from ladder_app.documents.words.advice import rule_of
from ladder_app.files.problems import Problem, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(problems: Sequence[Problem]) -> dict[str, object]:
    """One run with a result for each problem."""
    first = {problem.code: problem for problem in problems}
    driver = {
        "name": "career-ladder",
        "semanticVersion": __version__,
        "rules": [_rule(first[code]) for code in sorted(first)],
    }
    results = [_result(problem) for problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(problem: Problem) -> dict[str, object]:
    """The rule behind a problem; one that gives advice has a reason."""
    found: dict[str, object] = {"id": problem.code}
    rule = rule_of(problem)
    if rule is not None:
        found["shortDescription"] = {"text": rule.reason}
        found["defaultConfiguration"] = {"level": _LEVELS[Severity.ADVICE]}
        if rule.url:
            found["helpUri"] = rule.url
    return found


def _result(problem: Problem) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(problem.path)}}
    if problem.line:
        place["region"] = {"startLine": problem.line, "startColumn": problem.column}
    return {
        "ruleId": problem.code,
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": place}],
    }


def _uri(path: str) -> str:
    pure = PurePath(path)
    # A file name is not always UTF-8.
    return pure.as_uri() if pure.is_absolute() else quote(os.fsencode(pure.as_posix()))
