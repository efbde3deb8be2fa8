"""How points for tasks came about on a score sheet, in sentences."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.performance import PartShare, Performance
from danhgia_desktop.plan.task_share import Counted, ShareNote, TaskShare
from danhgia_desktop.plan.task_state import TaskState
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.scoring.planned import PlannedPoints, Term, TermKind
from danhgia_desktop.wording.language import Language
from danhgia_desktop.wording.planned_points import TERM_NAMES, say_exact, say_mean, say_planned, say_share
from tests.storage.plan_builders import make_plan, make_task


def by_tasks(points: Fraction | None, **attributes) -> PlannedPoints:
    sums = {"assigned": Fraction(12), "done": Fraction(12), "quality": Fraction("11.25"), "progress": Fraction("10.5")}
    performance = Performance(**{**sums, "shares": (), "points": points, **attributes})
    return PlannedPoints(criterion="II", full=Decimal(70), performance=performance)


def test_the_worked_example_is_told_as_people_would_work_it_out():
    assert say_planned(by_tasks(Fraction("65.625")), Language.VI) == (
        "a (số lượng) = 12/12 = 100%",
        "b (chất lượng) = 11,25/12 = 93,75%",
        "c (tiến độ) = 10,5/12 = 87,5%",
        "(a + b + c)/3 × 70 = 65,625",
    )


def test_what_is_lacking_is_named():
    parts = (
        PartShare(kind=LeaderPartKind.UNIT_RESULTS, share=None),
        PartShare(kind=LeaderPartKind.UNITY, share=Fraction(1)),
    )

    *_, unit, unity, end = say_planned(by_tasks(None, parts=parts), Language.VI)

    assert unit == "đ (kết quả của đơn vị): chưa đủ dữ liệu"
    assert unity == "e (tập hợp, đoàn kết) = 100%"
    assert end == "Chưa đủ dữ liệu để tính điểm theo kế hoạch, để trống"


@pytest.mark.parametrize(
    ("points", "said"), [("131/2", "65,5"), ("70", "70"), ("0", "0"), ("140/3", "≈ 46,67"), ("525/8", "65,625")]
)
def test_points_are_told_without_rounding_as_far_as_they_end(points, said):
    assert say_exact(Fraction(points)) == said


def test_what_is_rounded_is_nearly_so_and_not_equal():
    terms = [Term(kind=TermKind.QUANTITY, share=Fraction(2, 3))]

    assert say_mean(terms, Decimal(70), Fraction(140, 3), Language.VI) == "(a)/1 × 70 ≈ 46,67"
    assert say_mean(terms, Decimal(70), Fraction(131, 2), Language.VI) == "(a)/1 × 70 = 65,5"


def test_every_letter_has_a_name():
    assert set(TERM_NAMES) == set(TermKind)


def test_a_task_is_told_with_what_it_adds_or_why_it_adds_nothing():
    followed = FollowedTask(task=make_task(), plan=make_plan())
    sums = {"assigned": Fraction(2), "done": Fraction(2), "quality": Fraction(2), "progress": Fraction(3, 2)}

    def said(*notes: ShareNote) -> str:
        counted = Counted(**sums, delays=2, notes=notes)
        return say_share(TaskShare(followed=followed, state=TaskState.DONE_LATE, counted=counted), Language.VI)

    assert said() == "Nhiệm vụ t1: 2/2; chất lượng 2, tiến độ 1,5"
    assert said(ShareNote.LATE_ONCE).endswith("tiến độ 1,5. Hoàn thành chậm, không ghi số lần: tính một lần chậm.")
    assert said(ShareNote.NO_QUANTITY) == "Nhiệm vụ t1: Không tính: chưa ghi số lượng giao."
