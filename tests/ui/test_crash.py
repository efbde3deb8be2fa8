from __future__ import annotations

import sys

import pytest

from danhgia_desktop.ui.crash import CrashReport, details


def fault() -> ValueError:
    """Return an error as it comes out of a function."""
    try:
        int("điểm lạ")
    except ValueError as error:
        return error


@pytest.mark.expects_log("CRITICAL danhgia_desktop.ui.crash: uncaught")
def test_a_fault_is_logged_and_told_once_with_what_support_needs(qapp):
    told = []
    error = fault()

    CrashReport(lambda text, more: told.append((text, more))).show(ValueError, error, error.__traceback__)

    ((text, more),) = told
    assert text.startswith("Chương trình gặp lỗi.")
    assert "danhgia-desktop 0." in more
    assert "ValueError: invalid literal" in more


@pytest.mark.expects_log("uncaught")
def test_a_fault_while_one_is_shown_is_only_logged(qapp):
    told = []

    def warn(text: str, more: str) -> None:
        told.append(text)
        error = fault()
        report.show(ValueError, error, error.__traceback__)

    report = CrashReport(warn)
    report.show(ValueError, fault(), None)

    assert len(told) == 1


def test_stopping_the_program_from_the_keyboard_is_no_fault(qapp, capsys):
    CrashReport(lambda _text, _more: pytest.fail("told")).show(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_python_hands_its_uncaught_errors_over(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report = CrashReport(lambda _text, _more: None)

    report.install()

    assert sys.excepthook == report.show


def test_the_details_hold_nothing_but_versions_and_the_error():
    first, second, blank, *rest = details(fault()).split("\n")

    assert "Python 3." in first
    assert second
    assert blank == ""
    assert rest[0].startswith("Traceback")
