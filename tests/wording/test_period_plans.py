"""By what each kind of subject is evaluated in a period, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations.period_opening import PinsFinalError
from danhgia_desktop.operations.periods import PeriodStateError
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.opened_period import PeriodState, RuleSetPin
from danhgia_desktop.regulation.period_plan import KindStanding, RegulationUnfitError, plan
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.period_plans import STANDINGS, say_kind_plan
from tests.rule_set_builders import REGULATION

MONTH = parse("2026-11")
NAMED = "“12/QĐ-SNV – Quy chế đánh giá, xếp loại (mẫu)”"


def version(uid: str, number: str, **changes):
    return replace(REGULATION, uid=RegulationUid(uid), number=number, amends=None, **changes)


def said(*regulations, chosen=(), kind=SubjectKind.CIVIL_SERVANT, purpose=Purpose.RATING, language=Language.VI):
    kinds = plan(regulations, MONTH, chosen).kinds
    return next(say_kind_plan(one, language) for one in kinds if (one.kind, one.purpose) == (kind, purpose))


def test_every_standing_has_its_sentence():
    assert STANDINGS.keys() == set(KindStanding)
    for words in STANDINGS.values():
        assert words.asks_for(Language.VI) == words.asks_for(Language.EN)


def test_what_is_clear_is_named():
    assert said(REGULATION) == f"Công chức: {NAMED}."
    pin = RuleSetPin(kind=SubjectKind.CIVIL_SERVANT, regulation=REGULATION.uid)
    assert said(REGULATION, chosen=[pin]) == f"Công chức: {NAMED} (người dùng chọn)."


def test_what_is_missing_says_what_to_do():
    assert said(language=Language.EN) == "Civil servants: no rule set is in force. Import one if they are evaluated."
    assert said(REGULATION, kind=SubjectKind.UNIT) == "Đơn vị: không đánh giá theo loại kỳ này."


def test_what_is_for_something_else_is_told_apart():
    reform = version("r", "8/QĐ", purpose=Purpose.REFORM)

    assert said(reform, purpose=Purpose.REFORM).startswith("Công chức, chấm điểm cải cách hành chính: “8/QĐ – ")


@pytest.mark.parametrize(
    ("regulations", "told"),
    [
        (
            [version("a", "1", effective_from=date(2026, 11, 16))],
            "có ngày không bộ quy định nào có hiệu lực (01/11/2026–15/11/2026: không có; 16/11/2026–30/11/2026: 1).",
        ),
        (
            [version("a", "1"), version("b", "", title="Quy chế cũ")],
            "Công chức: chưa gắn; nhiều bộ quy định cùng có hiệu lực (01/11/2026–30/11/2026: 1, Quy chế cũ).",
        ),
        (
            [
                version("a", "1", effective_until=date(2026, 11, 15)),
                version("b", "2", effective_from=date(2026, 11, 16)),
            ],
            "trong kỳ có thay đổi bộ quy định (01/11/2026–15/11/2026: 1; 16/11/2026–30/11/2026: 2).",
        ),
    ],
)
def test_what_is_not_clear_is_told_with_its_days(regulations, told):
    assert told in said(*regulations)


def test_refusals_name_the_period_its_state_and_the_kind():
    state = PeriodStateError(period=MONTH, states=(PeriodState.CONCLUDED,), wanted=(PeriodState.SUBMITTED,))
    unfit = RegulationUnfitError(regulation="Quy chế", kinds=(SubjectKind.WORKER,), period=MONTH)

    assert say_error(state, Language.VI) == (
        "Kỳ Tháng 11/2026 đã kết luận và khóa; việc này chỉ làm được với kỳ đã trình."
    )
    assert say_error(unfit, Language.VI) == (
        "“Quy chế” không đánh giá người lao động trong kỳ Tháng 11/2026. Hãy chọn bộ quy định khác."
    )
    assert say_error(PinsFinalError(period=MONTH), Language.EN).startswith("Month 11/2026 was concluded once")
