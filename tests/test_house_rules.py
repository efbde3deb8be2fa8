"""The rules that hold for every test, tried on small tests that break them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")


@pytest.fixture
def run(pytester):
    """Run a test module under our conftest, in a process of its own."""
    pytester.makeconftest(CONFTEST)
    pytester.makeini("[pytest]\nqt_api = pyside6\nmarkers = expects_log(pattern): as ours\n")

    def run_module(source: str, *arguments: str) -> pytest.RunResult:
        pytester.makepyfile(source)
        return pytester.runpytest_subprocess("-p", "no:randomly", *arguments)

    return run_module


def test_a_warning_in_the_log_fails_a_test_unless_it_was_expected(run):
    outcome = run("""
        import logging
        import pytest

        def test_surprised():
            logging.getLogger("danhgia").warning("disk almost full")

        @pytest.mark.expects_log("disk .* full")
        def test_expecting():
            logging.getLogger("danhgia").warning("disk almost full")

        @pytest.mark.expects_log("disk .* full")
        def test_waiting_in_vain():
            logging.getLogger("danhgia").info("disk almost full")
    """)

    outcome.assert_outcomes(passed=3, errors=2)
    outcome.stdout.fnmatch_lines(["*WARNING danhgia: disk almost full", "*expected in the log, but not there:*"])


def test_a_window_left_open_fails_a_test_unless_qtbot_owns_it(run):
    outcome = run("""
        from PySide6.QtWidgets import QWidget

        def test_forgetful(qapp):
            global kept
            kept = QWidget(objectName="forgotten")
            kept.show()

        def test_tidy(qtbot):
            window = QWidget()
            qtbot.addWidget(window)
            window.show()
    """)

    outcome.assert_outcomes(passed=2, errors=1)
    outcome.stdout.fnmatch_lines(["left open: QWidget 'forgotten'"])


@pytest.mark.parametrize(("arguments", "expected"), [([], 60), (["--thorough"], 2000)])
def test_the_count_of_examples_follows_the_command_line(run, monkeypatch, arguments, expected):
    monkeypatch.delenv("DANHGIA_THOROUGH", raising=False)
    outcome = run(
        f"""
        from hypothesis import settings

        def test_profile(thorough):
            assert settings().max_examples == {expected}
            assert thorough is {expected > 60}
            assert settings().deadline is None
        """,
        *arguments,
    )

    outcome.assert_outcomes(passed=1)
