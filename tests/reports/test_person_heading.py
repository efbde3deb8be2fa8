"""Who is scored, above the scores."""

from __future__ import annotations

from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.reports.document import ParagraphStyle
from danhgia_desktop.reports.person_heading import person_heading
from tests.storage.builders import make_member, make_unit


def test_a_person_is_named_with_post_and_unit_a_line_each():
    binh = Subject(unit=make_unit(), staff=make_member(suffix="B"))

    assert [line.text for line in person_heading(binh, "Chuyên viên")] == [
        "Họ và tên: Lê Thị Bình B",
        "Chức vụ, chức danh: Chuyên viên",
        "Đơn vị công tác: Phòng Tổng hợp",
    ]
    assert {line.style for line in person_heading(binh, "")} == {ParagraphStyle.PLAIN}


def test_a_unit_stands_in_the_title():
    assert person_heading(Subject(unit=make_unit()), "") == ()
