"""What the reports of plans are called, and how their tasks are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.reports.plans.plan_form import Grouping
from danhgia_desktop.wording.language import Language, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAN_REPORTS: Mapping[PlanReportKind, Words] = {
    PlanReportKind.WORK_PLAN: Words("Kế hoạch công tác", "Plan of work"),
    PlanReportKind.RESULTS: Words("Kết quả thực hiện kế hoạch", "How the plan was carried out"),
    PlanReportKind.LATE_TASKS: Words("Nhiệm vụ chậm, không thực hiện", "Late and undone tasks"),
    PlanReportKind.REVIEW_LIST: Words("Danh sách kiểm điểm", "Review list"),
    PlanReportKind.CONCLUSIONS: Words("Sổ theo dõi kết luận", "Register of conclusions"),
    PlanReportKind.PETITIONS: Words("Sổ theo dõi kiến nghị, vướng mắc", "Register of petitions and obstacles"),
}
"""One name for each report; a test holds the table complete."""

GROUPINGS: Mapping[Grouping, Words] = {
    Grouping.NONE: Words("Không gộp", "As they stand"),
    Grouping.UNIT: Words("Theo đơn vị", "By units"),
    Grouping.ORIGIN: Words("Theo nguồn giao", "By where they come from"),
}
"""One name for each; a test holds the table complete."""


def report_name(kind: PlanReportKind, language: Language) -> str:
    """Return what a report is called: "Kế hoạch công tác"."""
    return PLAN_REPORTS[kind].say(language)


def grouping_name(grouping: Grouping, language: Language) -> str:
    """Return how tasks are put together: "Theo đơn vị"."""
    return GROUPINGS[grouping].say(language)
