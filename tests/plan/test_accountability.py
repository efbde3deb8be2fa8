"""Who must be reviewed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.accountability import Reviewed, ReviewRole, ReviewStanding, month_of, review_list
from danhgia_desktop.plan.answering import Answering
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.task_consequences import ExplanationNeed, ReviewRule
from tests.plan.builders import MINH, TODAY, approval, explanation, followed, make_plan, work

NOBODY_ELSE = Answering([], [])
LEADER, DIVISION = StaffUid("leader"), UnitUid("division")
STANDING, CLEARED, DECIDED = ReviewStanding
RULE = ReviewRule(from_month=periods.parse("2026-01"), months=2)
IN_A_ROW = ReviewRule(from_month=periods.parse("2026-01"), months=2, consecutive=True)


def month(number: int) -> periods.Period:
    return periods.parse(f"2026-{number:02}")


def undone(number: int, *explanations, owner=AGENCY, **changes):
    plan = make_plan(f"2026-{number:02}", owner)
    return followed(*explanations, plan=plan, is_concluded=True, **changes)


def excused(number: int):
    return undone(number, explanation(filed_on=month(number).starts_on, decision=approval()))


def decision(*numbers: int, **changes) -> ReviewDecision:
    fitting = {"uid": ReviewUid(f"{numbers}"), "staff": MINH, "outcome": ReviewOutcome.REVIEWED}
    return ReviewDecision(
        **{**fitting, **changes}, months=tuple(map(month, numbers)), decided_by="Giám đốc", decided_on=TODAY
    )


def entries(*tasks, rule=RULE, decisions=()):
    found = review_list(tasks, rule, NOBODY_ELSE, decisions, today=TODAY)
    return [(entry.standing, [one.number for one in entry.months]) for entry in found]


def test_two_months_with_a_task_not_done_and_not_explained_lead_to_a_review():
    assert entries(undone(1)) == []
    assert entries(undone(1), undone(1)) == []
    assert entries(undone(4), undone(1)) == [(STANDING, [1, 4])]


def test_the_grounds_are_the_tasks_that_were_not_explained():
    first, second, third = undone(1), undone(2), undone(2)

    (entry,) = review_list([first, second, excused(2), third], RULE, NOBODY_ELSE, today=TODAY)

    assert entry.grounds == (first, second, third)
    assert entry.reviewed == Reviewed(role=ReviewRole.ASSIGNEE, subject=MINH)


@pytest.mark.parametrize(
    "harmless",
    [
        undone(2, work=work("1", "1")),
        followed(plan=make_plan("2026-02")),
        undone(2, has_parts=True),
        followed(plan=make_plan("2025-12"), is_concluded=True),
        excused(2),
    ],
    ids=["done", "not concluded", "has parts", "before the rule", "explained"],
)
def test_other_tasks_make_no_month_count(harmless):
    assert (STANDING, [1, 2]) not in entries(undone(1), harmless)
    assert not any(standing is STANDING for standing, _ in entries(undone(1), harmless))


def test_a_month_that_was_cleared_keeps_its_trace():
    assert entries(undone(1), excused(2)) == [(CLEARED, [1, 2])]
    assert entries(undone(1), excused(2), undone(3)) == [(STANDING, [1, 3])]
    assert entries(undone(1), undone(2), excused(3), excused(4)) == [(STANDING, [1, 2]), (CLEARED, [3, 4])]


def test_months_may_be_asked_to_follow_one_another():
    assert entries(undone(1), undone(3), rule=IN_A_ROW) == []
    assert entries(*map(undone, (1, 2, 4, 6, 7)), rule=IN_A_ROW) == [(STANDING, [1, 2]), (STANDING, [6, 7])]
    assert entries(undone(1), excused(2), undone(3), rule=IN_A_ROW) == [(CLEARED, [1, 2, 3])]


def test_december_and_january_follow_one_another():
    december = followed(plan=make_plan("2025-12"), is_concluded=True)
    rule = ReviewRule(from_month=periods.parse("2025-07"), months=2, consecutive=True)

    assert entries(undone(1), december, rule=rule) == [(STANDING, [12, 1])]


def test_which_explanation_clears_a_month_is_a_setting():
    late = undone(2, explanation(filed_on=date(2026, 3, 5), decision=approval()))
    in_time = ReviewRule(from_month=periods.parse("2026-01"), months=2, explanation=ExplanationNeed.FILED_AND_APPROVED)

    assert entries(undone(1), late) == [(CLEARED, [1, 2])]
    assert entries(undone(1), late, rule=in_time) == [(STANDING, [1, 2])]


def test_an_entry_whose_months_were_all_decided_upon_stands_no_more():
    both = (undone(1), undone(2))

    assert entries(*both, decisions=[decision(1, 2)]) == [(DECIDED, [1, 2])]
    assert entries(*both, decisions=[decision(1), decision(2, 3)]) == [(DECIDED, [1, 2])]
    assert entries(*both, undone(3), decisions=[decision(1, 2)]) == [(STANDING, [1, 2, 3])]


def test_what_was_decided_about_others_or_other_months_decides_nothing():
    others = [decision(1, 2, staff=LEADER), decision(1, 2, staff=None, unit=DIVISION), decision(3, 4)]

    (entry,) = review_list([undone(1), undone(2)], RULE, NOBODY_ELSE, others, today=TODAY)

    assert (entry.standing, entry.decisions) == (STANDING, ())


def test_decisions_stay_with_the_entry_also_when_it_was_cleared_afterwards():
    made = decision(1, 2)

    (entry,) = review_list([excused(1), excused(2)], RULE, NOBODY_ELSE, [made], today=TODAY)

    assert (entry.standing, entry.decisions) == (CLEARED, (made,))


def test_people_leaders_and_units_stand_on_the_list_apart():
    own = PlanOwner(unit=DIVISION)
    tasks = [undone(number, owner=own, supervising_leader=LEADER) for number in (1, 2)]

    found = review_list(tasks, RULE, NOBODY_ELSE, [decision(1, 2, staff=None, unit=DIVISION)], today=TODAY)

    assert [(entry.reviewed.role, entry.reviewed.subject, entry.standing) for entry in found] == [
        (ReviewRole.ASSIGNEE, MINH, STANDING),
        (ReviewRole.SUPERVISING_LEADER, LEADER, STANDING),
        (ReviewRole.UNIT, DIVISION, DECIDED),
    ]


@pytest.mark.parametrize(
    ("period", "due_on", "expected"),
    [
        ("2026-05", date(2026, 7, 1), "2026-05"),
        ("2026-W18", None, "2026-04"),
        ("2026-Q2", date(2026, 5, 20), "2026-05"),
        ("2026", None, "2026-12"),
        ("2026", date(1966, 8, 20), "2026-12"),
        ("2026-Q4", date(2027, 1, 15), "2027-01"),
    ],
)
def test_a_task_belongs_to_one_month(period, due_on, expected):
    extended = explanation(decision=approval(date(2026, 12, 30)))

    assert month_of(followed(extended, plan=make_plan(period), due_on=due_on)).code == expected


@st.composite
def histories(draw: st.DrawFn):
    """Draw tasks of a year that were not done, explained or not, in time or not."""
    numbers = draw(st.lists(st.integers(1, 12), max_size=10))
    return [
        undone(
            number,
            *(
                explanation(
                    filed_on=month(number).ends_on + timedelta(days=draw(st.integers(-3, 3))),
                    decision=draw(st.sampled_from([None, approval()])),
                )
                for _ in range(draw(st.integers(0, 2)))
            ),
        )
        for number in numbers
    ]


RULES = st.builds(
    ReviewRule,
    from_month=st.integers(1, 4).map(month),
    months=st.integers(1, 3),
    consecutive=st.booleans(),
    explanation=st.sampled_from(ExplanationNeed),
)


@given(histories(), RULES)
def test_a_cleared_month_never_appears_in_a_standing_entry(tasks, rule):
    def is_clear(task) -> bool:
        alone = ReviewRule(from_month=month(1), months=1, explanation=rule.explanation)
        return entries(task, rule=alone)[0][0] is CLEARED

    clear = {month_of(task) for task in tasks} - {month_of(task) for task in tasks if not is_clear(task)}

    found = review_list(tasks, rule, NOBODY_ELSE, today=date(2027, 1, 10))
    for entry in found:
        assert len(entry.months) >= rule.months
        assert min(entry.months) >= rule.from_month
        if entry.standing is STANDING:
            assert clear.isdisjoint(entry.months)
    assert len({(entry.reviewed, one) for entry in found for one in entry.months}) == sum(
        len(entry.months) for entry in found
    )


@given(histories().flatmap(lambda tasks: st.tuples(st.just(tasks), st.permutations(tasks))), RULES)
def test_the_order_of_tasks_never_matters(both, rule):
    tasks, shuffled = both

    assert entries(*tasks, rule=rule) == entries(*shuffled, rule=rule)
