"""How proposals are rewarded, in sentences."""

from __future__ import annotations

from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.rating_clauses import say_clause_words
from danhgia_desktop.wording.rule_set_names import say_name

RewardClause = RewardRule | RewardDegree | CouncilRule

_REWARDS = Words(
    "Tiền thưởng theo mức lương cơ sở của {day}{most_points}{most_money}; tổng điểm {may_pass} vượt mức tối đa{clause}",
    "Money by the base salary of {day}{most_points}{most_money}; a total {may_pass} pass its maximum{clause}",
)
_MOST_POINTS = Words("; mỗi phiếu nhiều nhất {most} điểm thưởng", "; {most} bonus points a sheet at most")
_MOST_MONEY = Words(
    "; mỗi người mỗi tháng nhiều nhất {most} mức lương cơ sở", "; {most} base salaries a person and month at most"
)
_MAY = Words("được", "may")
_MAY_NOT = Words("không được", "may not")
_MONEY = Words("{coefficient} mức lương cơ sở", "{coefficient} base salaries")
_POINTS = Words("{points} điểm thưởng", "{points} bonus points")
_COUNCIL = Words(
    "Họp khi có mặt từ {quorum} số thành viên; thông qua khi {share} {threshold} {of} đồng ý; bỏ phiếu {ballot}",
    "Meets with {quorum} of its members or more; passes with {share} {threshold} of {of}; {ballot} ballots",
)
_MORE_THAN = Words("trên", "more than")
_AT_LEAST = Words("từ", "at least")
_SECRET = Words("kín", "secret")
_OPEN = Words("công khai", "open")


def say_reward_clause(said: RewardClause, language: Language) -> str:
    """Return one rule of the rewards as a sentence without its full stop."""
    match said:
        case RewardRule():
            return _say_rewards(said, language)
        case RewardDegree():
            return _say_degree(said, language)
        case _:
            return _say_council(said, language)


def _say_rewards(rule: RewardRule, language: Language) -> str:
    points, money = rule.most_points, rule.most_coefficient
    values = {
        "day": say_name(rule.salary_day, language),
        "most_points": "" if points is None else _MOST_POINTS.say(language, {"most": say_points(points)}),
        "most_money": "" if money is None else _MOST_MONEY.say(language, {"most": say_points(money)}),
        "may_pass": (_MAY if rule.may_pass_maximum else _MAY_NOT).say(language),
        "clause": say_clause_words(rule.clause, language),
    }
    return _REWARDS.say(language, values)


def _say_degree(degree: RewardDegree, language: Language) -> str:
    given = []
    if degree.coefficient:
        given.append(_MONEY.say(language, {"coefficient": say_points(degree.coefficient)}))
    if degree.points:
        given.append(_POINTS.say(language, {"points": say_points(degree.points)}))
    return f"{degree.name}: {', '.join(given)}"


def _say_council(council: CouncilRule, language: Language) -> str:
    values = {
        "quorum": council.quorum,
        "share": (_MORE_THAN if council.more_than else _AT_LEAST).say(language),
        "threshold": council.threshold,
        "of": say_name(council.of, language),
        "ballot": (_SECRET if council.secret else _OPEN).say(language),
    }
    return _COUNCIL.say(language, values)
