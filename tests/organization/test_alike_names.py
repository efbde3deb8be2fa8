"""Names of one person, and names of two."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.alike_names import may_be_one_person


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("Nguyễn Thị Lan", "NGUYỄN THI LAN", True),
        ("Nguyễn Thị Lan", "Nguyễn Thị Lam", True),
        ("Nguyễn Thị Lan", "Nguyễn Lan", True),
        ("Lê Văn Bình", "Lê Văn Bình An", True),
        ("Hoàng Thị Lan", "Nguyễn Thị Lan", True),
        ("Lan", "Nguyễn Thị Lan", True),
        ("", "Nguyễn Thị Lan", True),
        ("Huỳnh Minh Hương", "Ai Đó Khác Hẳn", False),
        ("Nguyễn Thị Lan", "Nguyễn Thị Hoa", False),
        ("Nguyễn Văn An", "Trần Thị An", False),
    ],
)
def test_a_name_that_was_mended_is_told_from_that_of_somebody_else(one, other, may_be):
    assert may_be_one_person(one, other) is may_be
    assert may_be_one_person(other, one) is may_be
