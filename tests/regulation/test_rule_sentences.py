"""Rules as sentences that are read back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

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
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_sentences import read_sentence, sentence
from danhgia_desktop.wording import Language, say_rule

HALF = Decimal("0.5")
NAMED = (Part(name="văn bản giấy", points=Decimal(1)), Part(name="điện tử (ký số): đủ", points=HALF))
RULES = [
    CountRate(rate=Decimal("0.25"), unit="chương trình", expected=12),
    CountRate(rate=HALF, per=3),
    DeductPer(points=HALF, unit="văn bản"),
    DeductPer(points=HALF, per=2, unit="văn bản", exclusion="không kể văn bản mật (nếu có)"),
    DeductOnce(points=Decimal(1)),
    DeductOnce(points=Decimal(1), condition="không ban hành: chậm"),
    AwardOnce(points=HALF, condition="nộp đúng hạn"),
    Parts(parts=NAMED),
    Choice(options=(*NAMED, Part(name="không", points=Decimal(0)))),
    Threshold(at_least=Fraction(9, 10)),
    Threshold(at_least=Fraction(905, 1000), points=Decimal(2), strict=True),
    Tiers(tiers=(Tier(at_least=Fraction(9, 10), points=HALF), Tier(at_least=Fraction(0), points=HALF, strict=True))),
    Ratio(),
    Ratio(floor=Fraction(1, 2)),
    Bonus(),
    Bonus(extra=True),
    Penalty(),
]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_read_back_from_its_sentence(rule):
    line = sentence(rule)

    assert read_sentence(line) == replace(rule, words=line)


@pytest.mark.parametrize("rule", RULES)
def test_the_sentence_is_the_one_that_the_program_shows(rule):
    assert sentence(rule) == say_rule(rule, Language.VI)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("MỖI BÁO CÁO được 0.25 điểm", CountRate(rate=Decimal("0.25"), unit="BÁO CÁO")),
        ("mỗi 2 báo cáo trừ 1điểm", DeductPer(points=Decimal(1), per=2, unit="báo cáo")),
        ("Trừ 1 điểm nếu nộp chậm", DeductOnce(points=Decimal(1), condition="nộp chậm")),
        ("đạt từ 90 % : đủ điểm chuẩn", None),
        ("Đạt từ 90 % trở lên: đủ điểm chuẩn", Threshold(at_least=Fraction(9, 10))),
        ("Tỷ lệ đạt x điểm chuẩn", Ratio()),
        ("điểm thưởng, do người chấm cho, tối đa bằng điểm chuẩn", Bonus()),
    ],
)
def test_small_liberties_of_typing_are_understood(line, rule):
    assert read_sentence(line) == (rule and replace(rule, words=line))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "tùy lãnh đạo",
        "Đạt từ 0% trở lên: 2 điểm",
        "từ 90%: 2 điểm; khác",
        "Chọn một: đúng hạn",
        "a: 1 điểm; b",
        "a" * 3_000 + ": 1 điểm",
    ],
)
def test_what_has_another_form_is_no_rule(line):
    assert read_sentence(line) is None
