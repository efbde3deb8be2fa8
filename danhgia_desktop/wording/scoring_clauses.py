"""How subjects are scored, by when and by whom, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.deadline import Deadline
from danhgia_desktop.regulation.explanation_round import ExplanationRound
from danhgia_desktop.regulation.roll_up import RollUp
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RoundRule
from danhgia_desktop.regulation.task_rule import TaskRule
from danhgia_desktop.text import continued
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.periods import period_kind_name
from danhgia_desktop.wording.rule_set_names import say_name, say_period_kinds
from danhgia_desktop.wording.rules import say_percent

if TYPE_CHECKING:
    from collections.abc import Mapping

ScoringClause = RoundRule | RollUp | TaskRule | ExplanationRound | Deadline | AuthorityRule

_ROUND = Words("{round}: do {role} chấm", "{round}: by {role}")
_ROLL_UP = Words("{period}: {formula}{given}", "{period}: {formula}{given}")
_GIVEN = Words("; điểm do người chấm: {given}", "; points given by people: {given}")
_TASKS = Words(
    "“{criterion}”: (a + b + c) : 3 × {points}; mỗi lần không đạt chất lượng hoặc chậm trừ {cost} của {reading}"
    "{leaders}",
    "“{criterion}”: (a + b + c) : 3 × {points}; each failure or delay takes {cost} of {reading}{leaders}",
)
_LEADERS = Words(
    "; lãnh đạo: (a + b + c + {parts}) : {count} × {points}, a, b, c theo {tasks}; hỏi theo {periods}: {shares}",
    "; leaders: (a + b + c + {parts}) : {count} × {points}, a, b, c from {tasks}; asked by {periods}: {shares}",
)
_SHARE = Words("{part} 100% khi: {full}; còn lại {otherwise}", "{part} 100% if: {full}; else {otherwise}")
_EXPLANATION = Words("{round}: được {factor} của {base}", "{round}: {factor} of {base}")
_DEADLINE = Words("{step} {before} {day}", "{step} {before} {day}")
_BEFORE = Words("trước", "before")
_NOT_AFTER = Words("chậm nhất", "by")
_OF_WEEK = Words("ngày thứ {day} của tuần", "day {day} of the week")
_OF_MONTH = Words("ngày {day:02} của tháng", "day {day} of the month")
_OF_NEXT_MONTH = Words("ngày {day:02} của tháng sau", "day {day} of the following month")
_OF_YEAR = Words("ngày {day:02}/{month:02}", "{day:02}/{month:02}")
_OF_NEXT_YEAR = Words("ngày {day:02}/{month:02} năm sau", "{day:02}/{month:02} of the following year")
_OF_OTHERS = Words(
    "ngày {day:02} của tháng thứ {month} tính từ đầu {period}", "day {day} of month {month} from the {period}'s start"
)
_AUTHORITY = Words("{whom}: {concludes} quyết định{proposes}", "{whom}: decided by {concludes}{proposes}")
_PROPOSES = Words(", {role} đề xuất", ", proposed by {role}")
_MONTHS_OF_YEAR = 12


def say_scoring_clause(said: ScoringClause, language: Language, names: Mapping[str, str]) -> str:
    """Return one rule of the scoring as a sentence without its full stop.

    Args:
        said: the rule.
        language: the language.
        names: what rounds and criteria are called, by key; others are told by their keys.
    """
    match said:
        case RoundRule():
            named = names.get(said.round, said.round)
            return _ROUND.say(language, {"round": named, "role": say_name(said.filled_by, language)})
        case RollUp():
            return _say_roll_up(said, language)
        case TaskRule():
            return _say_tasks(said, language, names.get(said.criterion, said.criterion))
        case ExplanationRound():
            values = {
                "round": names.get(said.round, said.round),
                "factor": say_points(said.factor),
                "base": say_name(said.base, language),
            }
            return _EXPLANATION.say(language, values)
        case Deadline():
            return _say_deadline(said, language)
        case _:
            return _say_authority(said, language)


def _say_roll_up(rule: RollUp, language: Language) -> str:
    given = "" if rule.given is None else _GIVEN.say(language, {"given": say_name(rule.given, language)})
    values = {
        "period": period_kind_name(rule.period, language),
        "formula": say_name(rule.formula, language),
        "given": given,
    }
    return _ROLL_UP.say(language, values)


def _say_tasks(rule: TaskRule, language: Language, criterion: str) -> str:
    values = {
        "criterion": criterion,
        "points": say_points(rule.points),
        "cost": say_percent(rule.failure_cost),
        "reading": say_name(rule.reading, language),
        "leaders": _say_leaders(rule, language) if rule.leader_parts else "",
    }
    return _TASKS.say(language, values)


def _say_leaders(rule: TaskRule, language: Language) -> str:
    shares = (
        _SHARE.say(
            language,
            {"part": say_name(part.kind, language), "full": part.full, "otherwise": say_percent(part.otherwise)},
        )
        for part in rule.leader_parts
    )
    values = {
        "parts": " + ".join(say_name(part.kind, language) for part in rule.leader_parts),
        "count": 3 + len(rule.leader_parts),
        "points": say_points(rule.points),
        "tasks": say_name(rule.leader_tasks, language),
        "periods": say_period_kinds(rule.leader_parts_in, language),
        "shares": "; ".join(shares),
    }
    return _LEADERS.say(language, values)


def _say_deadline(deadline: Deadline, language: Language) -> str:
    month, words = deadline.month, _OF_OTHERS
    match deadline.period:
        case PeriodKind.WEEK:
            words = _OF_WEEK
        case PeriodKind.MONTH:
            words = _OF_MONTH if month == 1 else _OF_NEXT_MONTH
        case PeriodKind.YEAR:
            words = _OF_YEAR if month <= _MONTHS_OF_YEAR else _OF_NEXT_YEAR
            month = (month - 1) % _MONTHS_OF_YEAR + 1
    period = continued(period_kind_name(deadline.period, language))
    values = {
        "step": say_name(deadline.step, language),
        "before": (_BEFORE if deadline.before else _NOT_AFTER).say(language),
        "day": words.say(language, {"day": deadline.day, "month": month, "period": period}),
    }
    return _DEADLINE.say(language, values)


def _say_authority(rule: AuthorityRule, language: Language) -> str:
    role = rule.proposes
    values = {
        "whom": say_name(rule.whom, language),
        "concludes": say_name(rule.concludes, language),
        "proposes": "" if role is None else _PROPOSES.say(language, {"role": say_name(role, language)}),
    }
    said = _AUTHORITY.say(language, values)
    return said[0].upper() + said[1:]
