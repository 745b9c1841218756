"""Finds the translated texts of a module in its syntax tree.

A text is found where it is written: as an argument of `tr`, `plural`, `translate` and the
functions that call them, of the markers of tables, of the problems of files, and of the
errors that a person reads. A text that is put together there is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from tests.translations.message import LOCALIZER, Message

_PROBLEM_METHODS = frozenset({"error", "warning", "unknown"})
_TEMPLATE = 2
"""The position of the sentence among the arguments of a problem."""


class UnreadableTextError(Exception):
    """A text is put together at the place where it is translated."""


def error_classes(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The names of the classes that derive from UserError."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"UserError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


def messages_of(tree: ast.Module, errors: frozenset[str]) -> Iterator[Message]:
    """Every message of a module; `errors` are the classes whose first text is translated."""
    finder = _Finder(errors, _context_of_function(tree))
    finder.visit(tree)
    yield from finder.found


def _context_of_function(tree: ast.Module) -> str:
    """The context in which the module's own `_tr` translates."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name_of(call.func) == "translate":
                    return next(_texts(call.args[0]), "")
    return ""


class _Finder(ast.NodeVisitor):
    def __init__(self, errors: frozenset[str], function_context: str) -> None:
        self.found: list[Message] = []
        self._errors = errors
        self._function_context = function_context
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        match _name_of(node.func):
            case "translate" if ast.unparse(node.func) != "QCoreApplication.translate":
                pass  # A painter moves its origin.
            case "tr":
                self._add(self._context_of_method(node.func), node.args[:1])
            case "_tr":
                self._add(self._function_context, node.args[:1])
            case "translate" | "QT_TRANSLATE_NOOP" if len(node.args) > 1:
                for context in _texts(node.args[0]):
                    self._add(context, node.args[1:2])
            case "translatable":
                self._add(LOCALIZER, node.args)
            case "plural" | "translatable_plural" if len(node.args) > 1:
                self._add_plural(node.args[0], node.args[1])
            case "FileKind":
                self._add("AskFile", node.args[:1])
            case name:
                self._add_sentence(name, node)
        self.generic_visit(node)

    def _add_sentence(self, name: str, node: ast.Call) -> None:
        if name in _PROBLEM_METHODS and "report" in ast.unparse(node.func):
            self._add(LOCALIZER, node.args[_TEMPLATE : _TEMPLATE + 1])
        elif name in self._errors or (name == "__init__" and self._class in self._errors):
            self._add(LOCALIZER, node.args)
        for keyword in node.keywords:
            if keyword.arg in {"template", "hint"}:
                self._add(LOCALIZER, [keyword.value])

    def _context_of_method(self, method: ast.expr) -> str:
        is_own = isinstance(method, ast.Attribute) and isinstance(method.value, ast.Name)
        return self._class if is_own and ast.unparse(method) == "self.tr" else LOCALIZER

    def _add(self, context: str, arguments: Iterable[ast.expr]) -> None:
        for argument in arguments:
            self.found += [Message(context, text) for text in _texts(argument) if text]

    def _add_plural(self, one: ast.expr, many: ast.expr) -> None:
        pairs = zip(_texts(one), _texts(many), strict=True)
        self.found += [Message(LOCALIZER, text, singular) for singular, text in pairs]


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be; none for a name, which a marker stands for elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _texts(body)
            yield from _texts(other)
        case ast.JoinedStr() | ast.BinOp():
            raise UnreadableTextError(f"line {node.lineno}: {ast.unparse(node)}")
