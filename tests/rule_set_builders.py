"""A rule set that says everything a rule set can say, and is right; tests change what they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.criterion_rule import Choice, DeductPer, Part, Ratio
from danhgia_desktop.regulation.deadline import Deadline, DeadlineStep
from danhgia_desktop.regulation.explanation_round import ExplanationRound, RecoveryBase
from danhgia_desktop.regulation.presence_rule import PresenceRule
from danhgia_desktop.regulation.quota import Quota, QuotaBase, QuotaGroup, QuotaRounding
from danhgia_desktop.regulation.rating_condition import Condition, ConditionEffect, ConditionSubjects
from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole
from danhgia_desktop.regulation.rating_rule import Band, RatingMeasure, RatingRule
from danhgia_desktop.regulation.regulation import Amendment, AmendmentKind, Purpose, Regulation, RegulationUid
from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule, SalaryDay, VoteBase
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    CONCLUDED,
    SELF,
    TOTAL,
    Criterion,
    CriterionKey,
    Rubric,
    RubricUid,
)
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.regulation.subject_rules import AuthorityRule, RatedGroup, RoundRule, SubjectRules
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed, ReviewRule, TaskCap
from danhgia_desktop.regulation.task_rule import FailureReading, LeaderPart, LeaderPartKind, LeaderTasks, TaskRule

MONTH, QUARTER, YEAR = PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR
STAFF, LEADERS, UNITS = RubricUid("staff"), RubricUid("leaders"), RubricUid("units")
TASKS = CriterionKey("tasks")


def rubric(uid: RubricUid, name: str) -> Rubric:
    return Rubric(
        uid=uid,
        name=name,
        title="PHIẾU THEO DÕI",
        criteria=(
            Criterion(key=TOTAL, parent=None, text="TỔNG CỘNG", max_points=Decimal(100)),
            Criterion(
                key=CriterionKey("common"), parent=TOTAL, code="I", text="Tiêu chí chung", max_points=Decimal(30)
            ),
            Criterion(
                key=CriterionKey("ethics"),
                parent=CriterionKey("common"),
                code="1",
                text="Phẩm chất",
                max_points=Decimal("27.5"),
                places=1,
                rules=(
                    DeductPer(points=Decimal("0.5"), unit="lần", words="trừ 0,5 điểm/lần"),
                    Ratio(floor=Fraction(1, 3)),
                ),
                guidance=("Có minh chứng kèm theo",),
                evidence="Biên bản",
            ),
            Criterion(
                key=CriterionKey("courage"),
                parent=CriterionKey("common"),
                code="2",
                text="Dám nghĩ, dám làm",
                max_points=Decimal("2.5"),
                rules=(
                    Choice(options=(Part(name="có", points=Decimal("2.5")), Part(name="không", points=Decimal(0)))),
                ),
            ),
            Criterion(key=TASKS, parent=TOTAL, code="II", text="Nhiệm vụ", max_points=Decimal(70)),
        ),
    )


RATING = RatingRule(
    bands=(
        Band(level=RatingLevel.EXCELLENT, at_least=Decimal(90), name="Loại A"),
        Band(level=RatingLevel.GOOD, at_least=Decimal(70)),
        Band(level=RatingLevel.COMPLETED, at_least=Decimal(50)),
        Band(level=RatingLevel.NOT_COMPLETED, at_least=Decimal(0)),
    ),
    measure=RatingMeasure.POINTS,
    conditions=(
        Condition(
            key="discipline",
            effect=ConditionEffect.FORCE,
            level=RatingLevel.NOT_COMPLETED,
            clause="Bị kỷ luật từ khiển trách trở lên",
            confirmed_by=RatingRole.AGENCY_HEAD,
        ),
        Condition(
            key="corruption",
            effect=ConditionEffect.CAP,
            level=RatingLevel.COMPLETED,
            clause="Đơn vị trực tiếp quản lý để xảy ra lãng phí",
            subjects=ConditionSubjects.LEADERS,
            confirmed_by=RatingRole.SUPERIOR,
        ),
    ),
    quota=Quota(
        percent=Decimal(20),
        base=QuotaBase.ONLY_GOOD,
        groups=(QuotaGroup.PER_UNIT, QuotaGroup.PER_DUTY_GROUP),
        periods=(QUARTER, YEAR),
        rounding=QuotaRounding.FLOOR,
        outstanding_percent=Decimal(25),
        clause="Điều 20 khoản 5",
    ),
    task_cap=TaskCap(
        level=RatingLevel.GOOD,
        explanation=ExplanationNeed.FILED,
        binds=(Answerable.ASSIGNEE, Answerable.UNIT_HEAD),
        clause="Không có giải trình trước hạn",
    ),
    review=ReviewRule(from_month=Period(year=2023, kind=MONTH, number=7), months=2, clause="Từ 02 tháng trở lên"),
    head_not_above_unit=True,
    presence=(
        PresenceRule(
            period=YEAR,
            below_months=Decimal(6),
            level=RatingLevel.NOT_RATED,
            maternity_exempt=True,
            clause="Công tác chưa đủ 06 tháng",
        ),
        PresenceRule(period=MONTH, below_months=Decimal("0.5"), level=RatingLevel.GOOD),
    ),
)
PEOPLE = SubjectRules(
    kinds=(SubjectKind.CIVIL_SERVANT, SubjectKind.WORKER),
    rubric=STAFF,
    leader_rubric=LEADERS,
    periods=(MONTH, QUARTER, YEAR),
    rounds=(
        RoundRule(round=SELF, filled_by=RatingRole.SUBJECT),
        RoundRule(round=APPRAISED, filled_by=RatingRole.UNIT_HEAD),
        RoundRule(round=CONCLUDED, filled_by=RatingRole.AGENCY_HEAD),
    ),
    roll_ups=(
        RollUp(period=QUARTER, formula=RollUpFormula.SUM_OF_SUMS, given=RollUpFormula.MEAN_OF_MONTHS_WORKED),
        RollUp(period=YEAR, formula=RollUpFormula.MEAN_OF_QUARTERS),
    ),
    rating=RATING,
    tasks=TaskRule(
        criterion=TASKS,
        points=Decimal(70),
        failure_cost=Fraction(1, 4),
        reading=FailureReading.PER_PRODUCT,
        leader_tasks=LeaderTasks.OWN,
        leader_parts=(
            LeaderPart(kind=LeaderPartKind.STAFF_RESULTS, full="Toàn bộ hoàn thành", otherwise=Fraction(1, 2)),
            LeaderPart(kind=LeaderPartKind.UNIT_RESULTS, full="Đúng tiến độ", otherwise=Fraction(1, 3)),
            LeaderPart(kind=LeaderPartKind.UNITY, full="Đoàn kết", otherwise=Fraction(0)),
        ),
        leader_parts_in=(QUARTER,),
    ),
    explanation=ExplanationRound(round=APPRAISED, factor=Decimal("0.7"), base=RecoveryBase.RECOVERED_PART),
    rewards=RewardRule(
        degrees=(
            RewardDegree(key="first", name="Mức 1", coefficient=Decimal("0.3"), points=Decimal(5)),
            RewardDegree(key="second", name="Mức 2", coefficient=Decimal(0), points=Decimal("2.5")),
        ),
        salary_day=SalaryDay.WORK_MONTH,
        most_points=Decimal(10),
        most_coefficient=Decimal("0.6"),
        council=CouncilRule(
            quorum=Fraction(2, 3), threshold=Fraction(1, 2), more_than=True, of=VoteBase.ALL_MEMBERS, secret=True
        ),
        clause="Quy chế thưởng",
    ),
    deadlines=(
        Deadline(step=DeadlineStep.SUBMITTED, period=MONTH, month=1, day=25),
        Deadline(step=DeadlineStep.CONCLUDED, period=YEAR, month=12, day=15, before=True),
    ),
    authority=(
        AuthorityRule(whom=RatedGroup.MEMBER, proposes=RatingRole.UNIT_HEAD, concludes=RatingRole.AGENCY_HEAD),
        AuthorityRule(whom=RatedGroup.AGENCY_HEAD, concludes=RatingRole.SUPERIOR),
    ),
)
BODIES = SubjectRules(kinds=(SubjectKind.UNIT,), rubric=UNITS, periods=(YEAR,), rounds=PEOPLE.rounds)
REGULATION = Regulation(
    uid=RegulationUid("office-2026"),
    number="12/QĐ-SNV",
    title="Quy chế đánh giá, xếp loại",
    issuer="Sở Nội vụ",
    issued_on=date(2025, 12, 20),
    effective_from=date(2026, 1, 1),
    effective_until=date(2030, 12, 31),
    amends=Amendment(regulation=RegulationUid("office-2020"), kind=AmendmentKind.REPLACES),
    purpose=Purpose.RATING,
    source="Văn bản của Sở",
    is_sample=True,
    bases=("Luật Cán bộ, công chức", "Nghị định 335"),
    rules=(PEOPLE, BODIES),
)
RUBRICS = (rubric(STAFF, "Chuyên viên"), rubric(LEADERS, "Lãnh đạo"), rubric(UNITS, "Đơn vị"))
RULE_SET = RuleSet(regulation=REGULATION, rubrics=RUBRICS)


def with_people(**changes) -> Regulation:
    """Return the regulation with other rules for people."""
    return replace(REGULATION, rules=(replace(PEOPLE, **changes), BODIES))


def with_rating(**changes) -> Regulation:
    """Return the regulation with another rating of people."""
    return with_people(rating=replace(RATING, **changes))
