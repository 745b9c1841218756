"""PySide6's import hook is still there, and still safe to remove."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "ladder_app"
IS_READ = """
import linecache, statistics
print(any("statistics" in name for name in linecache.cache))
"""


def output_of(program: str) -> list[str]:
    """The lines that a program prints in a Python of its own."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_pyside_still_reads_the_source_of_each_module_imported_after_it() -> None:
    """Where this fails, `import_hook.py` is needed no more."""
    assert output_of(f"import PySide6.QtCore{IS_READ}") == ["True"]


def test_no_source_is_read_after_qt_was_imported_without_the_hook() -> None:
    program = f"from ladder_app.documents.import_hook import import_qt; import_qt(){IS_READ}"
    assert output_of(program) == ["False"]


def test_no_source_is_read_while_a_command_writes_a_pdf(tmp_path: Path) -> None:
    program = f"""
import linecache, sys
from ladder_app.cli import main
assert main(["print", "backend-developer/junior", "-o", {str(tmp_path / "x.pdf")!r}]) == 0
print("ladder_app.documents.pdf.document" in sys.modules)
print(any("documents/pdf" in name.replace("\\\\", "/") for name in linecache.cache))
"""
    assert output_of(program) == ["True", "False"]


def test_a_module_of_qt_imported_later_is_complete_and_brings_no_hook_back() -> None:
    program = f"""
import builtins
from ladder_app.documents.import_hook import import_qt
import_qt()
kept = builtins.__import__
from PySide6.QtSvg import QSvgRenderer
names = {{}}
exec("from PySide6.QtNetwork import *", names)
print(issubclass(names["QTcpSocket"], names["QAbstractSocket"]), builtins.__import__ is kept)
{IS_READ}"""
    assert output_of(program) == ["True", "True", "False"]


def test_classes_and_errors_of_qt_are_as_they_were() -> None:
    program = """
from ladder_app.documents.import_hook import import_qt
import_qt()
from PySide6.QtCore import QObject, Qt, Signal
class Sender(QObject):
    sent = Signal(str)
sender = Sender(objectName="sender")
sender.sent.connect(print)
sender.sent.emit(sender.objectName())
print(Qt.AlignmentFlag.AlignLeft.name)
try:
    sender.setObjectName(1, 2)
except TypeError as error:
    print("setObjectName" in str(error))
"""
    assert output_of(program) == ["sender", "AlignLeft", "True"]


@pytest.mark.parametrize("qt", ["", "import PySide6.QtCore"], ids=["without-qt", "with-qt"])
def test_an_import_that_somebody_else_replaced_is_left_alone(qt: str) -> None:
    program = f"""
import builtins
{qt}
before = builtins.__import__
def replaced(*args, **kwargs):
    return before(*args, **kwargs)
builtins.__import__ = replaced
from ladder_app.documents.import_hook import remove_import_hook
remove_import_hook()
print(builtins.__import__ is replaced)
"""
    assert output_of(program) == ["True"]


def test_without_a_hook_nothing_happens() -> None:
    program = """
import builtins
before = builtins.__import__
from ladder_app.documents.import_hook import remove_import_hook
remove_import_hook()
print(builtins.__import__ is before)
"""
    assert output_of(program) == ["True"]


def test_no_module_asks_for_a_feature_that_needs_the_hook() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    asking = [
        path
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "__feature__"
    ]
    assert asking == []
