from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Ratio,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rule_words import in_criterion, in_guidance
from tests.processor_time import processor_seconds_at_most

PIECES = [
    *[
        "mỗi ",
        "cứ ",
        "báo cáo ",
        "được ",
        "tính ",
        "cộng ",
        "trừ ",
        "bị trừ ",
        "0,5 điểm",
        "01 điểm",
        "1đ",
        "12 x 0,25 = 3,0",
    ],
    *[
        "/",
        "02 ",
        "văn bản ",
        "lần ",
        "từ ",
        "trên ",
        "dưới ",
        "90% ",
        "80%",
        "đến ",
        "trở lên ",
        "tỷ lệ ",
        "đạt ",
        "tối đa ",
    ],
    *[
        ": ",
        "; ",
        ", ",
        "(",
        ")",
        ". ",
        "- ",
        "\n",
        "nếu ",
        "không kể ",
        "nhân với điểm chuẩn ",
        "Điểm thưởng ",
        "%",
        "0 điểm",
    ],
]


def percents(*bands: tuple[str, str] | tuple[str, str, bool]) -> tuple[Tier, ...]:
    return tuple(
        Tier(at_least=Fraction(low) / 100, points=Decimal(points), strict=bool(strict))
        for low, points, *strict in bands
    )


def made_of(parts: dict[str, str]) -> tuple[Part, ...]:
    return tuple(Part(name=name, points=Decimal(points)) for name, points in parts.items())


@pytest.mark.parametrize(
    ("text", "rate", "unit", "expected"),
    [
        ("(mỗi BC được 0,25 điểm: 10 x 0,25 = 2,5 điểm)", "0.25", "BC", 10),
        ("(mỗi tháng được tính 0,25 điểm: 12 x 0,25 = 3,0 điểm)", "0.25", "tháng", 12),
        ("Mỗi báo cáo 0,5 điểm", "0.5", "báo cáo", None),
        ("Mỗi sáng kiến cấp cơ sở được cộng 2 điểm (tối đa 5 điểm)", "2", "sáng kiến cấp cơ sở", None),
        ("Mỗi báo cáo: 01 đ", "1", "báo cáo", None),
        ("Dự họp đầy đủ (0,5 điểm/cuộc, tối đa 2 điểm)", "0.5", "cuộc", None),
        ("Được 0,25 điểm cho mỗi tin, bài", "0.25", "tin", None),
        ("Thực hiện 4 quý (4 x 0,5 = 2 điểm)", "0.5", "", 4),
        ("mỗi quý (có báo cáo) được 1 điểm", "1", "quý", None),
    ],
)
def test_points_for_each_one_are_a_count_and_a_rate(text, rate, unit, expected):
    (rule,) = in_criterion(text)

    assert isinstance(rule, CountRate)
    assert (rule.rate, rule.unit, rule.expected) == (Decimal(rate), unit, expected)


@pytest.mark.parametrize(
    ("text", "per", "expected"),
    [
        ("Mỗi 02 tin bài được 0,5 điểm", 2, None),
        ("Cứ mỗi 3 tin bài được cộng 0,5 điểm: 4 x 0,5 = 2 điểm", 3, 12),
    ],
)
def test_points_for_several_together_are_a_count_by_groups(text, per, expected):
    (rule,) = in_criterion(text)

    assert (rule.rate, rule.per, rule.unit, rule.expected) == (Decimal("0.5"), per, "tin bài", expected)


def test_where_words_and_formula_disagree_the_formula_is_the_rate():
    (rule,) = in_criterion("Nội dung nêu được nhiệm vụ (mỗi chương trình công tác được 0,5 điểm: 12 x 0,25 = 3,0 điểm)")

    assert rule == CountRate(
        words="mỗi chương trình công tác được 0,5 điểm: 12 x 0,25 = 3,0 điểm",
        rate=Decimal("0.25"),
        unit="chương trình công tác",
        expected=12,
    )


@pytest.mark.parametrize(
    ("text", "points", "per", "unit"),
    [
        ("(mỗi nhiệm vụ quá hạn bị trừ 0,25 điểm)", "0.25", 1, "nhiệm vụ quá hạn"),
        ("Cứ 02 văn bản ban hành chậm trừ 0,5 điểm", "0.5", 2, "văn bản ban hành chậm"),
        ("Cứ mỗi lần vi phạm thì bị trừ đi 1 điểm", "1", 1, "lần vi phạm"),
        ("mỗi văn bản gửi chậm (quá 02 ngày) trừ 0,25 điểm, tối đa trừ 2 điểm", "0.25", 1, "văn bản gửi chậm"),
        ("Vi phạm nội quy: mỗi lần trừ 1 điểm", "1", 1, "lần"),
        ("Trừ 0,5 điểm đối với mỗi trường hợp đi muộn", "0.5", 1, "trường hợp đi muộn"),
        ("Đi muộn, về sớm: -0,5 điểm/lần", "0.5", 1, "lần"),
        ("Gửi chậm so với quy định: trừ 0,5 điểm/02 văn bản", "0.5", 2, "văn bản"),
        ("Không gửi: trừ 0,5 điểm/01 văn bản", "0.5", 1, "văn bản"),
        ("Để xảy ra sự cố (đường truyền, thiết bị): trừ 0,5 điểm/cuộc", "0.5", 1, "cuộc"),
    ],
)
def test_points_off_for_each_one_or_each_group_are_deducted_by_count(text, points, per, unit):
    (rule,) = in_criterion(text)

    assert isinstance(rule, DeductPer)
    assert (rule.points, rule.per, rule.unit) == (Decimal(points), per, unit)


def test_a_rules_words_begin_where_the_rubric_says_what_is_counted():
    (before,) = in_criterion("Vi phạm nội quy: mỗi lần trừ 1 điểm")
    (behind,) = in_criterion("Vi phạm nội quy: trừ 1 điểm/lần")

    assert before.words == "mỗi lần trừ 1 điểm"
    assert behind.words == "Vi phạm nội quy: trừ 1 điểm/lần"


def test_what_is_not_counted_stands_with_the_deduction():
    (rule,) = in_criterion("Mỗi văn bản phải điều chỉnh trừ 0,5 điểm (không kể yêu cầu của Chủ tịch UBND tỉnh)")

    assert rule == DeductPer(
        words="Mỗi văn bản phải điều chỉnh trừ 0,5 điểm (không kể yêu cầu của Chủ tịch UBND tỉnh)",
        points=Decimal("0.5"),
        unit="văn bản phải điều chỉnh",
        exclusion="không kể yêu cầu của Chủ tịch UBND tỉnh",
    )


@pytest.mark.parametrize(
    ("text", "points", "condition"),
    [
        ("Không áp dụng: trừ 1,0 điểm", "1.0", "Không áp dụng"),
        ("Có từ 02 máy không diệt virus: trừ 0,5 điểm", "0.5", "Có từ 02 máy không diệt virus"),
        ("Không có đơn vượt cấp (có 01 đơn trừ 1 điểm)", "1", "có 01 đơn"),
        ("Trừ 1 điểm nếu để xảy ra cháy nổ", "1", "để xảy ra cháy nổ"),
        ("Dưới 80% giảm trừ 1đ", "1", "Dưới 80%"),
        ("Trừ 2 điểm", "2", ""),
        ("Cải tiến: đo lường, đánh giá: trừ 0,5 điểm", "0.5", "Cải tiến: đo lường, đánh giá"),
    ],
)
def test_points_off_for_a_fault_are_deducted_once(text, points, condition):
    (rule,) = in_guidance([text])

    assert isinstance(rule, DeductOnce)
    assert (rule.points, rule.condition) == (Decimal(points), condition)


def test_several_faults_in_one_criterion_are_rules_of_their_own():
    rules = in_criterion("Chậm 01 ngày trừ 0,25 điểm; chậm từ 02 ngày trở lên trừ 0,5 điểm")

    assert [(rule.points, rule.condition) for rule in rules] == [
        (Decimal("0.25"), "Chậm 01 ngày"),
        (Decimal("0.5"), "chậm từ 02 ngày trở lên"),
    ]


def test_one_line_of_guidance_may_hold_two_rules():
    rules = in_guidance(["- Cập nhật sai: trừ 0,5 điểm - Trong 01 tháng có dưới 10 tin: trừ 0,25 điểm/tháng"])

    assert rules == (
        DeductOnce(words="Cập nhật sai: trừ 0,5 điểm", points=Decimal("0.5"), condition="Cập nhật sai"),
        DeductPer(words="Trong 01 tháng có dưới 10 tin: trừ 0,25 điểm/tháng", points=Decimal("0.25"), unit="tháng"),
    )


@pytest.mark.parametrize(
    ("text", "points", "condition"),
    [
        ("- Chấp hành đúng thời gian: 0,5 điểm", "0.5", "Chấp hành đúng thời gian"),
        ("+ Văn bản giấy (1 điểm).", "1", "Văn bản giấy"),
        ("- Cộng 1 điểm nếu có mô hình mới", "1", "có mô hình mới"),
        ("Được Chủ tịch UBND tỉnh khen được cộng 2 điểm", "2", "Được Chủ tịch UBND tỉnh khen"),
    ],
)
def test_points_for_a_merit_are_awarded_once(text, points, condition):
    (rule,) = in_guidance([text])

    assert isinstance(rule, AwardOnce)
    assert (rule.points, rule.condition) == (Decimal(points), condition)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Gửi, nhận văn bản (văn bản giấy: 01 điểm; văn bản điện tử: 01 điểm)",
            {"văn bản giấy": "1", "văn bản điện tử": "1"},
        ),
        ("(văn bản thường 1,0 điểm; văn bản mật: 1,5 điểm)", {"văn bản thường": "1.0", "văn bản mật": "1.5"}),
        ("(đúng hạn: 1 điểm, đầy đủ: 0,5 điểm)", {"đúng hạn": "1", "đầy đủ": "0.5"}),
        (
            "Kế hoạch: ban hành đúng hạn 1 điểm; nội dung đầy đủ 1 điểm",
            {"ban hành đúng hạn": "1", "nội dung đầy đủ": "1"},
        ),
    ],
)
def test_points_for_things_listed_are_parts(text, parts):
    (rule,) = in_criterion(text)

    assert isinstance(rule, Parts)
    assert rule.parts == made_of(parts)


@pytest.mark.parametrize(
    "text",
    [
        "(văn bản giấy: 01 điểm)",
        "(văn bản giấy: 01 điểm; văn bản điện tử)",
        "(01 điểm; 02 điểm)",
        "(giấy: 0 điểm; điện tử: 1 điểm)",
        "(giấy: 1 điểm hoặc 2 điểm; điện tử: 1 điểm)",
        "(giấy: 1 điểm khi có; điện tử: 1 điểm)",
    ],
)
def test_a_list_that_does_not_name_points_for_each_thing_is_no_rule(text):
    assert in_criterion(text) == ()


@pytest.mark.parametrize(
    ("text", "at_least", "strict", "points"),
    [
        ("Văn bản được thông qua với tỷ lệ đạt từ 90% trở lên", "90", False, None),
        ("Tỉ lệ giải quyết đúng hạn trên 95,5%", "95.5", True, None),
        ("Đạt tối thiểu 80 % chỉ tiêu", "80", False, None),
        ("Hoàn thành từ 90% trở lên: 1 điểm; dưới 90%: 0 điểm", "90", False, "1"),
        ("Đạt 100%: 2 điểm", "100", False, "2"),
    ],
)
def test_a_ratio_to_be_reached_is_a_threshold(text, at_least, strict, points):
    (rule,) = in_criterion(text)

    assert isinstance(rule, Threshold)
    assert (rule.at_least, rule.strict) == (Fraction(at_least) / 100, strict)
    assert rule.points == (None if points is None else Decimal(points))


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("từ 95% trở lên: 2 điểm; từ 90% đến dưới 95%: 1 điểm; dưới 90%: 0 điểm", [("95", "2"), ("90", "1")]),
        (
            "đạt trên 90% được 2 điểm, từ 70% đến 90% được 1 điểm, dưới 70% được 0,5 điểm",
            [("90", "2", True), ("70", "1"), ("0", "0.5")],
        ),
        ("Từ 80 - 90%: 1 điểm; trên 90%: 2 điểm", [("90", "2", True), ("80", "1")]),
        ("≥ 90%: 2 điểm; 80% - < 90%: 1,5 điểm; < 80%: 0 điểm", [("90", "2"), ("80", "1.5")]),
        ("Đạt 100% chỉ tiêu được 5 điểm, đạt 80% đến dưới 100% được tính 3 điểm", [("100", "5"), ("80", "3")]),
        ("từ 90% xuống 80%: 1 điểm; từ 100% đến 91%: 2 điểm", [("91", "2"), ("80", "1")]),
    ],
)
def test_points_for_bands_of_a_ratio_are_tiers_from_the_highest(text, bands):
    (rule,) = in_criterion(text)

    assert isinstance(rule, Tiers)
    assert rule.tiers == percents(*bands)


def test_bands_on_lines_of_their_own_make_one_rule():
    rules = in_guidance(
        [
            "- Hoàn thành 100% kế hoạch: 1",
            "- Hoàn thành từ 80% đến dưới 100% kế hoạch: 0,5",
            "- Hoàn thành dưới 80% kế hoạch: 0",
            "- Chậm báo cáo: trừ 0,25 điểm/lần",
        ]
    )

    assert [type(rule) for rule in rules] == [Tiers, DeductPer]
    assert rules[0].tiers == percents(("100", "1"), ("80", "0.5"))


def test_of_two_bands_at_one_ratio_the_one_above_it_comes_first():
    (rule,) = in_criterion("từ 90%: 1 điểm; trên 90%: 2 điểm")

    assert rule.tiers == percents(("90", "2", True), ("90", "1"))


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("Ban hành kịp thời: 0,5", "0.5"),
        ("- Ban hành kịp thời: 2.", "2"),
        ("Ban hành kịp thời: 2,5", None),
        ("Không ban hành: 0", None),
        ("Ban hành trong Quý I", None),
    ],
)
def test_a_bare_number_behind_a_colon_is_points_up_to_the_maximum(line, points):
    rules = in_guidance([line], Decimal(2))

    assert [rule.points for rule in rules] == ([] if points is None else [Decimal(points)])
    assert in_guidance([line]) == ()


def test_clauses_are_parted_at_semicolons_outside_parentheses_only():
    rules = in_guidance(["Gửi bản (giấy: 1 điểm; điện tử: 1 điểm); a) gửi chậm: trừ 1 điểm; không gửi: trừ 2 điểm"])

    assert [type(rule) for rule in rules] == [Parts, DeductOnce, DeductOnce]
    assert [rule.words for rule in rules] == [
        "giấy: 1 điểm; điện tử: 1 điểm",
        "a) gửi chậm: trừ 1 điểm",
        "không gửi: trừ 2 điểm",
    ]


def test_bands_of_nothing_but_zero_are_no_rule():
    assert in_guidance(["Dưới 80%: 0 điểm"]) == ()


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("Tỷ lệ % x điểm chuẩn", None),
        ("Tỷ lệ văn bản điện tử nhân với điểm tối đa", None),
        ("Tính điểm theo tỷ lệ hoàn thành; dưới 50% không tính điểm", "50"),
    ],
)
def test_points_that_follow_a_ratio_are_the_ratio_times_the_maximum(text, floor):
    (rule,) = in_criterion(text)

    assert rule == Ratio(words=text, floor=None if floor is None else Fraction(floor) / 100)


@pytest.mark.parametrize("text", ["Điểm thưởng", "ĐIỂM THƯỞNG (tối đa 2 điểm)", "Điểm cộng", "Điểm khuyến khích"])
def test_the_line_of_a_bonus_is_known_by_its_title(text):
    assert in_criterion(text) == (Bonus(words=text),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Gửi đúng thời gian quy định",
        "Báo cáo công tác tháng (trừ tháng 6 và tháng 12)",
        "Có 02 điểm cầu truyền hình, mỗi xã 01 điểm tiếp công dân",
        "Mỗi trường hợp thưởng 500.000đ",
        "Mỗi báo cáo được 0 điểm",
        "Trừ 0 điểm",
        "Trừ 1.250 điểm",
        "Tối đa 2 điểm",
        "Giảm 10% số vụ việc",
        "Tỷ lệ đạt từ 0% trở lên",
        "12 x 0,25 = 3,0 trang",
        "12 x 0 = 0 điểm",
        "mỗi " + "văn bản " * 40 + "được 1 điểm",
    ],
)
def test_words_without_a_rule_propose_none(text):
    assert in_criterion(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Điểm tối đa: 2 điểm",
        "Chấp hành tốt (tối đa 2 điểm)",
        "Được cộng tối đa 2 điểm",
        "Tài liệu kiểm chứng: Báo cáo năm",
        "Đúng hạn: 0 điểm",
        "Năm ban hành: 2020",
        "- ",
    ],
)
def test_guidance_without_a_rule_proposes_none(text):
    assert in_guidance([text]) == ()


def test_words_beyond_two_thousand_characters_are_not_searched():
    assert in_criterion("a " * 1_000 + "mỗi báo cáo được 1 điểm") == ()


@given(st.text())
def test_any_text_can_be_searched_for_rules(text):
    rules = (*in_criterion(text), *in_guidance([text]))

    assert all(rule.words for rule in rules)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_rules_proposed_are_sound_whatever_the_words(text):
    for rule in (*in_criterion(text), *in_guidance([text])):
        match rule:
            case CountRate():
                assert rule.rate > 0
                assert rule.expected is None or rule.expected > 0
            case DeductPer():
                assert rule.points > 0
                assert rule.unit
            case DeductOnce() | AwardOnce():
                assert rule.points > 0
            case Parts():
                assert len(rule.parts) > 1
                assert all(part.points > 0 for part in rule.parts)
            case Threshold():
                assert rule.at_least > 0
            case Tiers():
                assert all(tier.points > 0 for tier in rule.tiers)
            case _:
                assert isinstance(rule, Ratio | Bonus)
        assert rule.words or isinstance(rule, Bonus)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_the_words_of_a_count_or_a_deduction_are_the_rubrics_own(text):
    tidied = " ".join(text.split())

    for rule in in_criterion(text):
        if isinstance(rule, CountRate | DeductOnce):
            assert rule.words in tidied


@pytest.mark.parametrize(
    "piece", [*PIECES, "(mỗi a ", "1", "a", " ", "((", ");", "bị bị bị trừ ", "1 đ ", "x 0,5 điểm; "]
)
def test_searching_a_wall_of_words_takes_no_noticeable_time(piece):
    wall = piece * (32_000 // len(piece))

    with processor_seconds_at_most(2):
        found = (*in_criterion(wall + "mỗi báo cáo được 1 điểm"), *in_guidance([wall + "trừ 1 điểm"]))

    assert all(len(rule.words) <= 2_000 for rule in found)  # nothing beyond is searched


@pytest.mark.parametrize(
    ("text", "maximum", "is_ratio"),
    [
        ("Xử lý vấn đề (tính theo công thức: số vấn đề đã xử lý / tổng số vấn đề x 4)", "4", True),
        ("(số hồ sơ đúng hạn/tổng số hồ sơ) × điểm tối đa", "5", True),
        ("Số hồ sơ đúng hạn/số hồ sơ nhân với 5", None, True),
        ("(số hồ sơ đúng hạn/tổng số hồ sơ) x 3", "5", False),  # another maximum than the criterion's
        ("Tỷ lệ = số hồ sơ đúng hạn/tổng số hồ sơ x 100%", "100", False),  # says what the ratio is
    ],
)
def test_a_quotient_times_the_maximum_is_a_ratio(text, maximum, is_ratio):
    found = in_criterion(text, None if maximum is None else Decimal(maximum))

    assert [rule.kind for rule in found] == ["ratio"] * is_ratio
