"""Postings in the data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import EndReason, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError, UnitInUseError
from danhgia_desktop.storage.postings import NoSuchPostingError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, PERSON, POSTING, UNIT, make_member, make_posting, make_unit, query

OFFICE, OTHER = UnitUid("u2"), StaffUid("m2")
ENDED = make_posting(until_on=date(2025, 6, 30), end_reason=EndReason.TRANSFER)
HEADING = make_posting(
    "p2",
    unit=OFFICE,
    from_on=date(2025, 7, 1),
    employment_kind=EmploymentKind.OFFICIAL,
    post="Chánh Văn phòng",
    role=UnitRole.HEAD,
    is_leader=True,
    duty_group="Hành chính",
    decision="12/QĐ-SNV ngày 20/6/2025",
)
OTHERS = make_posting("p3", staff=OTHER, from_on=date(2024, 5, 1), until_on=date(2025, 7, 1))


@pytest.fixture
def office(store):
    """A file with two people in two units, one of whom was transferred."""
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        work.org_units.save(make_unit())
        work.org_units.save(make_unit(OFFICE, name="Văn phòng"))
        work.staff.save(make_member())
        work.staff.save(make_member(OTHER, code="CC-002"))
        for posting in (HEADING, ENDED, OTHERS):
            work.postings.save(posting)
    return store


def test_postings_come_back_whole_the_earliest_first(office):
    with office.reading() as reading:
        postings = reading.postings
        assert postings.all() == (ENDED, OTHERS, HEADING)
        assert postings.get(HEADING.uid) == HEADING
        assert postings.of(PERSON) == (ENDED, HEADING)
        assert postings.in_unit(UNIT) == (ENDED, OTHERS)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 12, 31), ()),
        (date(2024, 1, 1), (ENDED,)),
        (date(2025, 6, 30), (ENDED, OTHERS)),
        (date(2025, 7, 1), (OTHERS, HEADING)),
        (date(2030, 1, 1), (HEADING,)),
    ],
)
def test_who_was_where_is_asked_on_a_day(office, day, expected):
    with office.reading() as reading:
        assert reading.postings.on(day) == expected


def test_who_was_where_is_asked_of_a_span_of_days(office):
    with office.reading() as reading:
        assert reading.postings.between(date(2025, 6, 30), date(2025, 7, 31)) == (ENDED, OTHERS, HEADING)
        assert reading.postings.between(date(2025, 7, 2), date(2025, 7, 31)) == (HEADING,)


def test_days_are_kept_as_text_that_sorts_as_time_does(office):
    assert query(office.path, "SELECT from_on, until_on FROM posting WHERE uid = 'p1'") == [
        ("2024-01-01", "2025-06-30")
    ]


def test_a_posting_that_goes_on_after_all_is_changed_and_changed_back(office):
    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(replace(ENDED, until_on=None, end_reason=None))
    with office.reading() as reading:
        assert reading.postings.get(POSTING).until_on is None

    office.undo(ACTOR)

    with office.reading() as reading:
        assert reading.postings.get(POSTING) == ENDED


def test_a_posting_that_was_removed_comes_back(office):
    with office.work(ACTOR, Label.REMOVE_POSTING) as work:
        work.postings.remove(HEADING.uid)
        assert work.postings.of(PERSON) == (ENDED,)

    office.undo(ACTOR)

    with office.reading() as reading:
        assert reading.postings.of(PERSON) == (ENDED, HEADING)


def test_a_posting_needs_its_person_and_its_unit(office):
    with pytest.raises(NoSuchStaffMemberError), office.work(ACTOR, Label.ADD_POSTING) as work:
        work.postings.save(make_posting("p4", staff=StaffUid("nobody")))
    with pytest.raises(NoSuchUnitError), office.work(ACTOR, Label.ADD_POSTING) as work:
        work.postings.save(make_posting("p4", unit=UnitUid("nowhere")))


def test_a_posting_that_is_not_there_is_missed(office):
    with office.work(ACTOR, Label.REMOVE_POSTING) as work:
        for act in (work.postings.get, work.postings.remove):
            with pytest.raises(NoSuchPostingError) as raised:
                act(PostingUid("gone"))
            assert raised.value.values == {"posting": "gone"}


def test_a_unit_in_which_somebody_worked_stays(office):
    with pytest.raises(UnitInUseError) as raised, office.work(ACTOR, Label.REMOVE_UNIT) as work:
        work.org_units.remove(UNIT)

    assert raised.value.values == {"unit": "Phòng Tổng hợp", "uses": {Use.POSTINGS: 2}}


def test_a_transfer_of_many_is_one_step(office):
    day = date(2026, 1, 1)
    with office.work(ACTOR, Label.TRANSFER_STAFF, count=60) as work:
        for number in range(60):
            uid = StaffUid(f"n{number}")
            work.staff.save(make_member(uid, code=f"NV{number}"))
            work.postings.save(make_posting(f"q{number}", staff=uid, from_on=day))

    office.undo(ACTOR)

    with office.reading() as reading:
        assert reading.postings.all() == (ENDED, OTHERS, HEADING)
        assert len(reading.staff.all()) == 2
