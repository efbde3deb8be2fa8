from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Choice,
    CountRate,
    DeductPer,
    Part,
    Parts,
    Ratio,
    RuleInput,
)
from danhgia_desktop.regulation.rubric import SELF, TOTAL, CriterionKey
from danhgia_desktop.scoring.derivation import Figure, Step, StepKind
from danhgia_desktop.scoring.deriving import derive
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.wording import Language, say_derived, say_step
from danhgia_desktop.wording.derivations import _STEPS
from tests.rubric_builders import criterion, rubric, sheet

PAPERS = Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(2))))
TERMS = Choice(options=(Part(name="quý I", points=Decimal(5)), Part(name="sau quý I", points=Decimal(3))))
EXAMPLE = rubric(criterion("I", maximum="3"), criterion("I.1", "I", maximum="3"))


def said(scored, key: str, figure: Figure = Figure.POINTS, language: Language = Language.VI) -> list[str]:
    derivation = derive(scored, SELF, CriterionKey(key), figure)
    return [
        say_derived(derivation, scored.rubric, language),
        *(say_step(step, scored.rubric, language) for step in derivation.steps),
    ]


def by_rule(rule, **given) -> str:
    """Return how the first step of a line with one rule reads."""
    scored = sheet(
        rubric(criterion("a", maximum="3", rules=(rule,))), {"a": Score(inputs=(RuleInput(rule=0, **given),))}
    )
    return next(line for line in said(scored, "a")[1:] if not line.startswith("Khởi đầu"))


def test_a_typed_score_reads_as_people_would_tell_it():
    assert said(sheet(EXAMPLE, {"I.1": "2.5"}), "I.1") == [
        "I.1: điểm 2,5",
        "Gõ 2,5",
        "Điểm chuẩn 3",
        "Còn thiếu 0,5",
    ]


def test_a_sum_names_its_lines_and_the_total_is_named_in_words():
    assert said(sheet(EXAMPLE, {"I.1": "2.5", TOTAL: "3"}), TOTAL)[:4] == [
        "Tổng cộng: điểm 3",
        "2,5 · I Tiêu chí I",
        "Cộng: 2,5",
        "Văn bản ghi 3, không dùng để tính",
    ]


def test_blanks_say_what_they_could_bring():
    assert said(sheet(EXAMPLE), "I", language=Language.EN)[:2] == [
        "I: points blank",
        "Blank, at most 3 · I.1 Tiêu chí I.1",
    ]


@pytest.mark.parametrize(
    ("rule", "given", "sentence"),
    [
        (CountRate(rate=Decimal("0.25"), words="mỗi VB 0,25"), {"count": 2}, "0,5 · mỗi VB 0,25: 2 × 0,25"),
        (
            CountRate(rate=Decimal("0.5"), words="mỗi VB 0,5"),
            {"count": 9},
            "3 · mỗi VB 0,5: 9 × 0,5 = 4,5, tối đa 3",
        ),
        (
            DeductPer(points=Decimal("0.5"), per=2, words="trừ 0,5/02 VB"),
            {"count": 3},
            "−0,5 · trừ 0,5/02 VB: 3 : 2 × 0,5",
        ),
        (AwardOnce(points=Decimal(1), words="đúng hạn"), {"ticked": (0,)}, "1 · đúng hạn: có"),
        (AwardOnce(points=Decimal(1), words="đúng hạn"), {"ticked": ()}, "0 · đúng hạn: không"),
        (PAPERS, {"ticked": (0, 1)}, "3 · giấy: 1 điểm; điện tử: 2 điểm: giấy; điện tử"),
        (PAPERS, {"ticked": ()}, "0 · giấy: 1 điểm; điện tử: 2 điểm: không có phần nào"),
        (TERMS, {"ticked": (1,)}, "3 · Chọn một: quý I: 5 điểm; sau quý I: 3 điểm: sau quý I"),
        (
            Ratio(words="tỷ lệ"),
            {"achieved": Decimal(9), "of": Decimal(10)},
            "2,7 · tỷ lệ: 9/10 = 90%",
        ),
        (Ratio(words="tỷ lệ"), {"achieved": Decimal(9)}, "Chưa nhập số liệu · tỷ lệ"),
    ],
)
def test_a_rule_says_what_was_entered_and_what_it_yields(rule, given, sentence):
    assert by_rule(rule, **given) == sentence


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", StepKind)
def test_every_step_has_a_sentence(kind, language):
    words = _STEPS[kind]

    assert words.asks_for(Language.VI) == words.asks_for(Language.EN)
    assert say_step(Step(kind=kind, criterion=CriterionKey("I.1")), EXAMPLE, language)


@pytest.mark.parametrize("figure", Figure)
def test_every_number_can_be_named(figure):
    assert said(sheet(EXAMPLE, {"I.1": "1"}), "I", figure)[0].startswith("I: ")


def test_what_is_above_the_maximum_is_said_as_such():
    assert said(sheet(EXAMPLE, {"I.1": "4"}), "I", Figure.REMAINING)[0] == "I: vượt điểm chuẩn 1"
