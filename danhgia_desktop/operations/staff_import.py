"""Importing lists of people: all of a list in one step of undo, or nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.staff_rows import staff_row
from danhgia_desktop.operations.given_for_all import NOTHING_GIVEN
from danhgia_desktop.operations.list_import import Meter, no_progress, require_sound
from danhgia_desktop.operations.missing_units import missing_units
from danhgia_desktop.operations.postings import tidied
from danhgia_desktop.operations.sheets_following import follow_postings
from danhgia_desktop.operations.staff import tidied_member
from danhgia_desktop.operations.staff_foreseeing import ForeseenPerson, foresee_staff
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from danhgia_desktop.imports.records import RecordTable
    from danhgia_desktop.operations.given_for_all import GivenForAll
    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.office_tables import StaffColumn
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work


def preview_staff(
    store: Store, table: RecordTable[StaffColumn], given: GivenForAll = NOTHING_GIVEN
) -> tuple[ForeseenPerson, ...]:
    """Return what a list would make of everybody in it, and what is wrong where; nothing is changed.

    Args:
        store: the data.
        table: the list.
        given: for all who are new and of whom the list does not say it.
    """
    with store.reading() as reading:
        meter = Meter(no_progress, len(table.records))
        return foresee_staff(reading, table, given, _new_units(reading, table, given), meter)


def import_staff(
    store: Store,
    actor: Actor,
    table: RecordTable[StaffColumn],
    given: GivenForAll = NOTHING_GIVEN,
    *,
    progress: Progress = no_progress,
) -> tuple[ForeseenPerson, ...]:
    """Take a list of people in; taking it in again changes nothing.

    Args:
        store: the data.
        actor: who imports.
        table: the list.
        given: as `preview_staff` has it.
        progress: told how far the work has come.

    Returns:
        What it made of everybody.

    Raises:
        ListRefusedError: something is wrong in the list, and nothing was changed; `problems` has all of it.
    """
    with store.work(actor, Label.IMPORT_STAFF) as work:
        new_units = _new_units(work, table, given)
        for unit in new_units:
            work.org_units.save(unit)
        meter = Meter(progress, 2 * len(table.records))  # each row is foreseen, then saved
        foreseen = foresee_staff(work, table, given, new_units, meter)
        require_sound(problem for person in foreseen for problem in person.problems)
        changed = [person for person in foreseen if person.saves_member or person.postings]
        work.describe(count=len(changed))
        for person in foreseen:
            _save(work, person)
            meter.advance()
        follow_postings(work, [person.member.uid for person in changed if person.postings and not person.is_new])
    return foreseen


def _new_units(data: Reading | Work, table: RecordTable[StaffColumn], given: GivenForAll) -> tuple[OrgUnit, ...]:
    rows = map(staff_row, table.records)
    return missing_units(data.org_units.all(), data.agency.get(), rows, creates=given.creates_units)


def _save(work: Work, person: ForeseenPerson) -> None:
    if person.saves_member:
        work.staff.save(tidied_member(person.member))
    for posting in person.postings:
        work.postings.save(tidied(posting))
