"""Rubrics of every kind for the tests of templates, and workbooks as people edit them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from io import BytesIO

import openpyxl
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

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
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import (
    DEFAULT_ROUNDS,
    TOTAL,
    Criterion,
    CriterionKey,
    Round,
    RoundKey,
    Rubric,
    RubricUid,
)
from danhgia_desktop.reports.rubric_template import compose
from tests.rubric_builders import hundredths, ratios

letters = st.sampled_from(
    [*'aĂ1. -=+@\n\t"<&_x|;:()%', "ộ", "o\u0302", "\u200b", "\ufeff", "điểm", "\x01", "_x0041_", "😀"]
)
words = st.lists(letters, max_size=8).map("".join)
parts = st.lists(st.builds(Part, name=words, points=hundredths), max_size=3).map(tuple)
tiers = st.lists(st.builds(Tier, at_least=ratios, points=hundredths, strict=st.booleans()), max_size=3).map(tuple)
figures = st.none() | st.sampled_from(TaskFigure)
groups = st.integers(1, 12)
rules = st.one_of(
    st.builds(
        CountRate,
        words=words,
        rate=hundredths,
        per=groups,
        unit=words,
        expected=st.none() | st.integers(0, 30),
        figure=figures,
    ),
    st.builds(DeductPer, words=words, points=hundredths, per=groups, unit=words, exclusion=words, figure=figures),
    st.builds(DeductOnce, words=words, points=hundredths, condition=words),
    st.builds(AwardOnce, words=words, points=hundredths, condition=words),
    st.builds(Parts, words=words, parts=parts),
    st.builds(Choice, words=words, options=parts),
    st.builds(Threshold, words=words, at_least=ratios, points=st.none() | hundredths, strict=st.booleans()),
    st.builds(Tiers, words=words, tiers=tiers),
    st.builds(Ratio, words=words, floor=st.none() | ratios),
    st.builds(Bonus, words=words, extra=st.booleans()),
    st.builds(Penalty, words=words),
)
"""Every kind of rule, with anything a person may have typed in its words."""


@st.composite
def criteria(draw: st.DrawFn, key: CriterionKey, parent: CriterionKey | None) -> Criterion:
    return Criterion(
        key=key,
        parent=parent,
        code=draw(st.sampled_from(["", "-", "I", "1.1", "=1", " a)"]) | words),
        text=draw(words),
        max_points=draw(st.none() | hundredths),
        places=draw(st.integers(0, 2)),
        rules=tuple(draw(st.lists(rules, max_size=2))),
        guidance=tuple(draw(st.lists(words, max_size=2))),
        evidence=draw(words),
    )


@st.composite
def rubrics(draw: st.DrawFn) -> Rubric:
    """Draw a rubric of any shape, parents anywhere before their parts."""
    lines = [draw(criteria(TOTAL, None))]
    for number in range(draw(st.integers(0, 5))):
        parent = draw(st.sampled_from(lines)).key
        lines.append(draw(criteria(CriterionKey(f"khóa {number}"), parent)))
    rounds = draw(st.sampled_from([DEFAULT_ROUNDS, (Round(key=RoundKey("một"), name="Vòng =1\n"),)]))
    return Rubric(uid=RubricUid("r1"), name=draw(words), title=draw(words), rounds=rounds, criteria=tuple(lines))


_written = lru_cache(maxsize=8)(compose)


def edited(rubric: Rubric, change: Callable[[Worksheet], object]) -> bytes:
    """Return a rubric's template after another program opened it, changed its table and saved it."""
    book = openpyxl.load_workbook(BytesIO(_written(rubric)))
    change(book["Bộ tiêu chí"])
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def percent(count: int) -> Fraction:
    return Fraction(count, 100)
