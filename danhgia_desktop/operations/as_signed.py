"""Sheets of concluded periods under the names they were signed with, whatever their subjects are called by now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.scoring.signed import SignedSubject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.work import Reading


def sheet_as_signed(reading: Reading, sheet: Scoresheet) -> Scoresheet:
    """Return a sheet with its subject as it was called when the period was concluded, as it is while it is not."""
    signed = reading.periods.signed(sheet.period)
    return sheet if signed is None else signed.named(sheet)


def summaries_as_signed(reading: Reading, sheets: Iterable[SheetSummary]) -> tuple[SheetSummary, ...]:
    """Return sheets as lists show them, those of concluded periods as they were signed."""
    found = tuple(sheets)
    concluded = reading.periods.concluded().intersection(sheet.period for sheet in found)
    signed = {period: told for period in concluded if (told := reading.periods.signed(period)) is not None}
    return tuple(
        _named(sheet, signed[sheet.period].sheets[sheet.uid]) if sheet.period in signed else sheet for sheet in found
    )


def _named(sheet: SheetSummary, was: SignedSubject) -> SheetSummary:
    named = replace(sheet, subject_name=was.shown_name, unit_name=was.unit, staff_code=was.code)
    if named == sheet:
        return sheet
    name = "" if sheet.staff is None else sheet.subject_name
    present = SignedSubject(kind=was.kind, unit=sheet.unit_name, code=sheet.staff_code, name=name)
    return replace(named, present=present)
