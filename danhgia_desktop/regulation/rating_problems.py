"""What is wrong with how subjects are rated."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.problem_checks import ONE_HUNDRED, out_of_range, twice, unknown_periods
from danhgia_desktop.regulation.rating_condition import ConditionEffect
from danhgia_desktop.regulation.rating_level import RatingLevel
from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.quota import Quota
    from danhgia_desktop.regulation.rating_condition import Condition
    from danhgia_desktop.regulation.rating_rule import Band, RatingRule
    from danhgia_desktop.regulation.subject_rules import SubjectRules
    from danhgia_desktop.regulation.task_consequences import ReviewRule, TaskCap

_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}

_SHARE_IN_WORDS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm)")


def of_rating(rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    """Yield what is wrong, in the order of the fields."""
    rating = rules.rating
    if not rating.bands and (rating.conditions or rating.quota is not None):
        yield RegulationProblem(fault=RuleFault.NO_BANDS, path=f"{path}.bands")
    yield from _of_bands(rating.bands, f"{path}.bands")
    yield from twice(f"{path}.conditions", (condition.key for condition in rating.conditions), "key")
    for place, condition in enumerate(rating.conditions):
        yield from _of_condition(condition, f"{path}.conditions[{place}]")
    if rating.quota is not None:
        yield from _of_quota(rating.quota, rules, f"{path}.quota")
    if rating.task_cap is not None:
        yield from _of_task_cap(rating.task_cap, f"{path}.task_cap")
    if rating.review is not None:
        yield from _of_review(rating.review, f"{path}.review")
    yield from _of_presence(rating, rules, f"{path}.presence")


def _of_bands(bands: tuple[Band, ...], path: str) -> Iterator[RegulationProblem]:
    yield from twice(path, (band.level for band in bands), "level")
    for place, band in enumerate(bands):
        if band.level is RatingLevel.NOT_RATED:
            yield RegulationProblem(fault=RuleFault.BAND_LEVEL, path=f"{path}[{place}].level", stated=band.level)
        yield from out_of_range(f"{path}[{place}].at_least", band.at_least, most=ONE_HUNDRED)
    for place, (above, below) in enumerate(pairwise(bands), start=1):
        if above.at_least == below.at_least:
            fault = RuleFault.BAND_OVERLAP
        elif above.at_least < below.at_least or above.level.rank > below.level.rank:
            fault = RuleFault.BANDS_NOT_DESCENDING
        else:
            continue
        yield RegulationProblem(
            fault=fault,
            path=f"{path}[{place}].at_least",
            stated=Fraction(below.at_least),
            limit=Fraction(above.at_least),
        )
    lowest = min((band.at_least for band in bands), default=0)
    if lowest > 0:
        yield RegulationProblem(
            fault=RuleFault.BAND_GAP, path=f"{path}[{len(bands) - 1}].at_least", stated=Fraction(lowest)
        )


def _of_condition(condition: Condition, path: str) -> Iterator[RegulationProblem]:
    if not condition.clause.strip():
        yield RegulationProblem(fault=RuleFault.CONDITION_WITHOUT_CLAUSE, path=f"{path}.clause")
    if condition.effect is ConditionEffect.CAP:
        yield from _of_cap(condition.level, f"{path}.level")


def _of_cap(level: RatingLevel, path: str) -> Iterator[RegulationProblem]:
    if level is RatingLevel.EXCELLENT:
        yield RegulationProblem(fault=RuleFault.CAP_WITHOUT_EFFECT, path=path, stated=level)


def _of_quota(quota: Quota, rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    yield from out_of_range(f"{path}.percent", quota.percent, most=ONE_HUNDRED)
    if not quota.groups:
        yield RegulationProblem(fault=RuleFault.GROUPS_MISSING, path=f"{path}.groups")
    yield from twice(f"{path}.groups", quota.groups)
    if not quota.periods:
        yield RegulationProblem(fault=RuleFault.NO_PERIODS, path=f"{path}.periods")
    yield from unknown_periods(f"{path}.periods", quota.periods, rules.periods)
    if quota.outstanding_percent is not None:
        outstanding = f"{path}.outstanding_percent"
        yield from out_of_range(outstanding, quota.outstanding_percent, most=ONE_HUNDRED)
        if quota.outstanding_percent < quota.percent:
            yield RegulationProblem(
                fault=RuleFault.OUTSTANDING_BELOW,
                path=outstanding,
                stated=Fraction(quota.outstanding_percent),
                limit=Fraction(quota.percent),
            )

    yield from _of_quota_words(quota, f"{path}.clause")


def _of_quota_words(quota: Quota, path: str) -> Iterator[RegulationProblem]:
    """Yield a problem where the words name shares, but not that of the quota."""
    named = [Fraction(said.replace(",", ".")) for said in _SHARE_IN_WORDS.findall(quota.clause)]
    if named and Fraction(quota.percent) not in named:
        yield RegulationProblem(
            fault=RuleFault.CLAUSE_SAYS_OTHERWISE, path=path, stated=named[0], limit=Fraction(quota.percent)
        )


def _of_task_cap(cap: TaskCap, path: str) -> Iterator[RegulationProblem]:
    yield from _of_cap(cap.level, f"{path}.level")
    if not cap.binds:
        yield RegulationProblem(fault=RuleFault.NOBODY_BOUND, path=f"{path}.binds")
    yield from twice(f"{path}.binds", cap.binds)


def _of_review(review: ReviewRule, path: str) -> Iterator[RegulationProblem]:
    if review.from_month.kind is not PeriodKind.MONTH:
        yield RegulationProblem(fault=RuleFault.NOT_A_MONTH, path=f"{path}.from_month", stated=review.from_month.code)
    yield from out_of_range(f"{path}.months", review.months, 1)


def _of_presence(rating: RatingRule, rules: SubjectRules, path: str) -> Iterator[RegulationProblem]:
    yield from unknown_periods(path, (rule.period for rule in rating.presence), rules.periods, "period")
    yield from twice(path, ((rule.level, rule.period) for rule in rating.presence), "level")
    for place, rule in enumerate(rating.presence):
        below = f"{path}[{place}].below_months"
        yield from out_of_range(below, rule.below_months, above=True)
        months = _MONTHS.get(rule.period, 1)
        if rule.below_months > months:
            yield RegulationProblem(
                fault=RuleFault.LONGER_THAN_PERIOD, path=below, stated=Fraction(rule.below_months), limit=months
            )
        yield from _of_cap(rule.level, f"{path}[{place}].level")
