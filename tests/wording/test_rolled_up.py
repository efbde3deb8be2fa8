"""Of which periods points for tasks are made, in sentences."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from danhgia_desktop import period as periods
from danhgia_desktop.operations.plan_performance import PlanPerformance
from danhgia_desktop.plan.performance import performance_from
from danhgia_desktop.plan.period_points import RolledUp
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.wording.language import Language
from danhgia_desktop.wording.rolled_up import say_each_points, say_rolled_up
from tests.plan.builders import RULE
from tests.storage.builders import make_regulation

TOLD = PlanPerformance(
    performance=performance_from((), RULE), regulation=make_regulation(), rule=RULE, followed=(), rolled_up=()
)


def under(counted: tuple[str, ...], left_out: tuple[str, ...], points: Fraction | None) -> RolledUp:
    return RolledUp(
        regulation=RegulationUid("q"),
        counted=tuple(map(periods.parse, counted)),
        left_out=tuple(map(periods.parse, left_out)),
        points=points,
    )


def test_where_the_tasks_themselves_give_the_points_nothing_more_is_said():
    assert say_rolled_up(TOLD, Language.VI) == ()


def test_the_periods_that_count_are_named_and_those_that_do_not():
    told = replace(TOLD, rolled_up=(under(("2026-Q1", "2026-Q2"), ("2026-Q3",), Fraction(105, 2)),))

    made_of, typed = say_rolled_up(told, Language.VI)

    assert made_of == "Điểm: 52,5 từ Quý I/2026, Quý II/2026 (không tính Quý III/2026)."
    assert typed.endswith("nhập vào phiếu.")


def test_what_different_rule_sets_gave_is_told_apart():
    told = replace(TOLD, rolled_up=(under(("2026-07",), (), Fraction(70)), under((), ("2026-08",), None)))

    first, second, apart, _ = say_rolled_up(told, Language.VI)

    assert first == "Điểm: 70 từ Tháng 07/2026."
    assert second == "Điểm: chưa đủ dữ liệu (không tính Tháng 08/2026)."
    assert "không gộp" in apart
    assert say_each_points(told) == "70 | –"
