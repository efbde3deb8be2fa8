from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    Part,
    Penalty,
    RuleInput,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import SELF, TOTAL
from danhgia_desktop.regulation.rule_conflicts import ConflictKind
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.problems import (
    MAX_FIELD,
    RULE_FIELD,
    TEXT_FIELD,
    Problem,
    ProblemCode,
    Severity,
    of_round,
    of_rubric,
)
from danhgia_desktop.scoring.scoresheet import Score
from tests.rubric_builders import criterion, rubric, sheet, trees

EXAMPLE = rubric(
    criterion("i", maximum="6"),
    criterion("i1", "i", maximum="4"),
    criterion("i2", "i", maximum="2"),
    criterion("ii", maximum="5"),
    maximum="11",
)
RULED = rubric(criterion("a", maximum="3", rules=(CountRate(rate=Decimal("0.25")),)))
TEN_COUNTED = (RuleInput(rule=0, count=10),)


def codes(problems):
    return [(problem.code, problem.criterion) for problem in problems]


def test_a_sound_rubric_has_no_problems():
    assert of_rubric(EXAMPLE) == ()


def test_a_section_that_states_another_maximum_than_its_parts_is_named_with_both():
    wrong = EXAMPLE.with_criterion(criterion("i", maximum="10"))

    assert of_rubric(wrong) == (
        Problem(
            code=ProblemCode.SUM_MISMATCH,
            criterion="i",
            field=MAX_FIELD,
            stated=Fraction(10),
            computed=Fraction(6),
        ),
    )


def test_the_total_is_looked_at_last():
    wrong = rubric(criterion("i", maximum="6"), criterion("i1", "i", maximum="4"), maximum="100")

    assert codes(of_rubric(wrong)) == [(ProblemCode.SUM_MISMATCH, "i"), (ProblemCode.SUM_MISMATCH, TOTAL)]


def test_a_section_that_states_no_maximum_is_no_problem():
    assert of_rubric(EXAMPLE.with_criterion(criterion("i"))) == ()


def test_parts_that_state_no_maximum_cannot_contradict_their_section():
    bare = rubric(criterion("i", maximum="6"), criterion("i1", "i"))

    assert codes(of_rubric(bare)) == [(ProblemCode.MAX_MISSING, "i1")]


def test_a_line_without_words_is_named_and_the_total_needs_none():
    nameless = rubric(criterion("i", maximum="6"), criterion("i1", "i", maximum="6", text=" "))
    silent = nameless.with_criterion(replace(nameless.root, text=""))

    (found,) = of_rubric(silent)
    assert (found.code, found.criterion, found.field) == (ProblemCode.NAMELESS, "i1", TEXT_FIELD)
    assert found.severity is Severity.WARNING


def test_a_rubric_of_nothing_but_its_total_has_no_problems():
    assert of_rubric(rubric()) == ()


def test_a_rule_that_contradicts_itself_is_a_problem_of_its_criterion():
    words = "mỗi chương trình công tác được 0,5 điểm: 12 x 0,25 = 3,0 điểm"
    conflicting = rubric(
        criterion("a", maximum="3", rules=(CountRate(words=words, rate=Decimal("0.25"), expected=12),))
    )

    assert of_rubric(conflicting) == (
        Problem(
            code=ProblemCode.RULE_CONFLICT,
            criterion="a",
            field=RULE_FIELD,
            stated=Fraction(1, 2),
            computed=Fraction(1, 4),
            conflict=ConflictKind.RATE,
        ),
    )


def test_a_full_sheet_has_no_problems():
    assert of_round(sheet(EXAMPLE, {"i1": "4", "i2": "2", "ii": "0"}), SELF) == ()


def test_each_blank_leaf_is_named():
    assert codes(of_round(sheet(EXAMPLE, {"i1": "4"}), SELF)) == [(ProblemCode.BLANK, "i2"), (ProblemCode.BLANK, "ii")]


def test_bonus_and_penalties_are_not_missing():
    tree = rubric(
        criterion("a", maximum="5"),
        criterion("b", maximum="2", rules=(Bonus(),)),
        criterion("c", maximum="3", rules=(Bonus(extra=True),)),
        criterion("c1", "c", maximum="3"),
        criterion("p", rules=(Penalty(),)),
        criterion("p1", "p", maximum="3"),
    )

    assert codes(of_round(sheet(tree), SELF)) == [(ProblemCode.BLANK, "a")]
    assert results(sheet(tree), SELF)[TOTAL].blanks == 1


def test_a_criterion_that_does_not_apply_is_not_blank():
    away = Score(not_applicable=True)

    assert of_round(sheet(EXAMPLE, {"i": away, "ii": away}), SELF) == ()


def test_points_stated_for_a_section_that_does_not_apply_contradict_nothing():
    none = Score(not_applicable=True)
    excluded = sheet(EXAMPLE, {"i": "7", "i1": none, "i2": none, "ii": "5"})

    assert of_round(excluded, SELF) == ()
    assert of_round(sheet(EXAMPLE, {"i": Score(points=Decimal(7), not_applicable=True), "ii": "5"}), SELF) == ()


def test_points_above_the_maximum_are_named_on_the_leaf_and_on_every_section_they_overflow():
    problems = of_round(sheet(EXAMPLE, {"i1": "5", "i2": "2", "ii": "5"}), SELF)

    assert codes(problems) == [
        (ProblemCode.OVER_MAX, "i"),
        (ProblemCode.OVER_MAX, "i1"),
        (ProblemCode.OVER_MAX, TOTAL),
    ]
    assert (problems[1].stated, problems[1].computed) == (5, 4)


def test_a_bonus_above_its_maximum_is_named_though_only_the_maximum_counts():
    bonus = rubric(criterion("a", maximum="2", rules=(Bonus(),)), maximum="2")

    assert codes(of_round(sheet(bonus, {"a": "3"}), SELF)) == [(ProblemCode.OVER_MAX, "a")]


BEYOND = rubric(
    criterion("i", maximum="10"),
    criterion("b", maximum="2", rules=(Bonus(extra=True),)),
    criterion("b1", "b", maximum="2"),
    criterion("b2", "b", maximum="1"),
    criterion("p", maximum="2", rules=(Penalty(),)),
    criterion("p1", "p", maximum="5"),
    maximum="10",
)


def test_bonus_outside_the_total_and_penalties_contradict_no_total():
    assert of_rubric(BEYOND) == ()


def test_a_section_of_bonus_whose_parts_cannot_come_to_its_maximum_is_named():
    short = BEYOND.with_criterion(criterion("b", maximum="4", rules=(Bonus(extra=True),)))

    assert codes(of_rubric(short)) == [(ProblemCode.SUM_MISMATCH, "b")]


def test_a_bonus_outside_the_total_may_lift_it_above_its_maximum():
    scored = sheet(BEYOND, {"i": "10", "b1": "2", "b2": "1", "p1": "0"})

    assert of_round(scored, SELF) == ()
    assert codes(of_round(sheet(BEYOND, {"i": "11", "b1": "2", "b2": "0", "p1": "0"}), SELF)) == [
        (ProblemCode.OVER_MAX, "i"),
        (ProblemCode.OVER_MAX, TOTAL),
    ]


def test_a_penalty_hides_no_points_above_a_maximum():
    problems = of_round(sheet(BEYOND, {"i": "12", "b1": "0", "b2": "0", "p1": "5"}), SELF)

    assert codes(problems) == [(ProblemCode.OVER_MAX, "i")]


def test_a_stated_penalty_is_compared_with_what_counts_of_its_parts():
    agreed = sheet(BEYOND, {"i": "9", "b1": "0", "b2": "0", "p": "2", "p1": "5"})

    assert of_round(agreed, SELF) == ()
    wrong = codes(of_round(agreed.with_scores({("p", SELF): Score(points=Decimal(3))}), SELF))
    assert wrong == [(ProblemCode.SUM_MISMATCH, "p"), (ProblemCode.OVER_MAX, "p")]


def test_points_without_any_maximum_are_not_above_it():
    assert of_round(sheet(rubric(criterion("a")), {"a": "9"}), SELF) == ()


def test_a_stated_section_that_differs_from_its_parts_explains_the_total_above_it():
    scored = sheet(EXAMPLE, {"total": "10", "i": "6", "i1": "3", "i2": "2", "ii": "4"})

    mismatches = [problem for problem in of_round(scored, SELF) if problem.code is ProblemCode.SUM_MISMATCH]

    assert [(problem.criterion, problem.stated, problem.computed, problem.because) for problem in mismatches] == [
        ("i", 6, 5, ()),
        (TOTAL, 10, 9, ("i",)),
    ]


def test_only_the_deepest_mismatch_explains_those_above():
    deep = rubric(criterion("i"), criterion("i1", "i"), criterion("i11", "i1", maximum="5"))
    scored = sheet(deep, {"total": "4", "i": "4", "i1": "4", "i11": "3"})

    because = {problem.criterion: problem.because for problem in of_round(scored, SELF)}

    assert because == {"i": ("i1",), "i1": (), TOTAL: ("i1",)}


def test_a_section_that_states_its_sum_is_no_problem():
    assert of_round(sheet(EXAMPLE, {"i": "5", "i1": "3", "i2": "2", "ii": "4"}), SELF) == ()


def test_a_stated_section_above_its_maximum_is_named_even_when_its_parts_are_not():
    scored = sheet(EXAMPLE, {"i": "7", "i1": "4", "i2": "2", "ii": "5"})

    assert codes(of_round(scored, SELF)) == [(ProblemCode.SUM_MISMATCH, "i"), (ProblemCode.OVER_MAX, "i")]


def test_typed_points_that_differ_from_the_rule_ask_for_a_reason():
    scored = sheet(RULED, {"a": Score(points=Decimal(3), inputs=TEN_COUNTED)})

    assert of_round(scored, SELF) == (
        Problem(
            code=ProblemCode.RULE_MISMATCH,
            criterion="a",
            field=SELF,
            stated=Fraction(3),
            computed=Fraction("2.5"),
        ),
    )


def test_typed_points_that_differ_for_a_stated_reason_are_no_problem():
    explained = Score(points=Decimal(3), inputs=TEN_COUNTED, reason="Hai tháng được miễn theo Công văn số 15")

    assert of_round(sheet(RULED, {"a": explained}), SELF) == ()


def test_typed_points_that_the_rule_gives_too_are_no_problem():
    assert of_round(sheet(RULED, {"a": Score(points=Decimal("2.5"), inputs=TEN_COUNTED)}), SELF) == ()


def test_points_given_by_the_rule_alone_are_no_problem():
    assert of_round(sheet(RULED, {"a": Score(inputs=TEN_COUNTED)}), SELF) == ()


LEVELS = (
    Choice(options=tuple(Part(name=name, points=Decimal(name)) for name in ("2", "1", "0"))),
    Tiers(tiers=(Tier(at_least=Fraction(4, 5), points=Decimal(2)), Tier(at_least=Fraction(1, 2), points=Decimal(1)))),
)


@pytest.mark.parametrize("rule", LEVELS)
def test_points_between_the_levels_of_a_criterion_are_marked_unless_a_reason_is_given(rule):
    levelled = rubric(criterion("a", maximum="2", rules=(rule,)))

    assert codes(of_round(sheet(levelled, {"a": "1.5"}), SELF)) == [(ProblemCode.NO_SUCH_LEVEL, "a")]
    assert of_round(sheet(levelled, {"a": Score(points=Decimal("1.5"), reason="Ban hành nửa đầu")}), SELF) == ()
    assert all(of_round(sheet(levelled, {"a": level}), SELF) == () for level in ("0", "1", "2"))
    assert codes(of_round(sheet(levelled, {"a": "3"}), SELF)) == [(ProblemCode.OVER_MAX, "a")]


def test_levels_without_a_maximum_and_several_rules_mark_nothing():
    unstated = rubric(criterion("a", rules=(LEVELS[0],)), criterion("b", maximum="2", rules=LEVELS))

    assert of_round(sheet(unstated, {"a": "1.5", "b": "1.5"}), SELF) == ()


def test_points_without_the_document_that_must_prove_them_are_named():
    proven = rubric(criterion("a", maximum="2", evidence="Quyết định ban hành"))

    assert codes(of_round(sheet(proven, {"a": "2"}), SELF)) == [(ProblemCode.MISSING_EVIDENCE, "a")]
    assert of_round(sheet(proven, {"a": "0"}), SELF) == ()
    assert of_round(sheet(proven, {"a": Score(points=Decimal(2), evidence="QĐ 12/QĐ-SNV")}), SELF) == ()
    attached = replace(sheet(proven, {"a": "2"}), proven={("a", SELF): 1})
    assert of_round(attached, SELF) == ()


def test_blanks_contradictions_and_missing_documents_are_warnings_and_the_rest_errors():
    severities = {code: Problem(code=code, criterion="a", field=SELF).severity for code in ProblemCode}

    assert {code for code, severity in severities.items() if severity is Severity.WARNING} == {
        ProblemCode.BLANK,
        ProblemCode.PLAN_LACKING,
        ProblemCode.NAMELESS,
        ProblemCode.NO_SUCH_LEVEL,
        ProblemCode.RULE_CONFLICT,
        ProblemCode.MISSING_EVIDENCE,
    }


def test_results_at_hand_are_used_instead_of_computed_again():
    scored = sheet(EXAMPLE, {"i1": "4"})
    fuller = results(sheet(EXAMPLE, {"i1": "4", "i2": "2", "ii": "1"}), SELF)

    assert of_round(scored, SELF, fuller) == ()


def test_a_merit_worth_more_than_its_criterion_is_a_contradiction():
    too_much = rubric(criterion("a", maximum="1", rules=(AwardOnce(points=Decimal(2)),)))

    assert codes(of_rubric(too_much)) == [(ProblemCode.RULE_CONFLICT, "a")]


@given(trees(with_rules=True))
def test_any_rubric_and_its_blank_sheet_can_be_looked_through(drawn):
    of_rubric(drawn)

    assert {problem.criterion for problem in of_round(sheet(drawn), SELF)} <= {line.key for line in drawn.criteria}
