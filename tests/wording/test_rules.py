"""Rules in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    RULE_TYPES,
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
from danhgia_desktop.wording import Language, say_percent, say_rule, say_rule_kind
from tests import bac_giang
from tests.rubric_builders import rules

QUARTER, HALF, ONE = Decimal("0.25"), Decimal("0.5"), Decimal(1)
NINE_TENTHS, TWO_THIRDS = Fraction(9, 10), Fraction(2, 3)


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_rule_has_a_name_of_its_own(language):
    assert len({say_rule_kind(rule.kind, language) for rule in RULE_TYPES}) == len(RULE_TYPES)


@pytest.mark.parametrize(
    ("rule", "vietnamese", "english"),
    [
        (
            CountRate(rate=QUARTER, unit="báo cáo", expected=12),
            "Mỗi báo cáo được 0,25 điểm (đủ 12)",
            "Each báo cáo earns 0,25 (full at 12)",
        ),
        (CountRate(rate=HALF, per=2, unit="tin bài"), "Mỗi 02 tin bài được 0,5 điểm", "Each 02 tin bài earns 0,5"),
        (CountRate(rate=QUARTER), "Mỗi lần được 0,25 điểm", "Each time earns 0,25"),
        (DeductPer(points=HALF, per=2, unit="văn bản"), "Mỗi 02 văn bản trừ 0,5 điểm", "Each 02 văn bản costs 0,5"),
        (
            DeductPer(points=HALF, exclusion="không kể văn bản mật"),
            "Mỗi lần trừ 0,5 điểm (không kể văn bản mật)",
            "Each time costs 0,5 (không kể văn bản mật)",
        ),
        (
            DeductOnce(points=ONE, condition="Không áp dụng"),
            "Trừ 1 điểm nếu: Không áp dụng",
            "Costs 1 if: Không áp dụng",
        ),
        (DeductOnce(points=ONE), "Trừ 1 điểm nếu: có vi phạm", "Costs 1 if: it happened"),
        (AwardOnce(points=HALF, condition="Đúng giờ"), "Được 0,5 điểm nếu: Đúng giờ", "Earns 0,5 if: Đúng giờ"),
        (
            Parts(parts=(Part(name="giấy", points=ONE), Part(name="điện tử", points=HALF))),
            "giấy: 1 điểm; điện tử: 0,5 điểm",
            "giấy: 1; điện tử: 0,5",
        ),
        (
            Choice(options=(Part(name="trong quý I", points=ONE), Part(name="không ban hành", points=Decimal(0)))),
            "Chọn một: trong quý I: 1 điểm; không ban hành: 0 điểm",
            "One of: trong quý I: 1; không ban hành: 0",
        ),
        (Threshold(at_least=NINE_TENTHS), "Đạt từ 90% trở lên: đủ điểm chuẩn", "90% or more: the full maximum"),
        (
            Threshold(at_least=TWO_THIRDS, points=ONE, strict=True),
            "Đạt trên 66,67%: 1 điểm",
            "More than 66,67%: 1",
        ),
        (
            Tiers(tiers=(Tier(at_least=NINE_TENTHS, points=ONE, strict=True), Tier(at_least=Fraction(0), points=HALF))),
            "trên 90%: 1 điểm; từ 0%: 0,5 điểm",
            "above 90%: 1; from 0%: 0,5",
        ),
        (Ratio(), "Tỷ lệ đạt × điểm chuẩn", "Ratio achieved × maximum"),
        (
            Ratio(floor=Fraction(1, 2)),
            "Tỷ lệ đạt × điểm chuẩn; dưới 50% không tính điểm",
            "Ratio achieved × maximum; nothing below 50%",
        ),
        (
            Bonus(),
            "Điểm thưởng, do người chấm cho, tối đa bằng điểm chuẩn",
            "Bonus given by the scorer, up to the maximum",
        ),
        (
            Bonus(extra=True),
            "Điểm thưởng ngoài tổng điểm, do người chấm cho, tối đa bằng điểm chuẩn",
            "Bonus beyond the total given by the scorer, up to the maximum",
        ),
        (
            Penalty(),
            "Điểm trừ: số điểm ghi ở đây được trừ khỏi tổng, tối đa bằng điểm chuẩn",
            "Penalty: the points given here are taken off the total, up to the maximum",
        ),
    ],
)
def test_a_rule_says_what_it_yields(rule, vietnamese, english):
    assert say_rule(rule, Language.VI) == vietnamese
    assert say_rule(rule, Language.EN) == english


@given(rule=rules, language=st.sampled_from(Language))
def test_any_rule_can_be_said(rule, language):
    sentence = say_rule(rule, language)

    assert "{" not in sentence
    assert "None" not in sentence


def test_percentages_are_exact_as_far_as_two_places():
    assert say_percent(NINE_TENTHS) == "90%"
    assert say_percent(TWO_THIRDS) == "66,67%"


def test_the_rules_of_the_real_rubric_read_as_its_own_words_do():
    said = {
        f"{bac_giang.draft().rubric.path(key)}": say_rule(rule, Language.VI)
        for key, place, rule in bac_giang.draft().proposals
        if place == 0
    }

    assert said["I.1.2/2"] == "Mỗi chương trình công tác được 0,25 điểm (đủ 12)"
    assert said["I.1.3/2"] == "Đạt từ 90% trở lên: đủ điểm chuẩn"
    assert said["II.2/2"] == "văn bản giấy: 1 điểm; văn bản điện tử: 1 điểm"
    assert said["IV.2"] == "Trừ 1 điểm nếu: Không áp dụng"
