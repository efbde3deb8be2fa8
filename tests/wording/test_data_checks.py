"""What a look through the data found, in sentences."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.checking import CheckedSheet, CheckKind, Finding
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.data_checks import say_finding
from tests.wording.test_errors import GAP

FINDINGS = [(kind, is_sound) for kind in CheckKind for is_sound in (True, False)]
FINDINGS.remove((CheckKind.FORM, False))  # a form that cannot be used is refused before
FINDINGS.remove((CheckKind.UNUSED_EVIDENCE, False))  # files that nothing uses do no harm


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("kind", "is_sound"), FINDINGS)
def test_every_finding_is_a_sentence_without_gaps(kind, is_sound, language):
    finding = Finding(kind=kind, is_sound=is_sound, where=("a", "b"), wrong=2)

    sentence = say_finding(finding, language)

    assert sentence.endswith(".")
    assert not GAP.search(sentence)


def test_the_first_few_of_many_are_named():
    finding = Finding(kind=CheckKind.TOTALS, is_sound=False, where=tuple("abcdefg"), wrong=1234)

    assert say_finding(finding, Language.VI).startswith(
        "1.234 phiếu có tổng điểm đã lưu không khớp hoặc không đọc được: a, b, c, d, e, …. "
    )


def test_sheets_are_named_as_people_know_them():
    sheets = [("a", "Văn phòng Sở", "2026-11"), ("b", "Thanh tra", "mai"), ("c", "", "")]
    finding = Finding(
        kind=CheckKind.TOTALS,
        is_sound=False,
        where=("a", "b", "c"),
        wrong=3,
        sheets=tuple(CheckedSheet(uid=uid, subject=subject, period=period) for uid, subject, period in sheets),
    )

    assert ": Văn phòng Sở (Tháng 11/2026), Thanh tra (mai), c. " in say_finding(finding, Language.VI)
