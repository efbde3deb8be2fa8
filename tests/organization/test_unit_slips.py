"""Names of one list that are perhaps one."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.unit_slips import are_numbered_apart, slips_among


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Phòng Hành chính", "Phòng Hành chánh"),
        ("Văn phòng", "Văn phòg"),
        ("Phòng Hành chính", "Phòng Hànhchính"),
    ],
)
def test_names_a_letter_apart_are_perhaps_one(one, other):
    assert slips_among([one, "Thanh tra", other]) == {other: one}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2"),
        ("Tổ II", "Tổ III"),
        ("Phòng A", "Phòng B"),
        ("UBND xã Tân Lộc", "UBND xã Tân Lợi"),
        ("Phòng Hành chính", "PHÒNG HANH CHINH"),
        ("Phòng Kế hoạch", "Phòng Kế toán"),
    ],
)
def test_numbered_and_short_words_tell_units_apart(one, other):
    assert slips_among([one, other]) == {}


def test_numbers_tell_names_apart_but_not_their_spelling():
    assert are_numbered_apart("Tổ 1", "tổ 2")
    assert not are_numbered_apart("Tổ 1", "TO 1")
