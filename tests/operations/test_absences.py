"""When people were away from their posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import absences, undoing
from danhgia_desktop.operations.absences import AbsencesOverlapError
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.absences import NoSuchAbsenceError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.operations.people import fill_office, last_step, person_of, told
from tests.storage.builders import ACTOR

LEAVE = Absence(
    uid=AbsenceUid("b1"),
    staff=person_of("CC1"),
    kind=AbsenceKind.MATERNITY,
    from_on=date(2026, 3, 1),
    until_on=date(2026, 8, 31),
)
STUDIES = replace(
    LEAVE, uid=AbsenceUid("b2"), kind=AbsenceKind.STUDY, from_on=date(2026, 9, 1), until_on=None, note=" QĐ  5 "
)


@pytest.fixture(autouse=True)
def office(store):
    fill_office(store)
    absences.add_absence(store, ACTOR, LEAVE)


def test_absences_follow_each_other(store):
    added = absences.add_absence(store, ACTOR, STUDIES)

    assert added.note == "QĐ 5"
    assert absences.absences_of(store, LEAVE.staff) == (LEAVE, added)
    assert last_step(store) == "Ghi vắng mặt của Trần Thị Ánh"


@pytest.mark.parametrize(
    ("from_on", "until_on"),
    [
        (date(2026, 8, 31), None),
        (date(2026, 1, 1), None),
        (date(2026, 1, 1), date(2026, 3, 1)),
        (date(2026, 4, 1), date(2026, 4, 1)),
    ],
)
def test_nobody_is_away_twice_on_one_day(store, from_on, until_on):
    with pytest.raises(AbsencesOverlapError) as refused:
        absences.add_absence(store, ACTOR, replace(STUDIES, from_on=from_on, until_on=until_on))

    assert told(refused).startswith("Trần Thị Ánh đã vắng mặt từ 01/03/2026 đến 31/08/2026.")
    assert absences.absences_of(store, LEAVE.staff) == (LEAVE,)


def test_an_absence_without_a_last_day_is_told_as_such(store):
    absences.add_absence(store, ACTOR, STUDIES)

    with pytest.raises(AbsencesOverlapError) as refused:
        absences.edit_absence(store, ACTOR, replace(LEAVE, until_on=date(2026, 9, 1)))

    assert told(refused).startswith("Trần Thị Ánh đã vắng mặt từ 01/09/2026, chưa có ngày cuối.")


def test_two_people_are_away_on_one_day(store):
    other = absences.add_absence(store, ACTOR, replace(LEAVE, uid=AbsenceUid("b3"), staff=person_of("CC2")))

    assert absences.absences_of(store, other.staff) == (other,)


def test_an_absence_stays_that_of_its_person(store):
    kept = absences.edit_absence(store, ACTOR, replace(LEAVE, staff=person_of("CC2"), until_on=date(2026, 9, 30)))

    assert kept == replace(LEAVE, until_on=date(2026, 9, 30))


def test_an_absence_is_changed_and_removed_and_comes_back(store):
    longer = absences.edit_absence(store, ACTOR, replace(LEAVE, until_on=date(2026, 9, 30)))
    assert last_step(store) == "Sửa vắng mặt của Trần Thị Ánh"

    absences.remove_absence(store, ACTOR, LEAVE.uid)

    assert absences.absences_of(store, LEAVE.staff) == ()
    assert last_step(store) == "Xóa vắng mặt của Trần Thị Ánh"
    undoing.undo(store, ACTOR)
    assert absences.absences_of(store, LEAVE.staff) == (longer,)


def test_an_absence_or_a_person_who_is_gone_is_missed(store):
    for act in (
        lambda: absences.edit_absence(store, ACTOR, STUDIES),
        lambda: absences.remove_absence(store, ACTOR, STUDIES.uid),
    ):
        with pytest.raises(NoSuchAbsenceError):
            act()
    with pytest.raises(NoSuchStaffMemberError):
        absences.add_absence(store, ACTOR, replace(STUDIES, staff=StaffUid("gone")))
