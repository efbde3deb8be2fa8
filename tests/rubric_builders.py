"""Rubrics, sheets and scores for tests of the plain core, and strategies that draw them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    RuleInput,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid


def points(written: str | None) -> Decimal | None:
    return None if written is None else Decimal(written)


def criterion(key: str, parent: str = TOTAL, maximum: str | None = None, **attributes) -> Criterion:
    return Criterion(
        key=CriterionKey(key),
        parent=CriterionKey(parent),
        **{"code": key, "text": f"Tiêu chí {key}", "max_points": points(maximum), **attributes},
    )


def rubric(*lines: Criterion, maximum: str | None = None, **attributes) -> Rubric:
    root = Criterion(key=TOTAL, parent=None, text="TỔNG CỘNG", max_points=points(maximum))
    return Rubric(uid=RubricUid("r1"), name="Bảng chấm điểm", criteria=(root, *lines), **attributes)


def sheet(scored: Rubric, scores: dict[str, Score | str] | None = None, round_=SELF) -> Scoresheet:
    """Return a sheet with scores by criterion; a text stands for typed points."""
    blank = Scoresheet(
        uid=SheetUid("s1"),
        rubric=scored,
        subject=Subject(unit=OrgUnit(uid=UnitUid("u1"), name="Sở Nội vụ")),
        period=Period.year_of(2026),
    )
    given = {
        (CriterionKey(key), round_): Score(points=Decimal(score)) if isinstance(score, str) else score
        for key, score in (scores or {}).items()
    }
    return blank.with_scores(given)


hundredths = st.integers(0, 2_000).map(lambda count: Decimal(count).scaleb(-2))
above_zero = st.integers(1, 2_000).map(lambda count: Decimal(count).scaleb(-2))
ratios = st.fractions(min_value=Fraction(1, 100), max_value=1)
count_rates = st.builds(CountRate, rate=above_zero, per=st.integers(1, 3), expected=st.none() | st.integers(1, 20))
deductions_per_count = st.builds(DeductPer, points=above_zero, per=st.integers(1, 5))
deductions_once = st.builds(DeductOnce, points=above_zero)
awards = st.builds(AwardOnce, points=above_zero)
parts = st.builds(
    Parts, parts=st.lists(st.builds(Part, name=st.just("phần"), points=above_zero), max_size=4).map(tuple)
)
choices = st.builds(
    Choice, options=st.lists(st.builds(Part, name=st.just("mức"), points=hundredths), max_size=4).map(tuple)
)
thresholds = st.builds(Threshold, at_least=ratios, points=st.none() | hundredths, strict=st.booleans())
tiers = st.builds(
    Tiers,
    tiers=st.lists(st.builds(Tier, at_least=ratios, points=hundredths, strict=st.booleans()), max_size=4).map(tuple),
)
ratio_rules = st.builds(Ratio, floor=st.none() | ratios)
rules = st.one_of(
    count_rates,
    deductions_per_count,
    deductions_once,
    awards,
    parts,
    choices,
    thresholds,
    tiers,
    ratio_rules,
    st.builds(Bonus, extra=st.booleans()),
    st.just(Penalty()),
)

maxima = st.none() | hundredths
some_rules = st.lists(rules, max_size=2).map(tuple)
ticks = st.integers(0, 63).map(lambda bits: tuple(place for place in range(6) if bits >> place & 1))


@cache
def inputs(place: int) -> st.SearchStrategy[RuleInput]:
    """Draw what somebody may have said for the rule at that place: anything, nothing, too much."""
    return st.builds(
        RuleInput,
        rule=st.just(place),
        count=st.none() | st.integers(0, 100),
        ticked=st.none() | ticks,
        achieved=st.none() | hundredths,
        of=st.none() | hundredths,
    )


@st.composite
def trees(draw: st.DrawFn, most: int = 9, with_rules: bool = False) -> Rubric:  # noqa: FBT001, FBT002
    """Draw a rubric of any shape."""
    lines: list[Criterion] = []
    open_keys = [str(TOTAL)]
    for number in range(draw(st.integers(0, most))):
        parent = draw(st.sampled_from(open_keys[-4:]))
        del open_keys[open_keys.index(parent) + 1 :]
        own = draw(some_rules) if with_rules else ()
        maximum = draw(maxima)
        lines.append(criterion(f"c{number}", parent, code="", rules=own, max_points=maximum))
        open_keys.append(f"c{number}")
    return rubric(*lines)
