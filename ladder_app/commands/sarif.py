"""Problems as SARIF 2.1.0, which code hosts show beside the lines of a change.

Source of the format: OASIS, Static Analysis Results Interchange Format, version 2.1.0.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from ladder_app import __version__
from ladder_app.files.problems import Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(problems: Sequence[Problem]) -> dict[str, object]:
    """One run with a result for each problem."""
    codes = sorted({problem.code for problem in problems})
    driver = {
        "name": "career-ladder",
        "semanticVersion": __version__,
        "rules": [{"id": code} for code in codes],
    }
    results = [_result(problem) for problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(problem: Problem) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(problem.path)}}
    if problem.line:
        place["region"] = {"startLine": problem.line, "startColumn": problem.column}
    return {
        "ruleId": problem.code,
        "level": problem.severity.value,
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": place}],
    }


def _uri(path: str) -> str:
    pure = PurePath(path)
    # A file name is not always UTF-8.
    return pure.as_uri() if pure.is_absolute() else quote(os.fsencode(pure.as_posix()))
