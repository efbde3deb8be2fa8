"""What the package imports is what it declares: nothing missing, nothing left over."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "danhgia_desktop"


def normalised(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported() -> set[str]:
    """Name the distributions of all third-party modules that the package imports."""
    modules: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Import():
                    modules.update(alias.name.split(".")[0] for alias in node.names)
                case ast.ImportFrom(module=str(module), level=0):
                    modules.add(module.split(".")[0])
    owners = metadata.packages_distributions()
    third_party = modules - sys.stdlib_module_names - {"danhgia_desktop"}
    return {normalised(owners[module][0]) if module in owners else module for module in third_party}


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {normalised(re.match(r"[\w.-]+", requirement)[0]) for requirement in project["dependencies"]}


def test_every_library_imported_is_declared():
    assert imported() - declared() == set()


def test_every_library_declared_is_imported():
    assert declared() - imported() == set()


def test_libraries_asked_for_at_run_time_are_the_declared_ones_and_the_builder():
    text = (ROOT / "installer" / "requirements.in").read_text(encoding="utf-8")
    asked = {normalised(name) for name in re.findall(r"^([\w-]+)", text, re.MULTILINE)}

    assert asked == declared() | {"hatchling"}
