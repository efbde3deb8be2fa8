"""Absences in the data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.absences import NoSuchAbsenceError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.storage.builders import ACTOR, PERSON, make_member

MATERNITY = Absence(
    uid=AbsenceUid("a1"),
    staff=PERSON,
    kind=AbsenceKind.MATERNITY,
    from_on=date(2025, 3, 1),
    until_on=date(2025, 8, 31),
    note="con thứ hai",
)
SECONDED = Absence(uid=AbsenceUid("a2"), staff=StaffUid("m2"), kind=AbsenceKind.SECONDMENT, from_on=date(2025, 1, 1))


@pytest.fixture
def absences(store):
    """A unit of work on the absences of two people."""
    with store.work(ACTOR, Label.ADD_ABSENCE) as work:
        work.staff.save(make_member())
        work.staff.save(make_member("m2", code="CC-002"))
        for absence in (MATERNITY, SECONDED):
            work.absences.save(absence)
        yield work.absences


def test_absences_come_back_whole_the_earliest_first(absences):
    assert absences.all() == (SECONDED, MATERNITY)
    assert absences.get(MATERNITY.uid) == MATERNITY
    assert absences.of(PERSON) == (MATERNITY,)


def test_who_was_away_is_asked_of_a_span_of_days(absences):
    assert absences.between(date(2024, 12, 1), date(2024, 12, 31)) == ()
    assert absences.between(date(2025, 8, 31), date(2025, 9, 30)) == (SECONDED, MATERNITY)
    assert absences.between(date(2025, 9, 1), date(2025, 9, 30)) == (SECONDED,)


def test_an_absence_that_lasts_longer_is_changed(absences):
    longer = replace(MATERNITY, until_on=None)

    absences.save(longer)

    assert absences.of(PERSON) == (longer,)


def test_an_absence_that_was_removed_is_missed(absences):
    absences.remove(MATERNITY.uid)

    for act in (absences.get, absences.remove):
        with pytest.raises(NoSuchAbsenceError) as raised:
            act(MATERNITY.uid)
        assert raised.value.values == {"absence": MATERNITY.uid}


def test_an_absence_needs_its_person(store):
    with pytest.raises(NoSuchStaffMemberError), store.work(ACTOR, Label.ADD_ABSENCE) as work:
        work.absences.save(MATERNITY)
