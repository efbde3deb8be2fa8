"""People in the data file."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.staff import NoSuchStaffMemberError, StaffCodeTakenError, StaffMemberInUseError
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, PERSON, UNIT, contents, make_member, make_posting, make_unit, query

NAMESAKE = make_member("m2", code="CC-002", suffix="B", party_member=True, note="từ 2019")


@pytest.fixture
def staff(store):
    """A unit of work on the people of an empty file."""
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        yield work.staff


def test_people_come_back_whole(staff):
    staff.save(make_member())
    staff.save(NAMESAKE)

    assert staff.all() == (make_member(), NAMESAKE)
    assert staff.get(NAMESAKE.uid) == NAMESAKE


def test_saving_a_known_person_changes_everything_but_who_it_is(staff):
    staff.save(make_member())
    married = make_member(code="cc 001", name="Lê Thị Bình An", party_member=True)

    staff.save(married)

    assert staff.all() == (married,)
    assert staff.named("le thi binh an") == (married,)
    assert staff.named("lê thị bình") == ()


@pytest.mark.parametrize("code", ["CC-001", "cc-001", " Cc - 001 "])
def test_a_code_is_the_same_whatever_its_case_and_blanks(staff, code):
    staff.save(make_member())

    assert staff.with_code(code) == make_member()
    assert staff.with_code("CC-002") is None
    with pytest.raises(StaffCodeTakenError) as raised:
        staff.save(make_member("m2", code=code))
    assert raised.value.values == {"code": code, "name": "Lê Thị Bình"}


def test_namesakes_are_told_apart_by_their_suffixes(staff):
    staff.save(make_member())
    staff.save(NAMESAKE)

    assert staff.named("lê thị bình") == (make_member(),)
    assert staff.named("le thi binh b") == (NAMESAKE,)


def test_a_person_who_is_not_there_is_missed(staff):
    assert staff.find(PERSON) is None
    for act in (staff.get, staff.remove):
        with pytest.raises(NoSuchStaffMemberError) as raised:
            act(PERSON)
        assert raised.value.values == {"staff": PERSON}


def test_a_person_goes_with_postings_and_absences_and_comes_back_with_them(store):
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        work.org_units.save(make_unit())
        work.staff.save(make_member())
        work.postings.save(make_posting(until_on=date(2024, 12, 31)))
        work.postings.save(make_posting("p2", from_on=date(2025, 1, 1)))
        kind = AbsenceKind.MATERNITY
        work.absences.save(Absence(uid=AbsenceUid("a1"), staff=PERSON, kind=kind, from_on=date(2025, 3, 1)))
    before = contents(store.path)

    with store.work(ACTOR, Label.REMOVE_STAFF) as work:
        work.staff.remove(PERSON)

    with store.reading() as reading:
        assert (reading.staff.all(), reading.postings.all(), reading.absences.all()) == ((), (), ())
    store.undo(ACTOR)
    assert contents(store.path) == before


def test_a_person_in_charge_of_a_unit_or_with_sheets_stays(filled):
    with filled.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member(suffix="A"))
        work.charges.save(Charge(uid=ChargeUid("c1"), unit=UNIT, staff=PERSON, from_on=date(2025, 1, 1)))
    query(filled.path, "UPDATE scoresheet SET staff_id = 1")

    with pytest.raises(StaffMemberInUseError) as raised, filled.work(ACTOR, Label.REMOVE_STAFF) as work:
        work.staff.remove(PERSON)

    assert raised.value.values == {"name": "Lê Thị Bình A", "uses": {Use.SHEETS: 1, Use.CHARGES: 1}}
