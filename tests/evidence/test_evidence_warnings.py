"""What is not right with evidence."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.evidence.evidence_warnings import (
    EvidenceWarning,
    FileState,
    WarningCode,
    warnings_of,
)
from tests.evidence.documents import document, file

NOVEMBER, QUARTER = periods.parse("2026-11"), periods.parse("2026-Q4")


def test_a_document_of_another_time_is_told_for_each_period_it_was_not_made_in():
    october = document(issued_on=date(2026, 10, 31), files=(file(),))

    assert warnings_of(october, [QUARTER, NOVEMBER, NOVEMBER], {}) == (
        EvidenceWarning(code=WarningCode.OUTSIDE_PERIOD, period=NOVEMBER),
    )


@pytest.mark.parametrize("issued_on", [None, date(2026, 11, 1), date(2026, 11, 30)])
def test_a_document_of_the_period_or_without_a_date_is_fine(issued_on):
    assert warnings_of(document(issued_on=issued_on, files=(file(),)), [NOVEMBER], {}) == ()


def test_a_document_without_a_file_is_told():
    assert warnings_of(document(), [], {}) == (EvidenceWarning(code=WarningCode.NO_FILE),)


def test_files_that_are_gone_or_altered_are_named():
    whole, gone, altered = (file(name.encode(), f"{name}.pdf") for name in ("whole", "gone", "altered"))
    states = {
        whole.stored_name: FileState.WHOLE,
        gone.stored_name: FileState.MISSING,
        altered.stored_name: FileState.ALTERED,
    }

    assert warnings_of(document(files=(whole, gone, altered)), [], states) == (
        EvidenceWarning(code=WarningCode.FILE_MISSING, file="gone.pdf"),
        EvidenceWarning(code=WarningCode.FILE_ALTERED, file="altered.pdf"),
    )


@pytest.mark.parametrize("places", [{}, {"task": "t", "sheet": "s"}])
def test_a_document_is_used_for_one_thing(places):
    with pytest.raises(ValueError, match="a task or for a line"):
        EvidenceUse(document=document().uid, **places)


def test_a_document_can_prove_a_task_or_a_line():
    assert EvidenceUse(document=document().uid, task="t").sheet == ""
    assert EvidenceUse(document=document().uid, sheet="s", criterion="a", round="self").task == ""
