"""Alternatives in the words of a criterion and in the lines below it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from danhgia_desktop.regulation.choice_in_words import are_alternatives, listed_choice, option
from danhgia_desktop.regulation.criterion_rule import AwardOnce, Choice, DeductOnce, Part, Parts
from danhgia_desktop.regulation.rule_words import in_criterion, in_guidance, is_bonus_title, is_penalty_title

FIVE = Decimal(5)


def named(rule: Choice) -> list[tuple[str, str]]:
    return [(part.name, str(part.points)) for part in rule.options]


@pytest.mark.parametrize(
    ("words", "name", "points"),
    [
        ("Trong quý I: 5 điểm", "Trong quý I", "5"),
        ("Sau quý I được 3 điểm.", "Sau quý I", "3"),
        ("Không ban hành: 0 điểm", "Không ban hành", "0"),
        ("Ban hành kịp thời: 0,5", "Ban hành kịp thời", "0.5"),
        ("Không ban hành = 0", "Không ban hành", "0"),
    ],
)
def test_an_alternative_names_what_is_the_case_and_its_points(words, name, points):
    assert option(words) == Part(name=name, points=Decimal(points))


@pytest.mark.parametrize(
    "words",
    [
        "Trừ 1 điểm nếu chậm",
        "Tối đa 5 điểm",
        "Mỗi báo cáo được 1 điểm",
        "Đạt 90%: 5 điểm",
        "Trong quý I: 5 điểm, sau quý I: 3 điểm",
        "Được 5 điểm khi ban hành trong quý I theo kế hoạch",
        "5 điểm",
        "Ban hành kế hoạch",
    ],
)
def test_other_words_are_no_alternative(words):
    assert option(words) is None


@pytest.mark.parametrize(
    ("points", "maximum", "expected"),
    [
        (("5", "3", "0"), "5", True),
        (("5", "0"), "5", True),
        (("5", "5"), "5", True),
        (("3", "2"), "5", False),
        (("4", "3"), "5", False),
        (("6", "3"), "5", False),
        (("5",), "5", False),
        (("0", "0"), "0", False),
        (("5", "3"), None, False),
        (("5", *["1"] * 20), "5", False),
    ],
)
def test_points_exclude_each_other_where_the_best_is_the_whole(points, maximum, expected):
    given = [Decimal(each) for each in points]

    assert are_alternatives(given, None if maximum is None else Decimal(maximum)) is expected


@pytest.mark.parametrize(
    "words",
    [
        "Ban hành kế hoạch (trong quý I: 5 điểm; sau quý I: 3 điểm; không ban hành: 0 điểm)",
        "Ban hành kế hoạch: trong quý I: 5 / sau quý I: 3 / không ban hành: 0",
    ],
)
def test_alternatives_in_one_sentence_are_a_choice(words):
    (rule,) = in_criterion(words, FIVE)

    assert named(rule) == [("trong quý I", "5"), ("sau quý I", "3"), ("không ban hành", "0")]


def test_without_a_maximum_they_may_as_well_be_parts():
    words = "Phát hành (văn bản giấy: 2 điểm; văn bản điện tử: 1 điểm)"

    assert isinstance(in_criterion(words)[0], Parts)
    assert isinstance(in_criterion(words, Decimal(3))[0], Parts)
    assert isinstance(in_criterion(words, Decimal(2))[0], Choice)
    assert listed_choice(words, None) is None


def test_lines_that_exclude_each_other_are_one_rule_and_other_lines_keep_theirs():
    lines = ["- Trong quý I: 5 điểm", "- Sau quý I: 3 điểm", "- Sai thể thức: trừ 1 điểm", "- Không ban hành: 0"]

    one_of, fault = in_guidance(lines, FIVE)

    assert named(one_of) == [("Trong quý I", "5"), ("Sau quý I", "3"), ("Không ban hành", "0")]
    assert one_of.words == "Trong quý I: 5; Sau quý I: 3; Không ban hành: 0"
    assert isinstance(fault, DeductOnce)


def test_lines_that_add_up_to_the_maximum_stay_merits():
    rules = in_guidance(["- Đúng hạn: 3 điểm", "- Đầy đủ: 2 điểm"], FIVE)

    assert [type(rule) for rule in rules] == [AwardOnce, AwardOnce]


@pytest.mark.parametrize("text", ["Điểm thưởng", "ĐIỂM CỘNG (tối đa 5)", "Các điểm thưởng", "Nội dung thưởng điểm"])
def test_titles_of_bonus_are_known(text):
    assert is_bonus_title(text)
    assert not is_penalty_title(text)


@pytest.mark.parametrize("text", ["Điểm trừ", "ĐIỂM PHẠT", "Trừ điểm", "Các trường hợp bị trừ điểm"])
def test_titles_of_penalties_are_known(text):
    assert is_penalty_title(text)
    assert not is_bonus_title(text)


@pytest.mark.parametrize("text", ["Điểm thưởng, điểm trừ", "Điểm trừ và điểm cộng", "Chậm báo cáo bị trừ điểm", "Họp"])
def test_titles_of_both_and_of_neither_are_neither(text):
    assert not is_bonus_title(text)
    assert not is_penalty_title(text)
