"""Rule sets in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.paths import resources_dir
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep
from danhgia_desktop.regulation.rating_level import RatingLevel
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.regulation_clauses import Clause, ClauseKind, clauses
from danhgia_desktop.regulation.regulation_comparison import compare
from danhgia_desktop.regulation.regulation_end import RegulationEnd
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.rule_set_names import NAMES, say_name, say_names, say_period_kinds
from danhgia_desktop.wording.rule_sets import (
    names_in,
    say_clause,
    say_clause_kind,
    say_difference,
    say_last_day,
    say_regulation,
    say_regulations,
)
from tests.rule_set_builders import PEOPLE, RATING, REGULATION, RULE_SET, with_people, with_rating

DECREE = rule_set_file.decode((resources_dir() / "rule_sets" / "nghi_dinh_335_2025.quyche.json").read_bytes())
VI, EN = Language.VI, Language.EN


def said(regulation, kind: ClauseKind, language: Language = VI, names=None) -> list[str]:
    return [say_clause(one, language, names or {}) for one in clauses(regulation) if one.kind is kind]


@pytest.mark.parametrize("codes", NAMES, ids=lambda codes: codes.__name__)
def test_everything_has_a_name_in_both_languages(codes):
    assert NAMES[codes].keys() == set(codes)
    for code in codes:
        assert say_name(code, VI)
        assert say_name(code, EN)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rule_set", [RULE_SET, DECREE], ids=["everything", "decree"])
def test_every_clause_is_a_sentence_without_gaps(rule_set, language):
    for clause in clauses(rule_set.regulation):
        sentence = say_clause(clause, language, names_in(rule_set))
        assert sentence
        assert "{" not in sentence
        assert "  " not in sentence
        assert "None" not in sentence
        assert say_clause_kind(clause.kind, language)


def test_the_decree_reads_as_people_would_say_it():
    names = names_in(DECREE)
    decree = DECREE.regulation

    assert said(decree, ClauseKind.NUMBER) == ["335/2025/NĐ-CP"]
    assert said(decree, ClauseKind.ISSUED) == ["21/12/2025"]
    assert said(decree, ClauseKind.SAMPLE) == ["Mẫu – cần đối chiếu văn bản gốc"]
    assert said(decree, ClauseKind.PERIODS) == ["tháng, quý, năm"]
    assert said(decree, ClauseKind.BAND)[0] == "Hoàn thành xuất sắc nhiệm vụ: từ 90"
    assert said(decree, ClauseKind.ROUND, names=names)[0] == (
        "Điểm do cá nhân tự chấm: do cá nhân, đơn vị được đánh giá chấm"
    )
    assert said(decree, ClauseKind.ROLL_UP) == [
        (
            "Quý: cộng dồn số hoàn thành chia cho cộng dồn số được giao; điểm do người chấm: trung bình các tháng "
            "thực tế làm việc"
        ),
        "Năm: trung bình các quý",
    ]
    assert said(decree, ClauseKind.QUOTA)[0].startswith(
        "“Hoàn thành xuất sắc nhiệm vụ” không quá 20% (tổ chức có thành tích nổi trội: 25%) số được xếp loại “Hoàn "
        "thành tốt nhiệm vụ”, tính trong từng đơn vị, từng nhóm nhiệm vụ tương đồng, theo quý, năm, số lẻ bỏ đi"
    )
    assert said(decree, ClauseKind.TASKS, names=names)[0].startswith(
        "“B KẾT QUẢ THỰC HIỆN NHIỆM VỤ”: (a + b + c) : 3 × 70; mỗi lần không đạt chất lượng hoặc chậm trừ 25% của "
        "riêng sản phẩm đó; lãnh đạo: (a + b + c + d + đ + e) : 6 × 70, a, b, c theo nhiệm vụ của chính mình; hỏi theo "
        "quý: d 100% khi: "
    )
    assert said(decree, ClauseKind.DEADLINE) == [
        "Trình chậm nhất ngày 25 của tháng",
        "Trình chậm nhất ngày 25 của tháng thứ 3 tính từ đầu quý",
        "Kết luận trước ngày 15/12",
        "Kết luận trường hợp đặc biệt chậm nhất ngày 15/01 năm sau",
    ]


def test_what_an_office_changed_is_said_in_its_words():
    assert said(REGULATION, ClauseKind.AMENDS) == ["Thay thế office-2020"]
    assert said(REGULATION, ClauseKind.AMENDS, names={"office-2020": "410/QĐ-SNV"}) == ["Thay thế 410/QĐ-SNV"]
    assert said(REGULATION, ClauseKind.BASES) == ["Luật Cán bộ, công chức; Nghị định 335"]
    assert said(REGULATION, ClauseKind.BAND)[0] == "Loại A: từ 90"
    assert said(REGULATION, ClauseKind.CONDITION)[1] == (
        "Đơn vị trực tiếp quản lý để xảy ra lãng phí: không quá mức “Hoàn thành nhiệm vụ”; áp dụng với lãnh đạo, "
        "quản lý; cơ quan cấp trên xác nhận"
    )
    assert said(REGULATION, ClauseKind.TASK_CAP) == [
        (
            "Nhiệm vụ không thực hiện mà không có giải trình gửi trước thời hạn: người thực hiện, người đứng đầu đơn "
            "vị không quá mức “Hoàn thành tốt nhiệm vụ”. Quy định: Không có giải trình trước hạn"
        )
    ]
    assert said(REGULATION, ClauseKind.HEAD_NOT_ABOVE_UNIT) == ["Người đứng đầu không được xếp loại cao hơn đơn vị"]
    assert said(REGULATION, ClauseKind.PRESENCE) == [
        "Kỳ năm: làm việc dưới 6 tháng thì không xếp loại, trừ nghỉ thai sản. Quy định: Công tác chưa đủ 06 tháng",
        "Kỳ tháng: làm việc dưới 0,5 tháng thì không quá mức “Hoàn thành tốt nhiệm vụ”",
    ]
    assert said(REGULATION, ClauseKind.EXPLANATION) == ["appraised: được 0,7 của phần điểm được bổ sung"]
    assert said(REGULATION, ClauseKind.REWARD_DEGREE) == [
        "Mức 1: 0,3 mức lương cơ sở, 5 điểm thưởng",
        "Mức 2: 2,5 điểm thưởng",
    ]
    assert said(REGULATION, ClauseKind.COUNCIL) == [
        "Họp khi có mặt từ 2/3 số thành viên; thông qua khi trên 1/2 tổng số thành viên đồng ý; bỏ phiếu kín"
    ]
    assert said(REGULATION, ClauseKind.AUTHORITY) == [
        "Người không giữ chức vụ: người đứng đầu cơ quan quyết định, người đứng đầu đơn vị đề xuất",
        "Người đứng đầu cơ quan: cơ quan cấp trên quyết định",
    ]


def test_other_settings_have_other_words():
    late = replace(RATING.task_cap, late_counts=True)
    review = replace(RATING.review, consecutive=True, clause="")
    free = replace(PEOPLE.rewards, may_pass_maximum=True, most_points=None, most_coefficient=None, clause="")
    vote = replace(PEOPLE.rewards.council, more_than=False, secret=False, threshold=Fraction(4, 5))

    assert said(with_rating(task_cap=late), ClauseKind.TASK_CAP)[0].startswith(
        "Nhiệm vụ không thực hiện hoặc làm chậm mà"
    )
    assert said(with_rating(review=review), ClauseKind.REVIEW) == [
        (
            "Từ 07/2023, có 2 tháng liên tiếp trở lên có nhiệm vụ không thực hiện mà không có giải trình được chấp "
            "thuận thì đưa vào danh sách kiểm điểm"
        )
    ]
    assert said(with_people(rewards=free), ClauseKind.REWARDS) == [
        "Tiền thưởng theo mức lương cơ sở của tháng làm việc; tổng điểm được vượt mức tối đa"
    ]
    assert said(with_people(rewards=replace(PEOPLE.rewards, council=vote)), ClauseKind.COUNCIL) == [
        "Họp khi có mặt từ 2/3 số thành viên; thông qua khi từ 4/5 tổng số thành viên đồng ý; bỏ phiếu công khai"
    ]
    alone = replace(PEOPLE.tasks, leader_parts=(), leader_parts_in=())
    assert said(with_people(tasks=alone), ClauseKind.TASKS)[0].endswith("của riêng sản phẩm đó")
    odd = replace(RATING.review, from_month=replace(RATING.review.from_month, kind=PeriodKind.YEAR, number=1))
    assert said(with_rating(review=odd), ClauseKind.REVIEW)[0].startswith("Từ 2023, ")
    nine = replace(RATING.presence[0], below_months=Decimal(9), or_equal=True, level=RatingLevel.COMPLETED, clause="")
    assert said(with_rating(presence=(nine,)), ClauseKind.PRESENCE) == [
        "Kỳ năm: làm việc không quá 9 tháng thì không quá mức “Hoàn thành nhiệm vụ”, trừ nghỉ thai sản"
    ]
    plain = replace(RATING.quota, outstanding_percent=None, clause="")
    assert said(with_rating(quota=plain), ClauseKind.QUOTA)[0].startswith(
        "“Hoàn thành xuất sắc nhiệm vụ” không quá 20% số"
    )


@pytest.mark.parametrize(
    ("kind", "month", "day", "sentence"),
    [
        (PeriodKind.WEEK, 1, 5, "Thông báo chậm nhất ngày thứ 5 của tuần"),
        (PeriodKind.MONTH, 2, 3, "Thông báo chậm nhất ngày 03 của tháng sau"),
        (PeriodKind.HALF, 7, 5, "Thông báo chậm nhất ngày 05 của tháng thứ 7 tính từ đầu 6 tháng"),
        (PeriodKind.YEAR, 13, 15, "Thông báo chậm nhất ngày 15/01 năm sau"),
    ],
)
def test_deadlines_are_told_by_the_calendar(kind, month, day, sentence):
    deadline = Deadline(step=DeadlineStep.NOTIFIED, period=kind, month=month, day=day)

    assert say_clause(Clause(kind=ClauseKind.DEADLINE, value=deadline), VI) == sentence


def test_differences_name_whom_they_concern_and_quote_old_and_new():
    bands = (replace(RATING.bands[0], at_least=Decimal(92)), *RATING.bands[1:])
    changed = replace(
        with_people(rating=replace(RATING, bands=bands, head_not_above_unit=False)), effective_until=None, title="Khác"
    )

    assert [say_difference(one, VI) for one in compare(REGULATION, changed)] == [
        "Trích yếu: “Quy chế đánh giá, xếp loại” → “Khác”",
        "Hiệu lực đến hết: bỏ “31/12/2030”",
        "Khung xếp loại (công chức, người lao động): “Loại A: từ 90” → “Loại A: từ 92”",
        "Người đứng đầu (công chức, người lao động): bỏ “Người đứng đầu không được xếp loại cao hơn đơn vị”",
    ]
    assert [say_difference(one, EN) for one in compare(changed, replace(changed, rules=changed.rules[:1]))] == [
        "Subjects: gone: “units”"
    ]
    assert [say_difference(one, VI) for one in compare(replace(changed, rules=changed.rules[:1]), changed)] == [
        "Đối tượng: thêm “đơn vị”"
    ]


def test_what_is_quoted_keeps_its_own_quotes_within():
    (said,) = [say_difference(one, VI) for one in compare(REGULATION, replace(REGULATION, title="Về “xếp loại”"))]

    assert said == "Trích yếu: “Quy chế đánh giá, xếp loại” → “Về ‘xếp loại’”"


def test_rows_of_names_are_read_in_the_middle_of_a_sentence():
    assert say_names([SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER], VI) == "công chức, người lao động"
    assert say_period_kinds([PeriodKind.MONTH, PeriodKind.HALF], VI) == "tháng, 6 tháng"
    assert say_name(RatingLevel.NOT_RATED, EN) == "Not rated"
    assert say_clause(Clause(kind=ClauseKind.EFFECTIVE_FROM, value=date(2026, 1, 1)), EN) == "01/01/2026"


def test_a_regulation_is_called_by_number_and_title_and_a_sample_is_called_one():
    monthly = replace(REGULATION, number="", title="Đánh giá hằng tháng (mẫu)")

    assert say_regulation(DECREE.regulation, VI) == (
        "335/2025/NĐ-CP – Quy định về đánh giá, xếp loại chất lượng công chức (mẫu)"
    )
    assert say_regulation(DECREE.regulation, EN).endswith("công chức (sample)")
    assert say_regulation(monthly, VI) == "Đánh giá hằng tháng (mẫu)"
    assert say_regulation(replace(REGULATION, is_sample=False), VI) == "12/QĐ-SNV – Quy chế đánh giá, xếp loại"


@given(
    st.builds(
        Deadline,
        step=st.sampled_from(DeadlineStep),
        period=st.sampled_from(PeriodKind),
        month=st.integers(-(10**12), 10**12),
        day=st.integers(-(10**12), 10**12),
    )
)
def test_a_deadline_that_is_impossible_can_be_told_nevertheless(deadline):
    assert say_clause(Clause(kind=ClauseKind.DEADLINE, value=deadline), VI)


def test_versions_of_one_name_are_told_apart_by_their_first_days():
    first = replace(REGULATION, number="", title="Quy chế", is_sample=False)
    second = replace(first, uid=RegulationUid("second"), effective_from=date(2027, 7, 1))
    other = replace(first, uid=RegulationUid("other"), title="Quy chế khác")

    assert list(say_regulations([first, second, other], Language.VI).values()) == [
        "(từ 01/01/2026) Quy chế",
        "(từ 01/07/2027) Quy chế",
        "Quy chế khác",
    ]
    numbered = [replace(one, number="5/QĐ", is_sample=True) for one in (first, second)]
    assert say_regulations(numbered, Language.EN)["second"] == "5/QĐ (from 01/07/2027) – Quy chế (sample)"


def test_the_last_day_is_told_and_why_it_is():
    successor = replace(REGULATION, uid=RegulationUid("next"), number="9/QĐ")
    replaced = RegulationEnd(last_day=date(2027, 6, 30), successor=successor)

    assert say_last_day(REGULATION, None, Language.VI) == ""
    assert say_last_day(REGULATION, replaced, Language.VI) == "30/06/2027"
    never = RegulationEnd(last_day=date(2025, 12, 31), successor=successor)
    assert say_last_day(REGULATION, never, Language.VI) == "không ngày nào"
    (until,) = [one for one in clauses(REGULATION, replaced) if one.kind is ClauseKind.EFFECTIVE_UNTIL]
    assert say_clause(until, Language.VI) == "30/06/2027 (do 9/QĐ thay thế)"
    assert say_clause(until, Language.VI, {"next": "bản sau"}) == "30/06/2027 (do bản sau thay thế)"
    own = replace(until, value=RegulationEnd(last_day=date(2030, 12, 31)))
    assert say_clause(own, Language.VI) == "31/12/2030"
