"""Who must be reviewed for tasks that were not done and not explained, over some months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.rules_in_force import RulesInForce
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.plan.accountability import ReviewRole, month_of, review_list
from danhgia_desktop.plan.answering import Answering

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.plan.accountability import Reviewed, ReviewEntry
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.task_consequences import ReviewRule
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading


def review_entries(store: Store, first: Period, last: Period, *, today: date) -> tuple[ReviewEntry, ...]:
    """Return who stands on the review list, who is cleared, and who was decided upon.

    Everybody is looked at by the rules for his or her kind in the last period: those that it is pinned to, or those in
    force on its last day. Whoever has none there stands on no list.

    Args:
        store: the data.
        first: the first month, or a longer period, that is looked at.
        last: the last one.
        today: the day on which it is asked.
    """
    with store.reading() as reading:
        unfinished = tuple(_within(reading, first.starts_on, last.ends_on))
        postings = reading.postings.all()
        answering = Answering(postings, reading.charges.all(), reading.org_units.all())
        decisions = reading.review_decisions.all()
        rules = _rules(reading, last)
    kinds = _kinds(postings, last)
    found = [
        entry
        for rule in dict.fromkeys(rules.values())
        for entry in review_list(unfinished, rule, answering, decisions, today=today)
        if rules.get(_kind(entry.reviewed, kinds)) == rule
    ]
    return tuple(sorted(found, key=lambda entry: (entry.reviewed, entry.months)))


def _within(reading: Reading, first: date, last: date) -> Iterator[FollowedTask]:
    """Yield the unfinished tasks whose months lie between two days; those of a whole year may stand in its plan."""
    for year in range(first.year, last.year + 1):
        for one in reading.tasks.followed_unfinished(Period.year_of(year)):
            month = month_of(one)
            if first <= month.starts_on and month.ends_on <= last:
                yield one


def _rules(reading: Reading, period: Period) -> dict[SubjectKind | None, ReviewRule]:
    in_force = RulesInForce(reading, period)
    found = {kind: in_force.rules_for(kind) for kind in SubjectKind}
    return {
        kind: rules.rating.review
        for kind, rules in found.items()
        if rules is not None and rules.rating.review is not None
    }


def _kinds(postings: Iterable[Posting], period: Period) -> dict[StaffUid, SubjectKind]:
    """Return by what rules each person is looked at: by those of the last posting until the end of a period."""
    careers: dict[StaffUid, list[Posting]] = {}
    for posting in postings:
        careers.setdefault(posting.staff, []).append(posting)
    last = {person: _last(career, period) for person, career in careers.items()}
    return {person: posting.employment_kind.subject_kind for person, posting in last.items()}


def _last(career: Sequence[Posting], period: Period) -> Posting:
    begun = [posting for posting in career if posting.from_on <= period.ends_on]
    return Career.of(begun or career).postings[-1]


def _kind(reviewed: Reviewed, kinds: dict[StaffUid, SubjectKind]) -> SubjectKind | None:
    return SubjectKind.UNIT if reviewed.role is ReviewRole.UNIT else kinds.get(StaffUid(reviewed.subject))
