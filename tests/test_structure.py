"""The limits of size that CONTRIBUTING names, and no import cycle between modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
MAX_MODULE_LINES = 350
MAX_FUNCTION_LINES = 40


def modules(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def functions() -> Iterator[tuple[str, int]]:
    for path, text in modules("ladder_app", "tests"):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path}:{node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_no_module_is_too_long() -> None:
    long = {
        path for path, text in modules("ladder_app") if len(text.splitlines()) > MAX_MODULE_LINES
    }
    assert long == set()


def test_no_function_is_too_long() -> None:
    long = {name for name, lines in functions() if lines > MAX_FUNCTION_LINES}
    assert long == set()


def test_no_module_imports_itself_through_others() -> None:
    graph = grimp.build_graph("ladder_app", exclude_type_checking_imports=True, cache_dir=None)
    remaining = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    # Remove the modules that import none of the others, until only those of cycles are left.
    while free := [name for name, imported in remaining.items() if not imported & set(remaining)]:
        for name in free:
            del remaining[name]
    assert sorted(remaining) == []
