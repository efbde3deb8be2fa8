"""Changes of a rubric in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.regulation.criterion_rule import Bonus
from danhgia_desktop.regulation.rubric import TOTAL, CriterionKey
from danhgia_desktop.regulation.rubric_edits import add_inside, move, move_up, remove
from danhgia_desktop.scoring.rubric_change import Change, ChangeClass, Changed, compare
from danhgia_desktop.wording import Language, say_change, say_change_class, say_change_classes
from tests.rubric_builders import criterion, rubric

BEFORE = rubric(
    criterion("a", maximum="4.5", code="I", text="Văn thư"),
    criterion("b", maximum="4", code="II", text="Lưu trữ", rules=(Bonus(),)),
    maximum="8.5",
)
A, B = CriterionKey("a"), CriterionKey("b")


def said(after, language=Language.VI) -> list[str]:
    return [say_change(change, BEFORE, after, language) for change in compare(BEFORE, after).changes]


@pytest.mark.parametrize(
    ("after", "vietnamese", "english"),
    [
        (
            replace(BEFORE, name="Khác"),
            "Đổi tên, tiêu đề hoặc tên các cột điểm", "Name, title or column headings changed",
        ),
        (BEFORE.with_criterion(replace(BEFORE.get(A), text="x")), "I: sửa lời văn", "I: other words"),
        (
            BEFORE.with_criterion(replace(BEFORE.get(A), code="III")),
            "III: đổi số thứ tự, trước là I", "III: renumbered, was I",
        ),
        (move_up(BEFORE, B), "Tổng cộng: đổi thứ tự các dòng con", "Total: its parts in another order"),
        (
            BEFORE.with_criterion(replace(BEFORE.get(A), max_points=Decimal(5))),
            "I: điểm chuẩn 4,5 → 5", "I: maximum 4,5 → 5",
        ),
        (
            BEFORE.with_criterion(replace(BEFORE.root, max_points=None)),
            "Tổng cộng: điểm chuẩn 8,5 → không ghi", "Total: maximum 8,5 → none",
        ),
        (BEFORE.with_criterion(replace(BEFORE.get(A), rules=(Bonus(),))), "I: thêm cách tính", "I: rule added"),
        (BEFORE.with_criterion(replace(BEFORE.get(B), rules=())), "II: bỏ cách tính", "II: rule removed"),
        (
            BEFORE.with_criterion(replace(BEFORE.get(B), rules=(Bonus(extra=True),))),
            "II: sửa cách tính", "II: rule changed",
        ),
        (move(BEFORE, B, A, 0), "I.II: chuyển từ chỗ II", "I.II: moved from II"),
        (remove(BEFORE, B), "Bỏ II Lưu trữ", "Removed II Lưu trữ"),
        (add_inside(BEFORE, TOTAL, criterion("c", code="III", text="Mới")), "Thêm III Mới", "Added III Mới"),
    ],
)  # fmt: skip
def test_every_change_says_where_it_is_and_what_is_another_one(after, vietnamese, english):
    assert said(after) == [vietnamese]
    assert said(after, Language.EN) == [english]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ChangeClass)
def test_every_class_has_a_sentence(kind, language):
    assert say_change_class(kind, language).endswith(".")


def test_each_class_that_is_there_is_said_with_how_many_changes_it_has():
    after = add_inside(BEFORE.with_criterion(replace(BEFORE.get(A), text="x")), TOTAL, criterion("c", code="III"))

    assert say_change_classes(compare(BEFORE, after), Language.VI) == (
        "1 thay đổi – Thêm tiêu chí: các phiếu đã chấm phải chấm bổ sung những dòng mới.",
        "1 thay đổi – Chỉ đổi lời văn, số thứ tự hoặc thứ tự dòng: điểm đã chấm giữ nguyên ý nghĩa.",
    )
    assert say_change_classes(compare(BEFORE, BEFORE), Language.EN) == ("Nothing has changed.",)


def test_every_kind_of_change_is_worded():
    for what in Changed:
        change = Change(kind=ChangeClass.POINTS, what=what, criterion=A)
        assert "{" not in say_change(change, BEFORE, BEFORE, Language.VI)
