"""Points as offices give them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.operations import shipped
from danhgia_desktop.operations.sample_office.believable_scores import believable_scores
from danhgia_desktop.operations.sample_office.dice import Dice
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import parse
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.planned import takes_figures
from danhgia_desktop.scoring.problems import ProblemCode, of_round
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid

ROUNDS = (SELF, APPRAISED, CONCLUDED)
RUBRICS = {
    rubric.uid: rubric
    for rule_set in shipped.shipped().rule_sets
    for rubric in rule_set.rubrics
    if "monthly" in rubric.uid or "335" in rubric.uid
}


def sheet_of(rubric, number, carelessness):
    blank = Scoresheet(
        uid=SheetUid("s"),
        rubric=rubric,
        subject=Subject(unit=OrgUnit(uid=UnitUid("u"), name="Văn phòng")),
        period=parse("2026-03"),
    )
    return blank.with_scores(believable_scores(rubric, ROUNDS, Dice(number), carelessness=carelessness))


def planned(rubric):
    """Return the lines whose points come from the work plan."""
    return {leaf.key for leaf in rubric.leaves if leaf.key == "tasks" or takes_figures(leaf.rules)}


@pytest.mark.parametrize("rubric", RUBRICS.values(), ids=list(RUBRICS))
def test_nothing_is_wrong_or_missing_but_what_the_plan_gives_whatever_is_drawn(rubric):
    for number in range(20):
        sheet = sheet_of(rubric, number, carelessness=number % 4)

        problems = [problem for round_ in ROUNDS for problem in of_round(sheet, round_)]

        assert {problem.code for problem in problems} <= {ProblemCode.BLANK}
        assert {problem.criterion for problem in problems} == planned(rubric)


@pytest.mark.parametrize("rubric", RUBRICS.values(), ids=list(RUBRICS))
def test_the_careful_get_more_than_the_careless(rubric):
    def mean(carelessness):
        totals = [results(sheet_of(rubric, number, carelessness), CONCLUDED) for number in range(20)]
        return sum(lines[rubric.root.key].counted for lines in totals) / 20

    typed = sum(leaf.max_points for leaf in rubric.leaves if leaf.key not in {*planned(rubric), "bonus"})
    assert mean(0) > mean(1) > mean(3) > float(typed) * 0.6


def test_what_a_later_round_lowers_it_says_why():
    (rubric, *_) = RUBRICS.values()
    sheets = [sheet_of(rubric, number, carelessness=1) for number in range(20)]
    lowered = [
        (sheet.score(leaf.key, SELF), sheet.score(leaf.key, CONCLUDED))
        for sheet in sheets
        for leaf in rubric.leaves
        if sheet.score(leaf.key, SELF).points != sheet.score(leaf.key, CONCLUDED).points
    ]

    assert lowered
    for own, concluded in lowered:
        assert concluded.points < own.points
        assert concluded.reason
        assert replace(concluded, points=own.points, reason=own.reason) == own
