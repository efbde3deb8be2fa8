"""What was changed between two versions of a rule set, its rubrics included."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.new_version import new_version
from danhgia_desktop.regulation.regulation_clauses import ClauseKind
from danhgia_desktop.scoring.rubric_change import Changed
from danhgia_desktop.scoring.rule_set_change import compare
from tests.rule_set_builders import BODIES, RULE_SET, TASKS

CIVIL, WORKER, UNIT = SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER, SubjectKind.UNIT


def with_rubric(rule_set, place, rubric):
    rubrics = list(rule_set.rubrics)
    rubrics[place] = rubric
    return replace(rule_set, rubrics=tuple(rubrics))


def retold(rubric):
    return rubric.with_criterion(replace(rubric.get(TASKS), max_points=Decimal(60)))


def test_a_copy_has_the_same_rubrics():
    copy = new_version(RULE_SET, effective_from=date(2027, 1, 1))

    assert compare(RULE_SET, copy).rubrics == ()


@pytest.mark.parametrize(
    ("name", "found"),
    [("Lãnh đạo (từ 01/01/2027)", []), ("Lãnh đạo (từ 01/01/2027) (2)", []), ("Lãnh đạo (2)", []), ("Chỉ huy", [1])],
)
def test_the_name_that_a_version_gave_its_rubric_is_no_change(name, found):
    copy = new_version(RULE_SET, effective_from=date(2027, 1, 1))
    renamed = with_rubric(copy, 1, replace(copy.rubrics[1], name=name))

    assert [copy.rubrics.index(replace(one.after, name="Lãnh đạo")) for one in compare(RULE_SET, renamed).rubrics] == (
        found
    )


def test_a_criterion_is_known_again_in_the_rubric_that_took_the_place_of_the_old_one():
    copy = new_version(RULE_SET, effective_from=date(2027, 1, 1))
    changed = with_rubric(copy, 1, retold(copy.rubrics[1]))

    (found,) = compare(RULE_SET, changed).rubrics

    assert (found.before.name, found.kinds) == ("Lãnh đạo", (CIVIL, WORKER))
    assert found.after is changed.rubrics[1]
    assert [(change.what, change.criterion) for change in found.change.changes] == [(Changed.MAXIMUM, TASKS)]


def test_leaders_who_get_a_rubric_of_their_own_are_compared_with_what_they_had():
    people, bodies = RULE_SET.regulation.rules
    without = replace(
        RULE_SET, regulation=replace(RULE_SET.regulation, rules=(replace(people, leader_rubric=None), bodies))
    )

    (found,) = compare(without, with_rubric(RULE_SET, 1, retold(RULE_SET.rubrics[1]))).rubrics

    assert (found.before.name, found.after.name) == ("Chuyên viên", "Lãnh đạo")


def test_the_regulation_s_own_differences_come_with_it():
    unscored = replace(RULE_SET, regulation=replace(RULE_SET.regulation, rules=(replace(BODIES, rubric=None),)))

    change = compare(RULE_SET, unscored)

    assert [(difference.kind, difference.kinds) for difference in change.differences] == [
        (ClauseKind.COVERED, (CIVIL,)),
        (ClauseKind.COVERED, (WORKER,)),
    ]
    assert change.rubrics == ()
