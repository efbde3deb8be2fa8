"""Tests of running the checks one after the other."""

from __future__ import annotations

import sys
from pathlib import Path

import checks


def check(name: str, program: str) -> checks.Check:
    return checks.Check(name, (sys.executable, "-c", program))


def test_all_passing_gives_zero(tmp_path, capfd):
    code = checks.run((check("first", "print('3 passed')"), check("second", "print('fine')")), tmp_path)

    assert code == 0
    assert "HỎNG" not in capfd.readouterr().out


def test_a_failure_is_told_by_the_exit_code_and_the_others_still_run(tmp_path, capfd):
    code = checks.run((check("first", "print('broken'); exit(3)"), check("second", "print('fine')")), tmp_path)

    summary = capfd.readouterr().out.splitlines()[-2:]
    assert code == 1
    assert summary[0].startswith("HỎNG")
    assert summary[0].endswith("first: broken")
    assert summary[1].startswith("đạt")
    assert summary[1].endswith("second: fine")


def test_the_last_lines_repeat_what_each_tool_said_last(tmp_path, capfd):
    program = "print('collecting'); print('=== 512 passed in 3.20s ==='); print()"

    checks.run((check("pytest", program), check("translations", "print('complete')")), tmp_path)

    assert "pytest: === 512 passed in 3.20s ===" in capfd.readouterr().out.splitlines()[-2]


def test_what_goes_to_stderr_is_shown_too(tmp_path, capfd):
    checks.run((check("first", "import sys; sys.exit('no such thing')"),), tmp_path)

    assert "no such thing" in capfd.readouterr().out


def test_a_check_runs_in_the_checkout_and_reads_nothing_from_the_keyboard(tmp_path, capfd):
    program = "import os, sys; print(os.getcwd(), repr(sys.stdin.read()))"

    checks.run((check("first", program),), tmp_path)

    assert f"{tmp_path} ''" in capfd.readouterr().out


def test_what_a_check_compiles_is_kept_for_the_processes_it_starts(tmp_path, capfd, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")

    checks.run((check("first", "import sys; print('kept:', not sys.dont_write_bytecode)"),), tmp_path)

    assert "kept: True" in capfd.readouterr().out


def test_cheap_checks_come_first():
    names = [each.name for each in checks.all_checks(Path("python"), thorough=False)]

    assert names == [
        "ruff format",
        "ruff check",
        "mypy",
        "import-linter",
        "pytest, the core traced",
        "pytest, all the rest",
        "coverage of the core",
        "translations",
    ]


def test_every_test_runs_once():
    traced, rest = (
        each.command for each in checks.all_checks(Path("python"), thorough=False) if "pytest" in each.command
    )

    assert {f"--ignore={path}" for path in checks.CORE_TESTS} == {part for part in rest if part.startswith("--ignore")}
    assert set(checks.CORE_TESTS) <= set(traced)


def test_thorough_reaches_the_tests_alone():
    asked = [each.name for each in checks.all_checks(Path("python"), thorough=True) if "--thorough" in each.command]
    not_asked = [each for each in checks.all_checks(Path("python"), thorough=False) if "--thorough" in each.command]

    assert asked == ["pytest, the core traced", "pytest, all the rest"]
    assert not_asked == []
