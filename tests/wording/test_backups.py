"""Backups in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.backups import BackupReason, FileSummary
from danhgia_desktop.storage.backup import CopyUnsoundError
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.backups import (
    say_backup_fault,
    say_backup_reason,
    say_contents,
    say_owner,
)
from danhgia_desktop.wording.recovery import HEADINGS, say_heading
from tests.wording.faults import fault_classes


def a_summary(**counts) -> FileSummary:
    nothing = {"units": 0, "rubrics": 0, "sheets": 0, "scores": 0}
    return FileSummary(schema="0003", newest=None, agency="", size=1, **{**nothing, **counts})


@pytest.mark.parametrize("language", Language)
def test_every_reason_has_words_of_its_own(language):
    said = {say_backup_reason(reason, language) for reason in BackupReason}

    assert len(said) == len(BackupReason)


def test_what_a_backup_holds_is_counted_in_both_languages():
    summary = a_summary(rubrics=1, sheets=12, scores=4520)

    assert say_contents(summary, Language.VI) == "1 bộ tiêu chí, 12 phiếu chấm, 4.520 ô điểm"
    assert say_contents(summary, Language.EN) == "rubrics: 1, sheets: 12, scores: 4.520"


def test_a_backup_of_nothing_is_said_to_hold_nothing():
    assert say_contents(a_summary(units=3), Language.VI) == "Chưa có dữ liệu"


def test_a_fault_of_a_backup_is_said_in_a_few_words():
    assert say_backup_fault(DataDamagedError(path="x"), Language.VI) == "Bị hỏng"
    assert say_backup_fault(CopyUnsoundError(path="x"), Language.EN) == "Cannot be read"


def test_a_moment_is_told_in_the_time_that_the_names_of_backups_tell():
    moment = datetime(2026, 11, 21, 2, 5, 7, tzinfo=UTC)

    assert vietnam_time.shown(moment) == "09:05 21/11/2026"
    assert vietnam_time.shown_exactly(moment) == "09:05:07 21/11/2026"


@pytest.mark.parametrize(
    ("pc", "agency", "words"),
    [
        (None, "Sở Nội vụ", "Máy này"),
        ("PC-CUA-HOA", "Sở Y tế", "Sở Y tế – máy PC-CUA-HOA"),
        ("", "", "không rõ máy nào"),
    ],
)
def test_a_backup_says_whose_it_is(pc, agency, words):
    assert say_owner(pc, agency, Language.VI) == words


def test_headings_are_of_faults_that_are_there():
    assert HEADINGS.keys() <= {fault.code for fault in fault_classes()}


@pytest.mark.parametrize("language", Language)
def test_every_fault_has_a_heading(language):
    class OtherError(ExpectedError):
        code = "something_else"

    assert say_heading(OtherError(), language) in {"Chưa mở được dữ liệu", "The data cannot be opened"}
    assert say_heading(DataDamagedError(path="x"), language) in {"Tệp dữ liệu bị hỏng", "The data file is damaged"}
