"""The head of a pasted notice."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.plan.notice_heading import NoticeHeading, heading_of


def test_number_day_title_and_whose_it_is_are_read_from_the_head():
    text = """ĐẢNG ỦY SỞ
    Số 425 -TB/ĐU
    Hưng Yên, ngày 06 tháng 7 năm 2023
    THÔNG BÁO
    Kết luận của Bí thư Đảng ủy, Giám đốc Sở
    Về việc tăng cường kỷ luật
    Ngày 03/7/2023, Đảng ủy Sở họp."""

    assert heading_of(text) == NoticeHeading(
        number="425-TB/ĐU",
        signed_on=date(2023, 7, 6),
        title="Kết luận của Bí thư Đảng ủy, Giám đốc Sở về việc tăng cường kỷ luật",
        concluded_by="Bí thư Đảng ủy, Giám đốc Sở",
    )


def test_who_was_in_the_chair_concluded_and_what_is_missing_stays_blank():
    text = """Số: /TB-SCT
    Khánh Hòa, ngày 31 tháng 2 năm 2022, ngày tháng 5 năm 2022
    THÔNG BÁO
    Kết luận cuộc họp cải cách hành chính
    Bà Lê Thu Hải - Giám đốc Sở, chủ trì cuộc họp."""

    heading = heading_of(text)
    assert (heading.number, heading.signed_on) == ("", None)
    assert heading.title == "Kết luận cuộc họp cải cách hành chính"
    assert heading.concluded_by == "Bà Lê Thu Hải - Giám đốc Sở"


def test_a_title_may_be_the_last_line():
    assert heading_of("THÔNG BÁO\nKết luận").title == "Kết luận"


@given(st.text())
def test_no_text_is_too_odd(text):
    heading_of(text)
