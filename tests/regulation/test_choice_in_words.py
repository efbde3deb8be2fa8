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
    ("listed", "maximum", "expected"),
    [
        ("A: 5; B: 3; C: 0", "5", True),
        ("A: 5; B: 0", "5", True),
        ("Trong quý I: 5; Sau quý I: 3", "5", True),
        ("Đúng hạn: 5; Chậm dưới 5 ngày: 3; Chậm hơn: 1", "5", True),
        ("A: 5; B: 3", "5", False),
        ("Văn bản đi đúng thể thức: 5; Văn bản đến xử lý kịp thời: 2", "5", False),
        ("Trong quý I: 3; Sau quý I: 5", "5", False),
        ("Trong quý I: 5; Trước quý I: 5", "5", False),
        ("A: 3; B: 2; C: 0", "5", False),
        ("A: 6; B: 0", "5", False),
        ("A: 5", "5", False),
        ("A: 0; B: 0", "0", False),
        ("A: 5; B: 0", None, False),
        ("; ".join(["A: 5", *["B: 0"] * 20]), "5", False),
    ],
)
def test_options_exclude_each_other_where_they_say_so(listed, maximum, expected):
    options = [part for piece in listed.split("; ") if (part := option(piece)) is not None]

    assert are_alternatives(options, None if maximum is None else Decimal(maximum)) is expected


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
    words = "Phát hành (trước hạn: 2 điểm; muộn: 1 điểm)"

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
