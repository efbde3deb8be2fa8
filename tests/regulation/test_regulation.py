"""The rule set: dates, kinds of subject, rubrics."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.rating_level import RATED_LEVELS, RatingLevel
from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
from danhgia_desktop.regulation.rubric import RubricUid
from danhgia_desktop.regulation.subject_rules import SubjectRules

STAFF, LEADERS, UNITS = RubricUid("staff"), RubricUid("leaders"), RubricUid("units")
PEOPLE = SubjectRules(
    kinds=(SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER),
    rubric=STAFF,
    leader_rubric=LEADERS,
)
BODIES = SubjectRules(kinds=(SubjectKind.UNIT,), rubric=UNITS)
REGULATION = Regulation(
    uid=RegulationUid("one"),
    title="Quy chế",
    effective_from=date(2026, 1, 1),
    effective_until=date(2026, 12, 31),
    rules=(PEOPLE, BODIES, SubjectRules(kinds=(SubjectKind.AGENCY,), rubric=UNITS)),
)


@pytest.mark.parametrize(
    ("day", "is_effective"),
    [
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_both_of_its_days_belong_to_it(day, is_effective):
    assert REGULATION.is_effective(day) is is_effective


def test_without_an_end_it_stays_in_force():
    endless = Regulation(uid=RegulationUid("two"), title="Quy chế", effective_from=date(2026, 1, 1))

    assert endless.is_effective(date(2100, 1, 1))


def test_rules_are_found_by_the_kind_of_subject():
    assert REGULATION.rules_for(SubjectKind.WORKER) is PEOPLE
    assert REGULATION.rules_for(SubjectKind.UNIT) is BODIES
    assert REGULATION.rules_for(SubjectKind.OFFICIAL) is None
    assert REGULATION.kinds == (
        SubjectKind.CIVIL_SERVANT,
        SubjectKind.WORKER,
        SubjectKind.UNIT,
        SubjectKind.AGENCY,
    )


def test_leaders_are_scored_by_their_rubric_where_there_is_one():
    assert PEOPLE.rubric_for(is_leader=False) == STAFF
    assert PEOPLE.rubric_for(is_leader=True) == LEADERS
    assert BODIES.rubric_for(is_leader=True) == UNITS


def test_its_rubrics_are_named_once_and_can_be_others():
    assert REGULATION.rubrics == (STAFF, LEADERS, UNITS)

    other = REGULATION.with_rubrics({STAFF: RubricUid("copy"), UNITS: RubricUid("units copy")})

    assert other.rubrics == ("copy", LEADERS, "units copy")


def test_levels_are_ranked_the_best_first_and_not_rated_is_none_of_them():
    assert [level.rank for level in RATED_LEVELS] == [0, 1, 2, 3]
    assert RatingLevel.NOT_RATED not in RATED_LEVELS
