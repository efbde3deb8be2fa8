"""Which name was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.organization.near_names import NearNames, distance

UNITS = ["Phòng Hành chính", "Phòng Kế hoạch 1", "Phòng Kế hoạch 2", "Văn phòng"]
WORDS = st.text("abc", max_size=6)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Phòng Hành chánh", "Phòng Hành chính"),
        ("phong hanh chinhh", "Phòng Hành chính"),
        ("Văn phòg", "Văn phòng"),
        ("Phòng Kế hoạch 3", ""),  # two are equally near
        ("Thanh tra", ""),
        ("VP", ""),
        ("", ""),
    ],
)
def test_a_slip_of_the_hand_is_known_where_one_name_is_near(written, meant):
    assert NearNames(UNITS).nearest(written) == meant


@given(WORDS, WORDS)
def test_the_distance_is_that_of_single_letters_and_the_same_both_ways(one, other):
    full = distance(one, other, 12)

    assert full == distance(other, one, 12)
    assert (full == 0) == (one == other)
    assert abs(len(one) - len(other)) <= full <= max(len(one), len(other))
    assert distance(one, other, 2) == min(full, 3)


def test_names_that_are_much_alike_are_told_apart_by_their_ends():
    alike = NearNames(f"Phòng Nghiệp vụ và Quản lý chuyên ngành {number}00" for number in range(10, 60))

    assert (
        alike.nearest("Phòng Nghiệp vụ và Quản lý chuyên ngành 120") == "Phòng Nghiệp vụ và Quản lý chuyên ngành 1200"
    )
    assert alike.nearest("Phòng Nghiệp vụ và Quản lý chuyên ngành 9999") == ""
