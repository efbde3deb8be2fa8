"""Problems in sentences."""

from __future__ import annotations

from fractions import Fraction

import pytest

from danhgia_desktop.operations import rubrics
from danhgia_desktop.regulation.criterion_rule import Penalty
from danhgia_desktop.regulation.rubric import SELF, TOTAL, CriterionKey, Round, RoundKey
from danhgia_desktop.regulation.rule_conflicts import ConflictKind
from danhgia_desktop.scoring.problems import MAX_FIELD, RULE_FIELD, Problem, ProblemCode
from danhgia_desktop.wording import Language, say_place, say_problem
from tests import bac_giang
from tests.rubric_builders import criterion, rubric

RUBRIC = rubric(criterion("I"), criterion("I.1", "I"))


def problem(code: ProblemCode, field: str = SELF, **changes) -> Problem:
    fitting = {"stated": Fraction(19, 2), "computed": Fraction(15, 2)}
    return Problem(code=code, criterion=CriterionKey("I.1"), field=field, **{**fitting, **changes})


def said(problem_: Problem, language: Language = Language.VI, of=RUBRIC) -> str:
    return say_problem(problem_, of, language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", [code for code in ProblemCode if code is not ProblemCode.RULE_CONFLICT])
def test_every_problem_has_a_sentence_that_names_its_place(code, language):
    sentence = said(problem(code), language)

    assert sentence.startswith("I.1: ")
    assert "{" not in sentence


def test_more_than_a_penalty_can_take_away_has_words_of_its_own():
    penalty = rubric(criterion("I"), criterion("I.1", "I", rules=(Penalty(),)))

    assert said(problem(ProblemCode.OVER_MAX), of=penalty) == "I.1: tự chấm 9,5 vượt mức trừ tối đa 7,5"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ConflictKind)
def test_every_contradiction_of_a_rule_is_told_with_both_figures(kind, language):
    sentence = said(problem(ProblemCode.RULE_CONFLICT, RULE_FIELD, conflict=kind), language)

    assert "9,5" in sentence
    assert "7,5" in sentence


def test_a_sum_that_differs_is_told_with_both_figures_and_the_difference():
    assert said(problem(ProblemCode.SUM_MISMATCH)) == ("I.1: tự chấm ghi 9,5, cộng các dòng con được 7,5 (lệch 2)")
    assert said(problem(ProblemCode.SUM_MISMATCH), Language.EN) == (
        "I.1: self-scored states 9,5, its parts add up to 7,5 (off by 2)"
    )


def test_a_sum_below_what_is_stated_differs_by_as_much_as_one_above():
    swapped = problem(ProblemCode.SUM_MISMATCH, stated=Fraction(15, 2), computed=Fraction(19, 2))

    assert said(swapped).endswith("(lệch 2)")


def test_points_above_the_maximum_are_told_with_the_maximum():
    assert said(problem(ProblemCode.OVER_MAX)) == "I.1: tự chấm 9,5 vượt điểm chuẩn 7,5"


def test_points_that_differ_from_the_rule_say_what_to_do():
    assert said(problem(ProblemCode.RULE_MISMATCH)) == (
        "I.1: tự chấm gõ 9,5, theo quy tắc là 7,5; sửa điểm hoặc ghi lý do"
    )


def test_points_that_are_no_level_say_what_to_do():
    assert said(problem(ProblemCode.NO_SUCH_LEVEL)) == (
        "I.1: tự chấm 9,5 không đúng mức nào của tiêu chí; chọn một mức hoặc ghi lý do"
    )


def test_a_blank_has_no_figures():
    blank = problem(ProblemCode.BLANK, "appraised", stated=None, computed=None)

    assert said(blank) == "I.1: thẩm định còn để trống"


def test_the_maximum_is_called_by_its_name():
    assert said(problem(ProblemCode.SUM_MISMATCH, MAX_FIELD)).startswith("I.1: điểm chuẩn ghi 9,5")
    assert said(problem(ProblemCode.SUM_MISMATCH, MAX_FIELD), Language.EN).startswith("I.1: maximum states 9,5")


def test_a_round_of_an_office_s_own_keeps_its_capitals():
    own = rubric(criterion("I.1"), rounds=(Round(key=RoundKey("r"), name="Điểm Sở Nội vụ chấm"),))
    capitals = rubric(criterion("I.1"), rounds=(Round(key=RoundKey("r"), name="UBND chấm"),))

    assert said(problem(ProblemCode.BLANK, "r"), of=own) == "I.1: điểm Sở Nội vụ chấm còn để trống"
    assert said(problem(ProblemCode.BLANK, "r"), of=capitals) == "I.1: UBND chấm còn để trống"


def test_the_root_is_called_the_total():
    assert say_place(TOTAL, RUBRIC, Language.VI) == "Tổng cộng"
    assert say_place(TOTAL, RUBRIC, Language.EN) == "Total"


def test_the_problems_of_the_real_rubric_read_as_people_would_say_them():
    draft = bac_giang.draft()

    sentences = [said(found, of=draft.rubric) for found in rubrics.check(draft).problems]

    assert sentences == [
        "I.1.2/1: lời văn ghi mỗi lần 0,5 điểm nhưng phép tính dùng 0,25",
        "I.4/1: tự chấm còn để trống",
        "I.4/2: tự chấm còn để trống",
        "VI: tự chấm ghi 10, cộng các dòng con được 7,5 (lệch 2,5)",
        "Tổng cộng: tự chấm ghi 93, cộng các dòng con được 90,5 (lệch 2,5) – do VI",
    ]


def test_the_problems_of_the_real_rubric_exist_in_english():
    draft = bac_giang.draft()

    sentences = [said(found, Language.EN, draft.rubric) for found in rubrics.check(draft).problems]

    assert sentences[-1] == "Total: self-scored states 93, its parts add up to 90,5 (off by 2,5) – because of VI"
