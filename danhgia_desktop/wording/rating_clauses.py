"""How subjects are rated, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import Quota
from danhgia_desktop.regulation.rating_condition import Condition
from danhgia_desktop.regulation.rating_level import RatingLevel
from danhgia_desktop.regulation.rating_rule import Band, RatingMeasure
from danhgia_desktop.regulation.task_consequences import ReviewRule, TaskCap
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.rule_set_names import say_name, say_names, say_period_kinds

if TYPE_CHECKING:
    from danhgia_desktop.period import Period

RatingClause = RatingMeasure | Band | Condition | Quota | TaskCap | ReviewRule | PresenceRule

_BAND = Words("{level}: từ {points}", "{level}: from {points}")
_CONDITION = Words(
    "{clause}: {effect} “{level}”; áp dụng với {subjects}; {role} xác nhận",
    "{clause}: {effect} “{level}”; for {subjects}; confirmed by {role}",
)
_QUOTA = Words(
    "“{best}” không quá {percent}%{outstanding} {base}, tính trong {groups}, theo {periods}, {rounding}{clause}",
    "“{best}” for {percent}% at most{outstanding} of {base}, within {groups}, by {periods}, {rounding}{clause}",
)
_OUTSTANDING = Words(" (tổ chức có thành tích nổi trội: {percent}%)", " (outstanding organizations: {percent}%)")
_TASK_CAP = Words(
    "Nhiệm vụ {fault} mà không có {explanation}: {bound} không quá mức “{level}”{clause}",
    "A task {fault} without an {explanation}: {bound} at most “{level}”{clause}",
)
_NOT_DONE = Words("không thực hiện", "not done")
_NOT_DONE_OR_LATE = Words("không thực hiện hoặc làm chậm", "not done, or done late,")
_REVIEW = Words(
    "Từ {month}, có {months} tháng{consecutive} trở lên có nhiệm vụ không thực hiện mà không có {explanation} thì đưa "
    "vào danh sách kiểm điểm{clause}",
    "From {month}, {months} months{consecutive} or more with a task not done and without an {explanation} lead to a "
    "review{clause}",
)
_CONSECUTIVE = Words(" liên tiếp", " in a row")
_HEAD = Words("Người đứng đầu không được xếp loại cao hơn đơn vị", "A head is not rated above the unit")
_NOT_RATED = Words(
    "Kỳ {period}: làm việc {below} {months} tháng thì không xếp loại{maternity}{clause}",
    "By {period}: whoever worked {below} {months} months is not rated{maternity}{clause}",
)
_RATED_LOWER = Words(
    "Kỳ {period}: làm việc {below} {months} tháng thì không quá mức “{level}”{maternity}{clause}",
    "By {period}: whoever worked {below} {months} months has “{level}” at most{maternity}{clause}",
)
_BELOW = Words("dưới", "less than")
_AT_MOST = Words("không quá", "no more than")
_MATERNITY = Words(", trừ nghỉ thai sản", ", maternity leave apart")
_CLAUSE = Words(". Quy định: {clause}", ". In the rule's words: {clause}")


def say_head_rule(language: Language) -> str:
    """Return that heads are not rated above their units."""
    return _HEAD.say(language)


def say_rating_clause(said: RatingClause, language: Language) -> str:  # noqa: PLR0911 - one for each kind of clause
    """Return one rule of the rating as a sentence without its full stop."""
    match said:
        case RatingMeasure():
            return say_name(said, language)
        case Band():
            return _BAND.say(language, {"level": _level(said, language), "points": say_points(said.at_least)})
        case Condition():
            return _say_condition(said, language)
        case Quota():
            return _say_quota(said, language)
        case TaskCap():
            return _say_task_cap(said, language)
        case ReviewRule():
            return _say_review(said, language)
        case _:
            return _say_presence(said, language)


def say_clause_words(clause: str, language: Language) -> str:
    """Return the words of a rule as they follow what the program makes of it; nothing where there are none."""
    return _CLAUSE.say(language, {"clause": clause}) if clause else ""


def _level(band: Band, language: Language) -> str:
    return band.name or say_name(band.level, language)


def _say_condition(condition: Condition, language: Language) -> str:
    values = {
        "clause": condition.clause,
        "effect": say_name(condition.effect, language),
        "level": say_name(condition.level, language),
        "subjects": say_name(condition.subjects, language),
        "role": say_name(condition.confirmed_by, language),
    }
    return _CONDITION.say(language, values)


def _say_quota(quota: Quota, language: Language) -> str:
    outstanding = quota.outstanding_percent
    values = {
        "best": say_name(RatingLevel.EXCELLENT, language),
        "percent": say_points(quota.percent),
        "outstanding": "" if outstanding is None else _OUTSTANDING.say(language, {"percent": say_points(outstanding)}),
        "base": say_name(quota.base, language),
        "groups": say_names(quota.groups, language),
        "periods": say_period_kinds(quota.periods, language),
        "rounding": say_name(quota.rounding, language),
        "clause": say_clause_words(quota.clause, language),
    }
    return _QUOTA.say(language, values)


def _say_task_cap(cap: TaskCap, language: Language) -> str:
    values = {
        "fault": (_NOT_DONE_OR_LATE if cap.late_counts else _NOT_DONE).say(language),
        "explanation": say_name(cap.explanation, language),
        "bound": say_names(cap.binds, language),
        "level": say_name(cap.level, language),
        "clause": say_clause_words(cap.clause, language),
    }
    return _TASK_CAP.say(language, values)


def _say_review(review: ReviewRule, language: Language) -> str:
    values = {
        "month": _month(review.from_month),
        "months": review.months,
        "consecutive": _CONSECUTIVE.say(language) if review.consecutive else "",
        "explanation": say_name(review.explanation, language),
        "clause": say_clause_words(review.clause, language),
    }
    return _REVIEW.say(language, values)


def _month(period: Period) -> str:
    return f"{period.number:02}/{period.year}" if period.kind is PeriodKind.MONTH else period.code


def _say_presence(rule: PresenceRule, language: Language) -> str:
    values = {
        "period": say_period_kinds([rule.period], language),
        "below": (_AT_MOST if rule.or_equal else _BELOW).say(language),
        "months": say_points(rule.below_months),
        "level": say_name(rule.level, language),
        "maternity": _MATERNITY.say(language) if rule.maternity_exempt else "",
        "clause": say_clause_words(rule.clause, language),
    }
    return (_NOT_RATED if rule.level is RatingLevel.NOT_RATED else _RATED_LOWER).say(language, values)
