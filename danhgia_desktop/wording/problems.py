"""Problems of rubrics and sheets in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import TOTAL, Standing
from danhgia_desktop.regulation.rule_conflicts import ConflictKind
from danhgia_desktop.scoring.problems import MAX_FIELD, ProblemCode
from danhgia_desktop.text import continued
from danhgia_desktop.wording.language import Words, say_points
from danhgia_desktop.wording.periods import round_name

if TYPE_CHECKING:
    from fractions import Fraction

    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric
    from danhgia_desktop.scoring.problems import Problem
    from danhgia_desktop.wording.language import Language

_PROBLEMS = {
    ProblemCode.SUM_MISMATCH: Words(
        "{place}: {field} ghi {stated}, cộng các dòng con được {computed} (lệch {difference}){because}",
        "{place}: {field} states {stated}, its parts add up to {computed} (off by {difference}){because}",
    ),
    ProblemCode.OVER_MAX: Words(
        "{place}: {field} {stated} vượt điểm chuẩn {computed}",
        "{place}: {field} {stated} is above the maximum {computed}",
    ),
    ProblemCode.RULE_MISMATCH: Words(
        "{place}: {field} gõ {stated}, theo quy tắc là {computed}; sửa điểm hoặc ghi lý do",
        "{place}: {field} typed {stated}, the rule gives {computed}; mend the points or state a reason",
    ),
    ProblemCode.PLAN_MISMATCH: Words(
        "{place}: {field} gõ {stated}, theo kế hoạch là {computed}; sửa điểm hoặc ghi lý do",
        "{place}: {field} typed {stated}, the work plan gives {computed}; mend the points or state a reason",
    ),
    ProblemCode.PLAN_LACKING: Words(
        "{place}: {field} lấy từ kế hoạch, chưa đủ dữ liệu để tính điểm",
        "{place}: {field} comes from the work plan, where not enough is known to give points",
    ),
    ProblemCode.NO_SUCH_LEVEL: Words(
        "{place}: {field} {stated} không đúng mức nào của tiêu chí; chọn một mức hoặc ghi lý do",
        "{place}: {field} {stated} is none of the criterion's levels; choose one or state a reason",
    ),
    ProblemCode.MAX_MISSING: Words("{place}: chưa có điểm chuẩn", "{place}: no maximum is stated"),
    ProblemCode.NAMELESS: Words("{place}: chưa có nội dung tiêu chí", "{place}: the criterion has no words"),
    ProblemCode.MISSING_EVIDENCE: Words(
        "{place}: {field} {stated} nhưng chưa có tài liệu kiểm chứng", "{place}: {field} {stated} without evidence"
    ),
    ProblemCode.BLANK: Words("{place}: {field} còn để trống", "{place}: {field} is blank"),
}
_OVER_PENALTY = Words(
    "{place}: {field} {stated} vượt mức trừ tối đa {computed}",
    "{place}: {field} {stated} is above the most that is deducted, {computed}",
)
_CONFLICTS = {
    ConflictKind.RATE: Words(
        "{place}: lời văn ghi mỗi lần {stated} điểm nhưng phép tính dùng {computed}",
        "{place}: the words say {stated} points each, the formula uses {computed}",
    ),
    ConflictKind.PRODUCT: Words(
        "{place}: phép tính ghi kết quả {stated}, tính lại được {computed}",
        "{place}: the formula states {stated}, it works out to {computed}",
    ),
    ConflictKind.MAXIMUM: Words(
        "{place}: điểm chuẩn {stated} nhưng quy tắc cho tối đa {computed}",
        "{place}: the maximum is {stated}, the rule can give {computed}",
    ),
}
_BECAUSE = Words(" – do {places}", " – because of {places}")
_MAX = Words("điểm chuẩn", "maximum")
_TOTAL = Words("Tổng cộng", "Total")


def say_problem(problem: Problem, rubric: Rubric, language: Language) -> str:
    """Return what is wrong, where, and with which figures."""
    values = {
        "place": say_place(problem.criterion, rubric, language),
        "field": _field(problem, rubric, language),
        "stated": _shown(problem.stated),
        "computed": _shown(problem.computed),
        "difference": _difference(problem),
        "because": _because(problem, rubric, language),
    }
    return _words_for(problem, rubric).say(language, values)


def say_place(key: CriterionKey, rubric: Rubric, language: Language) -> str:
    """Return how people name a criterion: its path, or the total."""
    return _TOTAL.say(language) if key == TOTAL else rubric.path(key)


def _words_for(problem: Problem, rubric: Rubric) -> Words:
    if problem.conflict:
        return _CONFLICTS[problem.conflict]
    if problem.code is ProblemCode.OVER_MAX and rubric.standing(problem.criterion) is Standing.PENALTY:
        return _OVER_PENALTY
    return _PROBLEMS[problem.code]


def _because(problem: Problem, rubric: Rubric, language: Language) -> str:
    if not problem.because:
        return ""
    return _BECAUSE.say(language, {"places": ", ".join(rubric.path(key) for key in problem.because)})


def _field(problem: Problem, rubric: Rubric, language: Language) -> str:
    if problem.field == MAX_FIELD:
        return _MAX.say(language)
    name = next((round_name(round_, language) for round_ in rubric.rounds if round_.key == problem.field), "")
    return continued(name)


def _difference(problem: Problem) -> str:
    if problem.stated is None or problem.computed is None:
        return ""
    return _shown(abs(problem.stated - problem.computed))


def _shown(value: Fraction | None) -> str:
    return "" if value is None else say_points(value)
