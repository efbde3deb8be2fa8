"""Evidence in words."""

from __future__ import annotations

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_index import UsedAt
from danhgia_desktop.evidence.evidence_warnings import EvidenceWarning, WarningCode
from danhgia_desktop.evidence.file_rules import FileFault
from danhgia_desktop.operations.evidence_files import EvidenceRefusedError
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.evidence_errors import FILE_FAULTS
from danhgia_desktop.wording.evidence_words import say_use, say_warning
from tests.wording.test_errors import GAP

NOVEMBER = periods.parse("2026-11")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("fault", FileFault)
def test_why_a_file_is_not_taken_is_said(fault, language):
    said = say_error(EvidenceRefusedError(file="a.exe", refused=fault), language)

    assert "a.exe" in said
    assert FILE_FAULTS[fault].sentence(language) in said


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", WarningCode)
def test_every_warning_is_said_without_gaps(code, language):
    period = NOVEMBER if code is WarningCode.OUTSIDE_PERIOD else None
    file = "a.pdf" if code in {WarningCode.FILE_MISSING, WarningCode.FILE_ALTERED} else ""

    assert not GAP.search(say_warning(EvidenceWarning(code=code, period=period, file=file), language))


@pytest.mark.parametrize(
    ("is_task", "pages", "said"),
    [
        (False, "tr. 3", "Văn phòng, Tháng 11/2026: mục I.2 (tr. 3)"),
        (True, "", "Văn phòng, Tháng 11/2026: nhiệm vụ “I.2”"),
    ],
)
def test_where_a_document_is_used_is_said(is_task, pages, said):
    use = UsedAt(period=NOVEMBER, whose="Văn phòng", place="I.2", is_task=is_task, pages=pages)

    assert say_use(use, Language.VI) == said
