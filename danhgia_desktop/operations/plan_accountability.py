"""Who must be reviewed for tasks that were not done and not explained, over some months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.plan.accountability import ReviewRole, month_of, review_list
from danhgia_desktop.plan.answering import Answering, assignee_of
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.regulation.rules_in_force import RulesInForce

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.plan.accountability import Reviewed, ReviewEntry
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.regulation.task_consequences import ReviewRule
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading


class NoReviewRuleError(ExpectedError):
    """Tasks were not done, and no single rule set says who is to be reviewed for them."""

    code = "no_review_rule"


class PeriodsReversedError(ExpectedError):
    """The last period that is asked for lies before the first one."""

    code = "periods_reversed"


def review_entries(store: Store, first: Period, last: Period, *, today: date) -> tuple[ReviewEntry, ...]:
    """Return who stands on the review list, who is cleared, and who was decided upon.

    Everybody is looked at by the rules for his or her kind in the last period: those that it is pinned to, or those in
    force on its last day. Whoever has none there stands on no list.

    Args:
        store: the data.
        first: the first month, or a longer period, that is looked at.
        last: the last one.
        today: the day on which it is asked.

    Raises:
        PeriodsReversedError: the last period ends before the first one begins.
        NoReviewRuleError: tasks were not done, and no single rule set is in force for any of those who answer.
    """
    if first.starts_on > last.ends_on:
        raise PeriodsReversedError(first=first, last=last)
    with store.reading() as reading:
        unfinished = _within(reading, first.starts_on, last.ends_on)
        postings = reading.postings.all()
        answering = Answering(postings, reading.charges.all(), reading.org_units.all())
        decisions = reading.review_decisions.all()
        opened = reading.periods.find(last)
        pinned = None if opened is None else opened.rule_set_for
        in_force = RulesInForce(reading.regulations.all(), last, pinned)
    kinds = _kinds(postings, last)
    _require_rules(in_force, unfinished, kinds, last, today)
    rules = _rules(in_force)
    found = [
        entry
        for rule in dict.fromkeys(rules.values())
        for entry in review_list(unfinished, rule, answering, decisions, today=today)
        if rules.get(_kind(entry.reviewed, kinds)) == rule
    ]
    return tuple(sorted(found, key=lambda entry: (entry.reviewed, entry.months)))


def _within(reading: Reading, first: date, last: date) -> tuple[FollowedTask, ...]:
    """Return the unfinished tasks whose months lie between two days.

    Those of a whole year may stand in its plan, and those of plans of other years may be due then.
    """
    found = {one.task.uid: one for one in reading.tasks.followed_unfinished_due(first, last)}
    for year in range(first.year, last.year + 1):
        found |= {one.task.uid: one for one in reading.tasks.followed_unfinished(Period.year_of(year))}
    return tuple(one for one in found.values() if _is_within(month_of(one), first, last))


def _is_within(month: Period, first: date, last: date) -> bool:
    return first <= month.starts_on and month.ends_on <= last


def _require_rules(
    in_force: RulesInForce,
    unfinished: Iterable[FollowedTask],
    kinds: dict[StaffUid, SubjectKind],
    last: Period,
    today: date,
) -> None:
    """Refuse to say that nobody is to be reviewed where nobody knows by which rules."""
    undone = [one for one in unfinished if not one.has_parts and state_of(one, today) is TaskState.UNDONE]
    people = {assignee_of(one.task, one.plan) for one in undone}
    concerned = {kinds[person] for person in people if person in kinds} or {SubjectKind.UNIT}
    if undone and all(in_force.regulation_for(kind) is None for kind in concerned):
        raise NoReviewRuleError(day=last.ends_on)


def _rules(in_force: RulesInForce) -> dict[SubjectKind | None, ReviewRule]:
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
