"""One line, one reading, wherever a person writes a rule."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.regulation.criterion_rule import AwardOnce, Bonus, Choice, DeductPer, Part, Parts, Threshold, Tiers
from danhgia_desktop.regulation.rule_lines import rules_in_line
from danhgia_desktop.regulation.rule_sentences import sentence
from tests.regulation.test_rule_sentences import RULES

FIVE = Decimal(5)


@pytest.mark.parametrize("rule", RULES)
def test_our_own_sentences_come_back_to_the_letter(rule):
    line = sentence(rule)

    assert rules_in_line(line, FIVE) == (replace(rule, words=line),)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Từ 50% đến dưới 70%: 1 điểm; từ 70% đến dưới 90%: 2 điểm; từ 90% trở lên: 3 điểm", Tiers),
        ("Đạt từ 90% trở lên: 3 điểm; từ 70% đến dưới 90%: 2 điểm", Tiers),
        ("Dưới 50%: 0 điểm; từ 50%: 3 điểm", Threshold),
        ("Từ 90% hồ sơ: 3 điểm; văn bản điện tử: 2 điểm", Parts),
        ("Trong quý I: 5 điểm; sau quý I: 3 điểm; không ban hành: 0 điểm", Choice),
        ("Trong quý I: 5 điểm; sau quý I: 3 điểm", Choice),
        ("Văn bản giấy: 3 điểm; văn bản điện tử: 2 điểm", Parts),
        ("Ban hành (trong quý I: 5 điểm; sau quý I: 3 điểm)", Choice),
        ("Ban hành kịp thời: 0,5", AwardOnce),
        ("Trừ 0,5 điểm/02 văn bản chậm (không kể văn bản mật)", DeductPer),
        ("Mỗi văn bản chậm trừ 0,5 điểm; tối đa 5 điểm", DeductPer),
        ("Điểm thưởng, tối đa 3 điểm", Bonus),
    ],
)
def test_a_line_in_other_words_has_one_reading(line, kind):
    (rule,) = rules_in_line(line, FIVE)

    assert isinstance(rule, kind)


def test_a_band_is_not_ticked_beside_another():
    (rule,) = rules_in_line("Từ 50% đến dưới 70%: 1 điểm; từ 90% trở lên: 3 điểm", Decimal(3))

    assert [(tier.at_least, tier.points) for tier in rule.tiers] == [(Fraction(9, 10), 3), (Fraction(1, 2), 1)]


def test_the_words_that_ask_to_choose_name_no_option():
    (rule,) = rules_in_line("Chọn một: A: 5 điểm; B: 3; C: 0")

    assert rule.options == tuple(
        Part(name=name, points=Decimal(points)) for name, points in (("A", 5), ("B", 3), ("C", 0))
    )


@pytest.mark.parametrize(
    "line",
    [
        "",
        "tùy lãnh đạo",
        "a" * 3_000,
        "Chọn một: đúng hạn; muộn",
        "Mỗi văn bản trừ 0,5 điểm, tối đa 2 điểm",
        "Mỗi văn bản chậm trừ 0,5 điểm nhưng không quá 2 điểm",
        "Mỗi văn bản trừ 0,5 điểm (tối đa 2 điểm)",
        "Mỗi báo cáo, tối đa 2 điểm, được 0,5 điểm",
        "Chậm 01 báo cáo trừ 0,5 điểm; đạt 90%",
    ],
)
def test_a_line_that_says_more_than_its_rules_would_do_is_no_rule(line):
    assert rules_in_line(line, FIVE) == ()
