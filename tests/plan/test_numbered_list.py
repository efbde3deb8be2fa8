"""A conclusion's numbered list becomes tasks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.due_words import DueHint, due_hint
from danhgia_desktop.plan.numbered_list import MOST_CHARACTERS, split
from danhgia_desktop.plan.whom_words import whom_hint

TOLD_ON = date(2026, 6, 10)
"""A Wednesday."""

PARTY_STYLE = """
THÔNG BÁO
Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:

1- Về nền nếp làm việc:

a) Các phòng lập lịch tuần, gửi Văn phòng

tổng hợp.

b) Thanh tra kiểm tra việc chấp hành giờ làm việc.

2- Nhiệm vụ thời gian tới:

c) Văn phòng tham mưu sửa quy chế, hoàn thành trong Quý III/2026.

c) Phòng Tổ chức tập huấn phần mềm.

đ) Báo cáo kết quả trước ngày 15/6/2026.

3- Các chi bộ quán triệt nội dung này./.

Đồng chí Nguyễn Văn A ký
"""

OFFICE_STYLE = """
- Để nâng điểm cải cách hành chính, đề nghị:
1. Rà soát các thủ tục không phát sinh hồ sơ (Trong tháng 5/2026).
2. Trả hồ sơ qua bưu chính:
   + cấp huyện;
   + cấp xã.
Trên đây là Thông báo kết luận cuộc họp.
Nơi nhận:
- Các phòng;
"""


def entries(text: str) -> list[tuple[str, str]]:
    return [(one.number, one.text) for one in split(text, told_on=TOLD_ON)]


def test_letters_stand_below_numbers_and_a_letter_twice_stays_twice():
    assert entries(PARTY_STYLE) == [
        ("1", "Về nền nếp làm việc:"),
        ("1.a", "Các phòng lập lịch tuần, gửi Văn phòng tổng hợp."),
        ("1.b", "Thanh tra kiểm tra việc chấp hành giờ làm việc."),
        ("2", "Nhiệm vụ thời gian tới:"),
        ("2.c", "Văn phòng tham mưu sửa quy chế, hoàn thành trong Quý III/2026."),
        ("2.c", "Phòng Tổ chức tập huấn phần mềm."),
        ("2.đ", "Báo cáo kết quả trước ngày 15/6/2026."),
        ("3", "Các chi bộ quán triệt nội dung này"),
    ]


def test_only_what_has_nothing_below_it_is_a_task_the_rest_are_headings():
    found = split(PARTY_STYLE, told_on=TOLD_ON)

    assert [one.number for one in found if one.is_heading] == ["1", "2"]
    assert [one.depth for one in found] == [0, 1, 1, 0, 1, 1, 1, 0]


def test_an_entry_tells_until_when_and_to_whom_it_is_given():
    found = split(PARTY_STYLE, told_on=TOLD_ON)

    assert [one.due.due_on for one in found if one.due] == [date(2026, 9, 30), date(2026, 6, 14)]
    assert [one.whom for one in found if one.whom] == ["Thanh tra", "Văn phòng"]


def test_numbers_may_stand_below_dashes_and_dashes_below_numbers():
    found = split(OFFICE_STYLE, told_on=TOLD_ON)

    assert [(one.depth, one.number) for one in found] == [(0, ""), (1, "1"), (1, "2"), (2, "2"), (2, "2")]
    assert [one.text for one in found][-2:] == ["cấp huyện", "cấp xã."]
    assert found[1].due is not None
    assert found[1].due.words == "Trong tháng 5/2026"


def test_what_a_heading_says_holds_for_what_stands_below_it_unless_that_says_otherwise():
    found = split(
        "1. Phòng Tổ chức, xong trong tháng 7/2026:\n1.1 Phòng Tổ chức:\na) Rà soát biên chế\n"
        "b) Trình đề án trước ngày 10/7/2026\nc) Giao Văn phòng chuẩn bị hội trường\n2. Việc khác",
        told_on=TOLD_ON,
    )

    july, ninth = date(2026, 7, 31), date(2026, 7, 9)
    assert [(one.due and one.due.due_on, one.whom) for one in found] == [
        (july, ""),
        (july, "Phòng Tổ chức"),
        (july, "Phòng Tổ chức"),
        (ninth, "Phòng Tổ chức"),
        (july, "Văn phòng"),
        (None, ""),
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Một\n1.1 Một một\n1.1.1. Một một một\n1.2 Một hai\n2. Hai", ["1", "1.1", "1.1.1", "1.2", "2"]),
        ("I. Một\n1) Một\nII. Hai\n1/ Một", ["I", "I.1", "II", "II.1"]),
        ("1 - Một\n2 - Hai", ["1", "2"]),
        ("– Một\n• Hai\n– Ba", ["", "", ""]),
    ],
)
def test_numbers_are_kept_as_they_were_written(text, numbers):
    assert [number for number, _ in entries(text)] == numbers


@pytest.mark.parametrize("text", ["", "\n\n", "Không có gì đánh số.\n2026. Năm", "15/6/2026 phải xong"])
def test_text_without_numbers_gives_nothing(text):
    assert entries(text) == []


def test_dates_and_quantities_at_the_beginning_of_a_line_go_on_with_the_line_before():
    assert entries("1. Xong trước ngày\n15/6/2026 và\n25 hồ sơ") == [("1", "Xong trước ngày 15/6/2026 và 25 hồ sơ")]


def test_what_is_longer_than_any_conclusion_is_read_up_to_a_limit():
    assert len(split(f"1. {'a' * MOST_CHARACTERS}\n2. b", told_on=TOLD_ON)) == 1


@given(st.text(alphabet="1a)-. đI\n/5tháng", max_size=60))
def test_whatever_is_pasted_is_read(text):
    found = split(text, told_on=TOLD_ON)

    assert all(one.depth <= place for place, one in enumerate(found))


@pytest.mark.parametrize(
    ("words", "due_on"),
    [
        ("hoàn thành trước ngày 15/6/2026", date(2026, 6, 14)),
        ("xong trước 15/6", date(2026, 6, 14)),
        ("chậm nhất là ngày 20 tháng 6 năm 2026", date(2026, 6, 20)),
        ("báo cáo chậm nhất vào 20/6", date(2026, 6, 20)),
        ("hạn: 30/06/2026", date(2026, 6, 30)),
        ("đến hết ngày 01/7/2026", date(2026, 7, 1)),
        ("đến ngày 05/01", date(2026, 1, 5)),
        ("xong trong tháng 7", date(2026, 7, 31)),
        ("trước tháng 7/2026", date(2026, 6, 30)),
        ("hoàn thành quý IV năm 2026", date(2026, 12, 31)),
        ("trong năm 2027", date(2027, 12, 31)),
        ("báo cáo trong tuần", date(2026, 6, 14)),
        ("ngay trong tuần tới", date(2026, 6, 21)),
        ("xong trong tháng", date(2026, 6, 30)),
        ("trong quý sau", date(2026, 9, 30)),
        ("trong năm nay", date(2026, 12, 31)),
        ("trước ngày 20/6/2026, chậm nhất ngày 30/6/2026", date(2026, 6, 19)),
        ("trước ngày 31/02/2026, trong tháng 13, trong tháng 3", date(2026, 3, 31)),
    ],
)
def test_days_are_read_as_conclusions_say_them(words, due_on):
    found = due_hint(words, TOLD_ON)

    assert found is not None
    assert found.due_on == due_on
    assert found.words in words


def test_a_day_without_a_year_that_lies_far_back_is_next_years():
    told_on = date(2026, 12, 20)

    assert due_hint("trước ngày 15/01", told_on).due_on == date(2027, 1, 14)
    assert due_hint("trong tháng 1", told_on).due_on == date(2027, 1, 31)
    assert due_hint("trong quý I", told_on).due_on == date(2027, 3, 31)
    assert due_hint("trong tháng 11", told_on).due_on == date(2026, 11, 30)


@pytest.mark.parametrize(
    "words",
    [
        "Kế hoạch số 19/KH-SCT ngày 31/3/2026",
        "3 năm (từ 01/6/2023 đến 01/6/2026)",
        "trong thời gian qua",
        "báo cáo hằng tháng, quý",
    ],
)
def test_other_days_are_no_deadlines(words):
    assert due_hint(words, TOLD_ON) is None


def test_a_day_that_is_in_no_calendar_is_told_with_its_words_unless_another_is_said():
    impossible = due_hint("báo cáo, chậm nhất 31/02/2027", TOLD_ON)
    assert impossible == DueHint(due_on=None, words="chậm nhất 31/02/2027")
    assert due_hint("trước ngày 31/02/2027, chậm nhất 28/02/2027", TOLD_ON).due_on == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("Giao Phòng Kế hoạch - Tài chính chủ trì, phối hợp với Văn phòng", "Phòng Kế hoạch - Tài chính"),
        ("Rà soát hồ sơ; giao cho Trung tâm Lưu trữ.", "Trung tâm Lưu trữ"),
        ("đề nghị Thanh tra theo dõi", "Thanh tra"),
        ("Phòng Tổ chức tổ chức hội nghị", "Phòng Tổ chức"),
        ("Giao đồng chí Nguyễn Văn Minh trước ngày 15/6", "đồng chí Nguyễn Văn Minh"),
        ("Văn phòng Sở: rà soát quy chế", "Văn phòng Sở"),
        ("Đối với Chi cục Quản lý thị trường:", "Chi cục Quản lý thị trường"),
        ("Văn phòng phẩm", ""),
        ("Tăng cường vận động doanh nghiệp", ""),
        ("giao ban hằng tuần", ""),
    ],
)
def test_whom_is_read_as_conclusions_say_it(words, whom):
    assert whom_hint(words) == whom
