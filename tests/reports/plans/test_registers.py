"""The review list, the register of conclusions, that of petitions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.plan.accountability import Reviewed, ReviewEntry, ReviewRole, ReviewStanding
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid
from danhgia_desktop.reports.document import RowStyle, tables
from danhgia_desktop.reports.plans import conclusion_register, petition_register, review_report
from danhgia_desktop.reports.plans.plan_form import PlanForm
from tests.plan.builders import approval, explanation, followed, refusal, work
from tests.reports.plans.plan_office import AN, JUNE, LAND, TODAY, cells, facts, said

DUE = date(2026, 6, 10)
MAY = periods.parse("2026-05")
FORM = PlanForm()


def decision(words: str = "") -> ReviewDecision:
    return ReviewDecision(
        uid=ReviewUid("d"),
        staff=AN,
        months=(MAY,),
        outcome=ReviewOutcome.REVIEWED,
        decided_by="Giám đốc",
        decided_on=TODAY,
        words=words,
    )


def test_each_entry_stands_above_its_grounds_with_its_months_and_what_was_decided():
    grounds = tuple(
        followed(*explanations, due_on=DUE, is_concluded=True)
        for explanations in (
            (),
            (explanation(),),
            (explanation(decision=refusal()),),
            (explanation(decision=approval()),),
        )
    )
    person = ReviewEntry(
        reviewed=Reviewed(role=ReviewRole.ASSIGNEE, subject=AN),
        standing=ReviewStanding.STANDING,
        months=(MAY, JUNE),
        grounds=grounds,
        decisions=(decision(), decision("nhắc nhở")),
    )
    unit = ReviewEntry(
        reviewed=Reviewed(role=ReviewRole.UNIT, subject=LAND),
        standing=ReviewStanding.CLEARED,
        months=(MAY,),
        grounds=(),
    )

    built = review_report.build(facts(), [person, unit], periods.parse("2026"), FORM)

    rows = cells(built)
    assert rows[0][:2] == ["I", "Người thực hiện"]
    assert rows[1] == [
        "1",
        "Nguyễn Văn An",
        "5/2026, 6/2026",
        "",
        "Phải kiểm điểm",
        "Đã kiểm điểm (Giám đốc, 15/6/2026)\nĐã kiểm điểm (Giám đốc, 15/6/2026): nhắc nhở",
    ]
    assert [row[4] for row in rows[2:6]] == [
        "Không giải trình",
        "Giải trình chưa được quyết định",
        "Giải trình không được chấp thuận",
        "Giải trình được chấp thuận",
    ]
    assert rows[2][:4] == ["", "Rà soát hồ sơ", "6/2026", "10/6/2026"]
    assert [row[1] for row in rows[6:]] == ["Tập thể", "Phòng Đất đai"]
    assert "Xét các tháng từ 01/01/2026 đến 30/6/2026." in said(built)
    assert "Tổng số: 02 trường hợp, trong đó phải kiểm điểm 01." in said(built)


def test_an_empty_review_list_says_so():
    assert "Không có tập thể, cá nhân nào." in said(review_report.build(facts(), [], MAY, FORM))


NOTICE = ConclusionNotice(
    uid=NoticeUid("n"), number="10/TB-SNV", signed_on=DUE, title="Giao ban", concluded_by="Giám đốc"
)


def test_a_notice_stands_above_its_tasks_and_says_how_many_are_done():
    done = followed(assignee=AN, due_on=DUE, work=work("1", "1", done_on=DUE), result="Đã trình")
    bare = replace(NOTICE, uid=NoticeUid("m"), number="")

    built = conclusion_register.build(facts(), [NOTICE, bare], {NOTICE.uid: [done, followed()]}, FORM)

    rows = cells(built)
    assert rows[0] == ["1", "10/TB-SNV ngày 10/6/2026: Giao ban", "Giám đốc", "", "Xong 1/2 nhiệm vụ", "", ""]
    assert rows[1] == [
        "1.1",
        "Rà soát hồ sơ",
        "Văn phòng\nNguyễn Văn An",
        "10/6/2026",
        "Hoàn thành đúng hạn",
        "10/6/2026",
        "Đã trình",
    ]
    assert [rows[3][1], rows[3][4]] == ["ngày 10/6/2026: Giao ban", "Chưa giao nhiệm vụ"]
    assert next(iter(tables(built))).rows[0].style is RowStyle.GROUP
    assert "Tổng số: 02 thông báo, 02 nhiệm vụ: chưa đến hạn 01; hoàn thành đúng hạn 01." in said(built)


def test_notices_without_tasks_are_counted_and_none_at_all_is_said():
    assert "Tổng số: 01 thông báo, 00 nhiệm vụ." in said(conclusion_register.build(facts(), [NOTICE], {}, FORM))
    assert "Chưa có thông báo kết luận nào." in said(conclusion_register.build(facts(), [], {}, FORM))


def petition(**changes) -> Petition:
    fitting = {"received_on": date(2026, 6, 1), "text": "Bổ sung kinh phí", "sender": "UBND xã"}
    return Petition(uid=PetitionUid("p"), **{**fitting, **changes})


def test_petitions_and_obstacles_say_who_owes_the_answer_until_when_and_what_it_was():
    answered = petition(unit=LAND, owner=AN, due_on=DUE, answered_on=DUE, answer="Công văn 12/SNV")
    obstacle = petition(kind=PetitionKind.OBSTACLE)

    built = petition_register.build(facts(), [obstacle, answered], FORM)

    heading, first, *_ = cells(built)
    assert heading[:4] == ["I", "", "", "Kiến nghị, đề xuất"]
    assert first == [
        "1",
        "01/6/2026",
        "UBND xã",
        "Bổ sung kinh phí",
        "Phòng Đất đai, Nguyễn Văn An",
        "10/6/2026",
        "10/6/2026",
        "Công văn 12/SNV",
        "Đã trả lời",
    ]
    assert "Tổng số: 02 nội dung, gồm: đã trả lời 01, chưa trả lời 01." in said(built)
    assert "Chưa có kiến nghị, khó khăn, vướng mắc nào." in said(petition_register.build(facts(), [], FORM))


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({"due_on": DUE}, "Quá hạn trả lời"),
        ({"due_on": TODAY}, "Chưa trả lời"),
        ({"due_on": DUE, "answered_on": TODAY}, "Trả lời chậm"),
        ({"answered_on": TODAY}, "Đã trả lời"),
    ],
)
def test_an_answer_is_owed_late_or_given(changes, standing):
    built = petition_register.build(facts(), [petition(**changes)], FORM)

    assert cells(built)[1][8] == standing
