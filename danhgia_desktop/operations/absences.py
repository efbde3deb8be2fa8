"""When people were away from their posts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.absence import Absence, AbsenceUid
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


class AbsencesOverlapError(ExpectedError):
    """A person would be away twice on the same day."""

    code = "absences_overlap"


def absences_of(store: Store, person: StaffUid) -> tuple[Absence, ...]:
    """Return the absences of a person, the earliest first."""
    with store.reading() as reading:
        return reading.absences.of(person)


def add_absence(store: Store, actor: Actor, absence: Absence) -> Absence:
    """Add an absence, which has a uid of its own.

    Raises:
        NoSuchStaffMemberError: the person is not there.
        AbsencesOverlapError: the person is away already on one of the days.
    """
    with store.work(actor, Label.ADD_ABSENCE) as work:
        return _save(work, absence)


def edit_absence(store: Store, actor: Actor, absence: Absence) -> Absence:
    """Change an absence, known by its uid; whose it is stays.

    Raises:
        NoSuchAbsenceError: there is none.
        AbsencesOverlapError: the person is away already on one of the days.
    """
    with store.work(actor, Label.EDIT_ABSENCE) as work:
        return _save(work, replace(absence, staff=work.absences.get(absence.uid).staff))


def remove_absence(store: Store, actor: Actor, uid: AbsenceUid) -> None:
    """Remove an absence that was entered by mistake.

    Raises:
        NoSuchAbsenceError: there is none.
    """
    with store.work(actor, Label.REMOVE_ABSENCE) as work:
        work.describe(name=work.staff.get(work.absences.get(uid).staff).shown_name)
        work.absences.remove(uid)


def _save(work: Work, absence: Absence) -> Absence:
    kept = replace(absence, note=tidy(absence.note))
    name = work.staff.get(kept.staff).shown_name
    work.describe(name=name)
    for other in work.absences.of(kept.staff):
        if other.uid != kept.uid and other.overlaps(kept):
            raise AbsencesOverlapError(name=name, from_on=other.from_on, until_on=other.until_on)
    work.absences.save(kept)
    return kept
