"""Which name was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.organization.near_names import distance, nearest

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
    assert nearest(written, UNITS) == meant


@given(WORDS, WORDS)
def test_the_distance_is_that_of_single_letters_and_the_same_both_ways(one, other):
    full = distance(one, other, 12)

    assert full == distance(other, one, 12)
    assert (full == 0) == (one == other)
    assert abs(len(one) - len(other)) <= full <= max(len(one), len(other))
    assert distance(one, other, 2) == min(full, 3)
