"""Every fault a person can mend: the classes of the whole package, and the values their code gives."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import danhgia_desktop
from danhgia_desktop.errors import ExpectedError

PACKAGE = Path(danhgia_desktop.__file__).parent
_GIVEN_BY_OTHERS = {
    # `read_file` names the file in whatever it passes on.
    "danhgia_desktop.imports.faults": {"file"},
    # `faults.expected` and the lock make one of several classes from a table.
    "danhgia_desktop.storage.faults": {"path"},
    "danhgia_desktop.reports.files": {"path"},
}
_READ_FROM_THE_OWNER = {code: {"path", "user", "machine", "since"} for code in ("data_in_use", "data_open_twice")}


@cache
def fault_classes() -> tuple[type[ExpectedError], ...]:
    """Import every module that defines an error and return the classes that name a fault."""
    for path in PACKAGE.rglob("*.py"):
        defined = (node.name for node in ast.walk(_tree(path)) if isinstance(node, ast.ClassDef))
        if any(name.endswith("Error") for name in defined):
            importlib.import_module(_module(path))
    return tuple(sorted(_below(ExpectedError), key=lambda fault: fault.code))


def values_given(fault: type[ExpectedError]) -> set[str]:
    """Return the names of the values that any line raising the fault gives."""
    named = _raised_with()[fault.__module__, fault.__name__]
    return named | _GIVEN_BY_OTHERS.get(fault.__module__, set()) | _READ_FROM_THE_OWNER.get(fault.code, set())


@cache
def _raised_with() -> defaultdict[tuple[str, str], set[str]]:
    """Find `SomeError(name=…)` anywhere in the package, and the module each such name comes from."""
    given: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for path in PACKAGE.rglob("*.py"):
        origins = dict(_imported_names(_tree(path)))
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Error"):
                origin = origins.get(node.func.id, _module(path))
                given[origin, node.func.id] |= {keyword.arg for keyword in node.keywords if keyword.arg}
    return given


@cache
def _tree(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def _module(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def _imported_names(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((alias.asname or alias.name, node.module) for alias in node.names)


def _below(fault: type[ExpectedError]) -> Iterator[type[ExpectedError]]:
    for subclass in fault.__subclasses__():
        if inspect.getmodule(subclass).__name__.startswith("danhgia_desktop."):
            yield subclass
            yield from _below(subclass)
