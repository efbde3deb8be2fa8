from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    CountRate,
    DeductOnce,
    Part,
    Parts,
    Penalty,
    RuleInput,
)
from danhgia_desktop.regulation.rubric import (
    SELF,
    TOTAL,
    CriterionKey,
    NoSuchCriterionError,
    NoSuchRoundError,
    RoundKey,
)
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.derivation import Figure, StepKind
from danhgia_desktop.scoring.deriving import derive
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, hundredths, inputs, rubric, sheet, trees

Kind = StepKind
HALF = Fraction(1, 2)
RULES = (CountRate(rate=Decimal("0.25"), unit="văn bản"), DeductOnce(points=Decimal(1), condition="chậm"))
EXAMPLE = rubric(
    criterion("i", maximum="10"),
    criterion("i1", "i", maximum="6"),
    criterion("i2", "i", maximum="3", rules=RULES),
    criterion("ii", maximum="5"),
    criterion("extra", maximum="2", rules=(Bonus(extra=True),)),
    criterion("penalties", maximum="2", rules=(Penalty(),)),
    criterion("late", "penalties", maximum="2"),
    criterion("absent", "penalties", maximum="2", rules=(AwardOnce(points=Decimal("0.5")),)),
    maximum="15",
)


def why(scored, key: str, figure: Figure = Figure.POINTS):
    """Return the steps: their kinds, what they are about where that is another line, and their points."""
    derivation = derive(scored, SELF, CriterionKey(key), figure)
    return [
        (
            step.kind,
            *([] if step.criterion == key else [step.criterion]),
            *([] if step.points is None else [step.points]),
        )
        for step in derivation.steps
    ]


def counted(count: int | None, ticked: tuple[int, ...] | None = ()) -> Score:
    return Score(inputs=(RuleInput(rule=0, count=count), RuleInput(rule=1, ticked=ticked)))


def test_typed_points_say_so_with_the_maximum_and_what_is_missing():
    assert why(sheet(EXAMPLE, {"i1": "5.5"}), "i1") == [
        (Kind.TYPED, 5 + HALF),
        (Kind.MAXIMUM, 6),
        (Kind.REMAINING, HALF),
    ]


def test_a_blank_line_says_so():
    assert why(sheet(EXAMPLE), "i1") == [(Kind.BLANK,), (Kind.MAXIMUM, 6), (Kind.REMAINING, 6)]


def test_points_above_the_maximum_say_by_how_much():
    assert why(sheet(EXAMPLE, {"i1": "7"}), "i1") == [(Kind.TYPED, 7), (Kind.OVER, 1), (Kind.MAXIMUM, 6)]


def test_rules_say_what_each_yields():
    scored = sheet(EXAMPLE, {"i2": counted(10, (0,))})

    assert why(scored, "i2")[:3] == [(Kind.RULE, 2 + HALF), (Kind.RULE, -1), (Kind.BY_RULES, 1 + HALF)]
    steps = derive(scored, SELF, CriterionKey("i2")).steps
    assert [(step.rule, step.said) for step in steps[:2]] == [
        (0, RuleInput(rule=0, count=10)),
        (1, RuleInput(rule=1, ticked=(0,))),
    ]


def test_a_rule_that_would_give_more_than_the_maximum_says_how_much():
    first, *_ = derive(sheet(EXAMPLE, {"i2": counted(14)}), SELF, CriterionKey("i2")).steps

    assert (first.points, first.uncapped) == (3, 3 + HALF)


def test_rules_give_no_less_than_nothing():
    assert why(sheet(EXAMPLE, {"i2": counted(0, (0,))}), "i2")[2:4] == [(Kind.FLOOR, 0), (Kind.BY_RULES, 0)]


def test_rules_together_give_no_more_than_the_maximum():
    both = (Parts(parts=(Part(name="giấy", points=Decimal(2)),)), AwardOnce(points=Decimal(2)))
    scored = sheet(rubric(criterion("a", maximum="3", rules=both)), {"a": counted(None, (0,))})
    both = Score(inputs=(RuleInput(rule=0, ticked=(0,)), RuleInput(rule=1, ticked=(0,))))
    scored = scored.with_scores({(CriterionKey("a"), SELF): both})

    assert why(scored, "a")[2:4] == [(Kind.LIMIT, 3), (Kind.BY_RULES, 3)]


def test_deductions_say_what_they_start_from():
    only_deducts = rubric(criterion("a", maximum="3", rules=(DeductOnce(points=Decimal(1)),)))
    scored = sheet(only_deducts, {"a": Score(inputs=(RuleInput(rule=0, ticked=(0,)),))})

    assert why(scored, "a")[:3] == [(Kind.START, 3), (Kind.RULE, -1), (Kind.BY_RULES, 2)]


def test_a_rule_without_input_says_so_and_the_line_is_blank():
    assert why(sheet(EXAMPLE, {"i2": counted(3, None)}), "i2")[:3] == [
        (Kind.RULE, Fraction("0.75")),
        (Kind.RULE_UNSAID,),
        (Kind.BLANK,),
    ]


def test_typed_points_win_over_the_rules():
    scored = sheet(EXAMPLE, {"i2": Score(points=Decimal(3), inputs=counted(4).inputs)})

    assert why(scored, "i2")[2:5] == [(Kind.BY_RULES, 1), (Kind.TYPED, 3), (Kind.RULES_GIVE_WAY, 1)]


def test_a_sum_names_its_parts_and_what_the_document_states():
    scored = sheet(EXAMPLE, {"i": "9", "i1": "5"})

    assert why(scored, "i") == [
        (Kind.PART, "i1", 5),
        (Kind.BLANK_PART, "i2", 3),
        (Kind.SUM, 5),
        (Kind.STATED, 9),
        (Kind.MAXIMUM, 9),
        (Kind.REMAINING, 4),
        (Kind.LOST, 1),
    ]


def test_the_total_takes_penalties_away_and_adds_bonus_beyond_it():
    scored = sheet(EXAMPLE, {"i1": "6", "i2": "3", "ii": "5", "extra": "1", "late": "1"})

    assert why(scored, TOTAL)[:5] == [
        (Kind.PART, "i", 9),
        (Kind.PART, "ii", 5),
        (Kind.PART, "extra", 1),
        (Kind.PART, "penalties", -1),
        (Kind.SUM, 14),
    ]
    assert (Kind.OUTSIDE, 1) in why(scored, "extra")
    assert (Kind.TAKEN_AWAY, 1) in why(scored, "late")
    assert why(scored, TOTAL, Figure.REMAINING) == [
        (Kind.MAXIMUM, 14),
        (Kind.COUNTED, 14),
        (Kind.WITH_EXTRA, 1),
        (Kind.LESS_PENALTIES, 1),
        (Kind.LOST, 1),
    ]


def test_no_more_than_its_maximum_of_a_penalty_counts():
    ticked = Score(inputs=(RuleInput(rule=0, ticked=(0,)),))
    scored = sheet(EXAMPLE, {"late": "2", "absent": ticked})

    assert why(scored, "penalties")[2:4] == [(Kind.SUM, 2 + HALF), (Kind.LIMIT, 2)]
    assert why(scored, "absent")[:2] == [(Kind.RULE, HALF), (Kind.BY_RULES, HALF)]
    assert why(scored, "penalties", Figure.LOST)[2:] == [(Kind.SUM, 2 + HALF), (Kind.LIMIT, 2)]


def test_the_total_is_no_less_than_nothing():
    assert (Kind.FLOOR, 0) in why(sheet(EXAMPLE, {"late": "2"}), TOTAL)


def test_what_does_not_apply_leads_to_where_that_was_said():
    scored = sheet(EXAMPLE, {"i": Score(not_applicable=True), "ii": "5"})

    assert why(scored, "i1") == why(scored, "i1", Figure.MAXIMUM) == [(Kind.NOT_APPLICABLE, "i")]
    assert why(sheet(EXAMPLE, {"i1": Score(not_applicable=True), "i2": Score(not_applicable=True)}), "i") == [
        (Kind.NOT_APPLICABLE,)
    ]
    assert (Kind.PART_NOT_APPLICABLE, "i") in why(scored, TOTAL)


def test_a_maximum_is_what_its_parts_have_together():
    scored = sheet(EXAMPLE, {"i1": Score(not_applicable=True)})

    assert why(scored, TOTAL, Figure.MAXIMUM) == [
        (Kind.PART, "i", 3),
        (Kind.PART, "ii", 5),
        (Kind.PART_OUTSIDE, "extra"),
        (Kind.PART_OUTSIDE, "penalties"),
        (Kind.SUM, 8),
        (Kind.STATED, 15),
    ]
    assert why(scored, "i", Figure.MAXIMUM)[0] == (Kind.PART_NOT_APPLICABLE, "i1")
    assert why(scored, "ii", Figure.MAXIMUM) == [(Kind.MAXIMUM, 5)]


def test_a_line_without_a_maximum_says_so():
    unstated = sheet(rubric(criterion("a"), criterion("b", "a")), {"b": "1"})

    assert why(unstated, "a") == [(Kind.PART, "b", 1), (Kind.SUM, 1)]
    assert why(unstated, "a", Figure.MAXIMUM) == why(unstated, "a", Figure.REMAINING) == [(Kind.NO_MAXIMUM,)]
    mixed = sheet(rubric(criterion("a"), criterion("b", maximum="2")))
    assert why(mixed, TOTAL, Figure.MAXIMUM) == [(Kind.PART, "b", 2), (Kind.SUM, 2)]


def test_lost_points_name_every_line_that_lost_some():
    scored = sheet(EXAMPLE, {"i1": "5", "i2": "3", "ii": "3"})

    assert why(scored, TOTAL, Figure.LOST) == [(Kind.PART, "i1", 1), (Kind.PART, "ii", 2), (Kind.SUM, 3)]
    assert why(scored, "ii", Figure.LOST) == [(Kind.PART, 2)]
    assert why(scored, "i2", Figure.LOST) == [(Kind.NOTHING_LOST,)]


def test_what_remains_is_lost_or_blank():
    scored = sheet(EXAMPLE, {"i1": "5"})

    assert why(scored, "i", Figure.REMAINING) == [
        (Kind.MAXIMUM, 9),
        (Kind.COUNTED, 5),
        (Kind.LOST, 1),
        (Kind.BLANK_PART, "i2", 3),
    ]


def test_only_what_is_there_can_be_derived():
    with pytest.raises(NoSuchCriterionError):
        derive(sheet(EXAMPLE), SELF, CriterionKey("x"))
    with pytest.raises(NoSuchRoundError):
        derive(sheet(EXAMPLE), RoundKey("x"), TOTAL)


@given(tree=trees(with_rules=True), data=st.data())
def test_every_number_can_be_derived_and_sums_add_up(tree, data):
    scores = {
        line.key: Score(
            points=data.draw(st.none() | hundredths),
            inputs=tuple(data.draw(inputs(place)) for place in range(len(line.rules))),
            not_applicable=data.draw(st.sampled_from([False, False, True])),
        )
        for line in tree.lines
    }
    scored = sheet(tree, scores)
    found = results(scored, SELF)

    for line in tree.criteria:
        for figure in Figure:
            derivation = derive(scored, SELF, line.key, figure, found)
            added = sum((step.points for step in derivation.steps if step.kind is Kind.PART), Fraction(0))
            sums = [step.points for step in derivation.steps if step.kind is Kind.SUM]
            assert derivation.steps
            assert sums in ([], [added])
