"""Postings, absences and charges as the rows of their lists, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from danhgia_desktop import days
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from danhgia_desktop.organization.absence import Absence
    from danhgia_desktop.organization.charge import Charge
    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.wording import Language

_Lasting = TypeVar("_Lasting", "Posting", "Absence")


def posting_records(
    postings: Iterable[Posting], units: Mapping[UnitUid, OrgUnit], language: Language, day: date
) -> tuple[Record, ...]:
    """Return postings: from, until, unit, post, decision or why it ended."""
    return tuple(
        Record(
            uid=posting.uid,
            texts=(
                days.shown(posting.from_on),
                _until(posting.until_on),
                units[posting.unit].name,
                posting.post or office_name(posting.employment_kind, language),
                posting.decision or (office_name(posting.end_reason, language) if posting.end_reason else ""),
            ),
            is_past=not posting.holds_on(day),
        )
        for posting in _latest_first(postings)
    )


def absence_records(absences: Iterable[Absence], language: Language, day: date) -> tuple[Record, ...]:
    """Return absences: from, until, why, note."""
    return tuple(
        Record(
            uid=absence.uid,
            texts=(
                days.shown(absence.from_on),
                _until(absence.until_on),
                office_name(absence.kind, language),
                absence.note,
            ),
            is_past=not absence.holds_on(day),
        )
        for absence in _latest_first(absences)
    )


def charge_records(charges: Iterable[tuple[Charge, str]], day: date) -> tuple[Record, ...]:
    """Return charges, each with the name of the unit or of the leader that it is listed by: from, until, name."""
    return tuple(
        Record(
            uid=charge.uid,
            texts=(days.shown(charge.from_on), _until(charge.until_on), name),
            is_past=not charge.holds_on(day),
        )
        for charge, name in sorted(charges, key=lambda one: one[0].from_on, reverse=True)
    )


def _until(day: date | None) -> str:
    return "" if day is None else days.shown(day)


def _latest_first(lasting: Iterable[_Lasting]) -> list[_Lasting]:
    return sorted(lasting, key=lambda one: one.from_on, reverse=True)
