from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.reports.sheet_names import sheet_names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Phòng Tổng hợp", "Phòng Tổng hợp"),
        ("Sở TN&MT: năm 2020/2021 [bản 1]", "Sở TN&MT năm 2020 2021 bản 1"),
        ("Trung tâm Phát triển quỹ đất và Kỹ thuật", "Trung tâm Phát triển quỹ đất và"),
        ("Bảng chấm điểm, đánh giá xếploại", "Bảng chấm điểm, đánh giá"),
        ("x" * 40, "x" * 31),
        ("'nháy'", "nháy"),
        ("", "Sheet"),
        ("***", "Sheet"),
        ("History", "History (2)"),
    ],
)
def test_a_title_becomes_a_name_that_excel_allows(title, name):
    assert sheet_names([title]) == [name]


def test_equal_titles_get_numbers_whatever_their_case():
    assert sheet_names(["Phòng A", "phòng a", "Phòng A", "Phòng A (2)"]) == [
        "Phòng A",
        "phòng a (2)",
        "Phòng A (3)",
        "Phòng A (2) (2)",
    ]


def test_a_number_finds_room_in_a_long_name():
    assert sheet_names(["y" * 31, "y" * 31])[1] == "y" * 27 + " (2)"


@given(st.lists(st.text(max_size=50), max_size=20))
def test_all_names_are_allowed_and_different(titles):
    names = sheet_names(titles)

    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
