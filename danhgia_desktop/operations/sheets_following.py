"""Score sheets follow the people whom they are about: whoever is transferred is evaluated by the new unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.career import Career

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.storage.work import Work


def follow_postings(work: Work, people: Iterable[StaffUid]) -> None:
    """Bring sheets to the units where their people were last in the sheets' periods (NĐ 335/2025, Điều 19).

    Those of concluded periods stay as they were signed, and so do those of people who were nowhere in the period.
    """
    placed = {person: sheets for person in dict.fromkeys(people) if (sheets := work.figures.places_of_sheets(person))}
    concluded = work.periods.concluded() if placed else frozenset()
    for person, sheets in placed.items():
        career = Career.of(work.postings.of(person))
        for sheet in sheets:
            posting = career.last_within(sheet.period.starts_on, sheet.period.ends_on)
            if posting is not None and posting.unit != sheet.unit and sheet.period not in concluded:
                work.scoresheets.move(sheet.uid, posting.unit)
