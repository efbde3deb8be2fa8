from __future__ import annotations

import logging

import pytest

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.bug_log.log_records import RecordKeeper


@pytest.fixture
def log(tmp_path) -> BugLog:
    """A log that is told of everything the test logs."""
    log = BugLog(tmp_path)
    keeper = RecordKeeper(log)
    keeper.install()
    yield log
    keeper.remove()


@pytest.mark.expects_log("no translation at /home/hoa/en.qm")
def test_a_sentence_of_ours_is_kept_without_its_values(log):
    logging.getLogger("danhgia_desktop.ui.translators").warning("no translation at %s", "/home/hoa/en.qm")

    text = log.text()
    assert "WARNING danhgia_desktop.ui.translators: no translation at %s\n  tests/bug_log/test_log_records.py:" in text
    assert "hoa" not in text


@pytest.mark.expects_log("cannot read Hoa.xlsx")
def test_a_sentence_of_a_library_is_not_kept_for_its_values_stand_in_it(log):
    logging.getLogger("openpyxl").error("cannot read Hoa.xlsx")

    assert "ERROR openpyxl\n" in log.text()
    assert "Hoa" not in log.text()


@pytest.mark.expects_log("failed")
def test_the_error_of_a_record_is_kept_by_kind_and_place(log):
    try:
        int("Hoa")
    except ValueError:
        logging.getLogger("danhgia_desktop.storage").exception("failed")

    assert "ERROR danhgia_desktop.storage: failed" in log.text()
    assert "\nValueError\n" in log.text()
    assert "Hoa" not in log.text()


def test_what_is_no_warning_is_not_kept(log):
    logging.getLogger("danhgia_desktop").info("opened")

    assert log.text() == ""
