"""A sample office that is made quickly, and what a sample office consists of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from danhgia_desktop.operations import (
    absences,
    charges,
    evidence,
    notices,
    periods,
    petitions,
    plans,
    postings,
    products,
    scoring,
    signers,
    staff,
    tasks,
    units,
)
from danhgia_desktop.operations.sample_office.plan import SamplePlan
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.storage.store import Store

SMALL = SamplePlan(units=3, members=1, months=9, today=date(2026, 6, 5))
"""Fourteen people from September 2025 to May 2026, by the rule sets of both years."""
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
        yield from sorted((key, str(points)) for key, points in scored.planned.points.items())
    yield from _planned(store)


def _planned(store: Store) -> Iterator[object]:
    yield from ((one.code, one.name, one.factor) for one in products.all_products(store))
    yield from ((one.number, one.signed_on, one.text) for one in notices.all_notices(store))
    yield from ((one.received_on, one.text, one.answered_on) for one in petitions.all_petitions(store))
    yield from ((one.code, one.summary, len(one.files)) for one in evidence.all_documents(store))
    for one in periods.all_periods(store):
        yield from sorted(
            (plans.owner_name(store, plan.owner), plan.number) for plan in plans.plans_within(store, one.period)
        )
        for each in tasks.tasks_of(store, AGENCY, one.period):
            task = each.task
            yield task.text, task.origin, task.source, task.due_on, task.work, task.result, task.cause, each.has_parts
            yield from ((told.reason, told.filed_on, told.decision) for told in each.explanations)
