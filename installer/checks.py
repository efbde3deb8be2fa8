"""All checks, cheap ones first: each with a heading and its time, and at the end what failed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setup_error import CHECKS_FAILED

if TYPE_CHECKING:
    from pathlib import Path

CORE_TESTS = (
    *(f"tests/test_{module}.py" for module in ("points", "period", "days", "text", "official_text")),
    *(
        f"tests/{package}"
        for package in ("organization", "regulation", "plan", "evidence", "scoring", "storage", "operations")
    ),
)
"""What tests people's data and numbers; it reaches every branch of them without the window's help."""

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@dataclass(frozen=True)
class Check:
    """One thing that must hold, shown by a command that then exits with 0."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a check went."""

    check: Check
    passed: bool
    seconds: float
    last_line: str

    def __str__(self) -> str:
        verdict = "đạt " if self.passed else "HỎNG"
        return f"{verdict} {self.seconds:6.1f} s  {self.check.name}: {self.last_line}"


def all_checks(python: Path, *, thorough: bool) -> tuple[Check, ...]:
    """List the checks in the order they run."""
    interpreter = str(python)
    tests = ("-m", "pytest", "--numprocesses=auto", *(["--thorough"] if thorough else []))
    but_the_core = tuple(f"--ignore={path}" for path in CORE_TESTS)
    return (
        Check("ruff format", (interpreter, "-m", "ruff", "format", "--check", ".")),
        Check("ruff check", (interpreter, "-m", "ruff", "check", ".")),
        Check("mypy", (interpreter, "-m", "mypy")),
        Check("import-linter", (interpreter, "-c", LINT_IMPORTS, "--no-logo")),
        Check("pytest, the core traced", (interpreter, *tests, "--cov", "--cov-branch", *CORE_TESTS)),
        Check("pytest, all the rest", (interpreter, *tests, *but_the_core)),
        Check("coverage of the core", (interpreter, "-m", "coverage", "report", "--fail-under=100")),
        Check("translations", (interpreter, "installer/translations.py", "check")),
    )


def run(checks: tuple[Check, ...], folder: Path) -> int:
    """Run every check, also after one failed; return 0 when all passed."""
    outcomes = [_run_one(check, folder) for check in checks]
    _heading("Kết quả / results")
    print(*outcomes, sep="\n", flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else CHECKS_FAILED


def _run_one(check: Check, folder: Path) -> Outcome:
    """Show a check's output as it comes and keep its last line, which every tool makes its summary."""
    _heading(check.name)
    started = time.monotonic()
    last_line = ""
    # Tests start the program again and again; unless its compiled form is kept, each start compiles it, for 0.3 s.
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(
        check.command,
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        for raw in process.stdout or ():
            line = raw.decode(errors="replace")
            sys.stdout.write(line)
            sys.stdout.flush()
            last_line = line.strip() or last_line
    return Outcome(check, process.returncode == 0, time.monotonic() - started, last_line)


def _heading(text: str) -> None:
    print(f"\n── {text} " + "─" * max(0, 76 - len(text)), flush=True)
