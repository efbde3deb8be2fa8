"""The office rubric of Bắc Giang 2020: its rows, its rules, its sums, its contradictions."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from danhgia_desktop.imports.rubric_draft import RubricDraft
from danhgia_desktop.operations.rubrics import check, draft_sheet
from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer, Parts, Threshold
from danhgia_desktop.regulation.rubric import SELF, TOTAL
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.problems import ProblemCode
from tests.imports.rubric_sources import at, lines, self_points
from tests.imports.seed_003 import EXPECTED, SAMPLE, draft_of, expected_rows, rows_of


@pytest.fixture(scope="module")
def draft() -> RubricDraft:
    return draft_of(lines(SAMPLE))


def test_every_row_is_read_with_its_level_number_words_and_points(draft):
    assert rows_of(draft) == expected_rows()


def test_points_keep_the_places_they_are_printed_with(draft):
    printed = {row["text"]: len(row["max_points"].partition(".")[2]) for row in EXPECTED if row["max_points"]}

    assert {line.text: line.places for line in draft.rubric.criteria} == printed


def test_it_has_93_criteria_of_which_70_are_scored(draft):
    assert len(draft.rubric.lines) == 93
    assert len(draft.rubric.leaves) == 70
    assert draft.problems == ()


def test_heading_and_caption_are_the_annexs_own(draft):
    assert draft.rubric.title == "BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA"
    assert draft.caption == "(Kèm theo Báo cáo số /BC-TNMT ngày /12/2020 của Sở TN&MT)"


def test_29_rules_are_proposed_with_the_words_they_came_from(draft):
    assert Counter(rule.kind for _, _, rule in draft.proposals) == {
        "count_rate": 5,
        "deduct_per": 6,
        "deduct_once": 7,
        "award_once": 1,
        "parts": 4,
        "threshold": 1,
        "bonus": 5,
    }
    for key, _, rule in draft.proposals:
        criterion = draft.rubric.get(key)
        stated = " ".join((criterion.text, *criterion.guidance))
        assert all(piece in stated for piece in rule.words.split(" (", maxsplit=1))


@pytest.mark.parametrize(
    ("path", "rate", "expected"),
    [
        ("I.1.2/1", "0.25", 12),
        ("I.1.2/2", "0.25", 12),
        ("I.2.1/1", "0.25", 10),
        ("I.2.1/2", "0.25", 10),
        ("I.5/3", "0.25", 12),
    ],
)
def test_counts_are_read_with_rate_and_number(draft, path, rate, expected):
    (rule,) = at(draft, path).rules

    assert isinstance(rule, CountRate)
    assert (rule.rate, rule.expected) == (Decimal(rate), expected)


def test_deductions_are_read_with_group_and_exclusion(draft):
    found = {
        draft.rubric.path(key): (rule.points, rule.per, rule.unit, bool(rule.exclusion))
        for key, _, rule in draft.proposals
        if isinstance(rule, DeductPer)
    }

    assert found == {
        "I.1.3/1": (Decimal("0.5"), 1, "đề án hoặc văn bản trình UBND tỉnh phải đề nghị điều chỉnh, bổ sung", True),
        "I.5/1": (Decimal("0.25"), 1, "nhiệm vụ triển khai chậm", False),
        "I.5/2": (Decimal("0.25"), 1, "nhiệm vụ quá hạn", False),
        "IV.3": (Decimal("0.5"), 1, "cuộc", False),
        "IV.5": (Decimal("0.5"), 2, "văn bản", False),
    }
    assert [rule.per for rule in at(draft, "IV.5").rules] == [1, 2]


def test_parts_and_the_threshold_are_read(draft):
    listed = {path: at(draft, path).rules[0] for path in ("II.2/2", "II.2/3", "II.2/4", "II.2/7")}
    threshold = at(draft, "I.1.3/2").rules[0]

    assert all(isinstance(rule, Parts) for rule in listed.values())
    assert [len(rule.parts) for rule in listed.values()] == [2, 2, 2, 4]
    assert isinstance(threshold, Threshold)
    assert threshold.at_least * 10 == 9


def test_one_cell_with_two_rules_gives_both(draft):
    assert [rule.condition for rule in at(draft, "IV.4").rules] == [
        "Không cập nhật đầy đủ, kịp thời lịch làm việc của lãnh đạo cơ quan",
        "Cập nhật sai về thông tin cơ cấu tổ chức, thông tin lãnh đạo đơn vị",
        "Trong 01 tháng có dưới 10 tin cập nhật trên Cổng thông tin điện tử",
    ]


def test_the_bonus_lines_are_bonuses(draft):
    bonuses = {draft.rubric.path(line.key): line.max_points for line in draft.rubric.lines if line.is_bonus}

    assert bonuses == {"I.6": 2, "II.4": 2, "III.8": 2, "IV.6": Decimal("1.5"), "V.4": 2}


def test_the_maximum_is_stated_as_it_adds_up(draft):
    found = check(draft)

    assert (found.maximum.stated, found.maximum.summed) == (100, 100)


def test_the_points_stated_are_kept_beside_what_they_add_up_to(draft):
    found = check(draft)

    assert (found.rounds[SELF].stated, found.rounds[SELF].summed) == (93, Decimal("90.5"))
    assert self_points(draft) == 93
    assert self_points(draft, "VI") == 10


def test_the_section_whose_parts_do_not_add_up_is_named_and_explains_the_total(draft):
    mismatches = [problem for problem in check(draft).problems if problem.code is ProblemCode.SUM_MISMATCH]

    assert [
        (draft.rubric.path(problem.criterion), problem.field, problem.stated, problem.computed)
        for problem in mismatches
    ] == [("VI", SELF, 10, Decimal("7.5")), (TOTAL, SELF, 93, Decimal("90.5"))]
    assert [draft.rubric.path(key) for key in mismatches[1].because] == ["VI"]


def test_the_rule_that_contradicts_itself_is_named(draft):
    (conflict,) = [problem for problem in check(draft).problems if problem.code is ProblemCode.RULE_CONFLICT]

    assert draft.rubric.path(conflict.criterion) == "I.1.2/1"
    assert (conflict.stated, conflict.computed) == (Decimal("0.5"), Decimal("0.25"))


def test_the_two_lines_left_blank_stay_blank_below_a_section_of_zero(draft):
    blanks = [
        draft.rubric.path(problem.criterion) for problem in check(draft).problems if problem.code is ProblemCode.BLANK
    ]

    assert blanks == ["I.4/1", "I.4/2"]
    assert self_points(draft, "I.4") == 0
    assert results(draft_sheet(draft), SELF)[TOTAL].blanks == 2


def test_nothing_else_is_wrong_with_it(draft):
    assert Counter(problem.code for problem in check(draft).problems) == {
        ProblemCode.SUM_MISMATCH: 2,
        ProblemCode.RULE_CONFLICT: 1,
        ProblemCode.BLANK: 2,
    }
