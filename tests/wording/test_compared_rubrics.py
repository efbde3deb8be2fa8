"""The lines of rubrics that changed, as rows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.criterion_rule import Bonus, Ratio
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey, Rubric
from danhgia_desktop.scoring.rubric_change import compare
from danhgia_desktop.scoring.rule_set_change import ChangedRubric
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.compared_rubrics import compared_lines
from tests.rule_set_builders import RUBRICS

STAFF = RUBRICS[0]
COMMON, ETHICS, COURAGE = CriterionKey("common"), CriterionKey("ethics"), CriterionKey("courage")


def rows(after: Rubric, before: Rubric = STAFF, language: Language = Language.VI) -> list[tuple[str, str, str, str]]:
    changed = ChangedRubric(
        before=before, after=after, kinds=(SubjectKind.CIVIL_SERVANT,), change=compare(before, after)
    )
    return [(line.code, line.what, line.old, line.new) for line in compared_lines(changed, language)]


def with_line(key: CriterionKey, **changes) -> Rubric:
    return STAFF.with_criterion(replace(STAFF.get(key), **changes))


def without_courage() -> Rubric:
    return replace(STAFF, criteria=tuple(line for line in STAFF.criteria if line.key != COURAGE))


@pytest.mark.parametrize(
    ("after", "row"),
    [
        (with_line(COURAGE, max_points=Decimal(3)), ("I.2", "điểm chuẩn", "2,5 điểm", "3 điểm")),
        (with_line(COURAGE, max_points=None), ("I.2", "điểm chuẩn", "2,5 điểm", "không ghi điểm chuẩn")),
        (
            with_line(COMMON, rules=(Bonus(),)),
            ("I", "cách tính", "người chấm cho điểm", "Điểm thưởng, do người chấm cho, tối đa bằng điểm chuẩn"),
        ),
        (with_line(COMMON, text="Nhóm chung"), ("I", "lời văn", "Tiêu chí chung", "Nhóm chung")),
        (with_line(COMMON, code="A"), ("A", "lời văn", "I", "A")),
        (with_line(COMMON, places=2), ("I", "lời văn", "0 chữ số thập phân", "2 chữ số thập phân")),
        (with_line(COMMON, evidence="Biên bản"), ("I", "lời văn", "", "Biên bản")),
        (replace(STAFF, title="PHIẾU CHẤM"), ("", "tên, tiêu đề, cột điểm", "PHIẾU THEO DÕI", "PHIẾU CHẤM")),
        (replace(STAFF, name="Công chức"), ("", "tên, tiêu đề, cột điểm", "Chuyên viên", "Công chức")),
        (
            replace(STAFF, name="Chuyên viên (2)", title="PHIẾU CHẤM"),
            ("", "tên, tiêu đề, cột điểm", "PHIẾU THEO DÕI", "PHIẾU CHẤM"),
        ),
    ],
)
def test_a_change_is_told_with_what_was_and_what_is(after, row):
    assert rows(after) == [row]


def test_lines_that_come_and_go_have_one_side_only():
    code, what, old, new = rows(without_courage())[0]
    assert (code, what, new) == ("I.2", "bỏ dòng", "")
    assert old.startswith("2,5 điểm")

    code, what, old, new = rows(STAFF, without_courage())[0]
    assert (code, what, old) == ("I.2", "thêm dòng", "")
    assert new.startswith("2,5 điểm")


def test_lines_that_moved_say_from_where_and_whose_order_is_another_says_both():
    moved = with_line(COURAGE, parent=TOTAL)
    assert ("2", "chuyển chỗ", "I.2", "2") in rows(moved)

    lines = {line.key: line for line in STAFF.criteria}
    swapped = [
        lines[COURAGE] if key == ETHICS else lines[ETHICS] if key == COURAGE else line for key, line in lines.items()
    ]
    assert rows(replace(STAFF, criteria=tuple(swapped))) == [("I", "thứ tự dòng con", "I.1, I.2", "I.2, I.1")]


def test_all_that_is_other_about_the_rules_of_a_line_is_one_row():
    (row,) = rows(with_line(ETHICS, rules=(Ratio(), Bonus())), language=Language.EN)

    assert row[:2] == ("I.1", "rule")
    assert row[3].count("\n") == 1
