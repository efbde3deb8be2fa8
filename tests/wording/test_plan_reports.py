"""What reports of plans are called."""

from __future__ import annotations

from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.reports.plans.plan_form import Grouping
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.plan_reports import GROUPINGS, PLAN_REPORTS, grouping_name, report_name


def test_every_report_and_every_grouping_has_a_name():
    assert set(PLAN_REPORTS) == set(PlanReportKind)
    assert set(GROUPINGS) == set(Grouping)


def test_names_are_said_in_both_languages():
    assert report_name(PlanReportKind.WORK_PLAN, Language.VI) == "Kế hoạch công tác"
    assert grouping_name(Grouping.UNIT, Language.EN) == "By units"
