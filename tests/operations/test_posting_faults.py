"""What is told of postings that do not go together."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.operations.posting_faults import PostingCheck
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from tests.storage.builders import PERSON, UNIT, make_member, make_posting, make_unit

HEAD = UnitRole.HEAD
OTHER = StaffUid("m2")
UNITS = {UNIT: make_unit()}
PEOPLE = {PERSON: make_member(), OTHER: make_member(OTHER, code="CC-002", name="Vũ An")}
STORED = make_posting("p1", role=HEAD)
SPENT = make_posting("p0", role=HEAD, from_on=date(2020, 1, 1), until_on=date(2020, 12, 31))


def codes(changed, *others) -> list[str]:
    check = PostingCheck(postings=(changed, *others), changed=[changed], units=UNITS, people=PEOPLE)
    return [fault.error.code for fault in check.faults() if fault.posting is changed]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (make_posting("p2", staff=OTHER), []),
        (make_posting("p2", staff=OTHER, role=HEAD), ["two_heads"]),
        (make_posting("p2", staff=OTHER, role=HEAD, until_on=date(2024, 1, 1)), ["two_heads"]),
        (make_posting("p2", staff=OTHER, role=HEAD, from_on=date(2023, 1, 1), until_on=date(2023, 12, 31)), []),
        (make_posting("p2"), ["postings_overlap"]),
        (make_posting("p2", role=HEAD), ["postings_overlap"]),
        (make_posting("p2", role=HEAD, from_on=date(2023, 1, 1), until_on=date(2023, 12, 31)), []),
    ],
)
def test_a_posting_is_told_apart_from_those_that_it_goes_together_with(changed, expected):
    assert codes(changed, STORED) == expected


def test_what_is_wrong_with_others_is_not_told():
    rival = make_posting("p2", staff=OTHER, role=HEAD)
    twice = make_posting("p3", from_on=date(2025, 1, 1))

    assert codes(SPENT, STORED, rival, twice) == []
