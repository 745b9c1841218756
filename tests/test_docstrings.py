"""Public methods have docstrings; overrides need none, since their base class explains them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from types import FunctionType

import ladder_app


def functions_of(cls: type) -> dict[str, FunctionType]:
    """The functions that a class defines itself, by name; of a property its getter."""
    found = {}
    for name, value in vars(cls).items():
        function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
        if isinstance(function, FunctionType):
            found[name] = function
    return found


def test_each_public_method_that_overrides_nothing_has_a_docstring() -> None:
    missing = []
    for module_info in pkgutil.walk_packages(ladder_app.__path__, "ladder_app."):
        if module_info.name.endswith("__main__"):
            continue
        module = importlib.import_module(module_info.name)
        for cls in vars(module).values():
            if not inspect.isclass(cls) or cls.__module__ != module.__name__:
                continue
            if cls.__name__.startswith("_") or getattr(cls, "_is_protocol", False):
                continue
            missing += [
                f"{module.__name__}.{cls.__name__}.{name}"
                for name, function in functions_of(cls).items()
                if not name.startswith("_")
                and function.__module__ == module.__name__
                and not function.__doc__
                and not any(hasattr(base, name) for base in cls.__mro__[1:])
            ]
    assert missing == []
