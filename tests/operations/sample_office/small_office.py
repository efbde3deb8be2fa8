"""A sample office that is made quickly, and what a sample office consists of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from danhgia_desktop.operations import absences, charges, periods, postings, scoring, signers, staff, units
from danhgia_desktop.operations.sample_office.plan import SamplePlan
from danhgia_desktop.storage.store import Store

SMALL = SamplePlan(units=3, members=1, months=5, today=date(2026, 6, 5))
"""Fourteen people from January to May 2026."""
SMALLEST = SamplePlan(units=3, members=1, months=1)
"""The same people in one month."""


def digest(store: Store) -> str:
    """Return what stands for all that an office consists of, apart from uids and moments."""
    return sha256("\n".join(map(repr, _contents(store))).encode()).hexdigest()


def _contents(store: Store) -> Iterator[object]:
    unit_names = {unit.uid: unit.name for unit in units.all_units(store)}
    people = {member.uid: member for member in staff.all_staff(store)}
    yield units.get_agency(store)
    yield from ((unit.name, unit.kind, unit.symbol, unit.ordinal) for unit in units.all_units(store))
    yield from ((signer.form, signer.heading, signer.name) for signer in signers.all_signers(store))
    yield from sorted((unit_names[one.unit], people[one.staff].code, one.from_on) for one in charges.all_charges(store))
    for member in people.values():
        yield member.code, member.shown_name, member.party_member
        for posting in postings.career_of(store, member.uid).postings:
            yield unit_names[posting.unit], posting.post, posting.from_on, posting.until_on, posting.decision
        yield from ((one.kind, one.from_on, one.until_on) for one in absences.absences_of(store, member.uid))
    yield from ((one.period, one.state, one.pins) for one in periods.all_periods(store))
    for sheet in scoring.sheets(store):
        yield sheet.period, sheet.subject_name, sheet.rubric_name
        scored = scoring.get_scoresheet(store, sheet.uid)
        yield from sorted((scored.rubric.path(key), round_, score) for (key, round_), score in scored.scores.items())
