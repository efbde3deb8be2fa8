"""The reports of plans: which there are, what each is asked for by, and how they become PDF and workbooks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import plan_report_contents as contents
from danhgia_desktop.operations import printing
from danhgia_desktop.operations.plan_report_facts import facts_of, plan_above, usual_form_of
from danhgia_desktop.operations.printing import ReportFormat, WrongReportSuffixError
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel
from danhgia_desktop.reports import pdf

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from danhgia_desktop.operations.printing import ExportedFile
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.reports.document import Document
    from danhgia_desktop.reports.plans.plan_form import PlanForm
    from danhgia_desktop.reports.progress import Progress
    from danhgia_desktop.storage.store import Store


class NoReportOfOwnerError(ExpectedError):
    """There is such a report of the agency, or of units, but not of this owner."""

    code = "no_report_of_owner"


class PlanReportKind(StrEnum):
    """Which report; the value is its command."""

    WORK_PLAN = "plan"
    """Kế hoạch công tác."""
    RESULTS = "plan-results"
    """Kết quả thực hiện kế hoạch."""
    LATE_TASKS = "late-tasks"
    """Nhiệm vụ chậm, không thực hiện."""
    REVIEW_LIST = "review-list"
    """Danh sách kiểm điểm."""
    CONCLUSIONS = "conclusions"
    """Sổ theo dõi kết luận."""
    PETITIONS = "petitions"
    """Sổ theo dõi kiến nghị, vướng mắc."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What a report is asked for by.

    Attributes:
        levels: whose it can be.
        groups: tasks can be put together by units or by origins.
        lists_tasks: tasks can be left out of the agency's, whose units are told in numbers.
    """

    levels: frozenset[PlanLevel]
    groups: bool = False
    lists_tasks: bool = False


_NOT_OF_PEOPLE = frozenset({PlanLevel.AGENCY, PlanLevel.UNIT})
PARAMETERS = {
    PlanReportKind.WORK_PLAN: Parameters(levels=frozenset(PlanLevel), groups=True),
    PlanReportKind.RESULTS: Parameters(levels=frozenset(PlanLevel), groups=True, lists_tasks=True),
    PlanReportKind.LATE_TASKS: Parameters(levels=frozenset(PlanLevel)),
    PlanReportKind.REVIEW_LIST: Parameters(levels=frozenset({PlanLevel.AGENCY})),
    PlanReportKind.CONCLUSIONS: Parameters(levels=_NOT_OF_PEOPLE),
    PlanReportKind.PETITIONS: Parameters(levels=_NOT_OF_PEOPLE),
}
"""Every report with its parameters, in the order people look for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReport:
    """A report that is asked for.

    Attributes:
        owner: whose.
        since: the first period that the review list looks at; None for the year's first month.
    """

    kind: PlanReportKind
    owner: PlanOwner = AGENCY
    period: Period
    since: Period | None = None


def usual_form(store: Store, report: PlanReport, *, today: date) -> PlanForm:
    """Return the form in which offices print a report most.

    Raises:
        NoReportOfOwnerError, NoSuchUnitError, NoSuchStaffMemberError: there is no such report, or no such owner.
    """
    with store.reading() as reading:
        _require_owner(report, reading.plans.name_of(report.owner))
        facts = facts_of(reading, report.owner, report.period, today)
        ground = None
        if report.kind is PlanReportKind.RESULTS:
            ground = facts.plan
        elif report.kind is PlanReportKind.WORK_PLAN:
            ground = plan_above(reading, report.owner, report.period)
        return usual_form_of(reading, facts, ground)


def report_document(store: Store, report: PlanReport, form: PlanForm, *, today: date) -> Document:
    """Return a report as a document, to be looked at or written.

    Raises:
        NoReportOfOwnerError, NoSuchUnitError, NoSuchStaffMemberError: there is no such report, or no such owner.
    """
    with store.reading() as reading:
        _require_owner(report, reading.plans.name_of(report.owner))
        facts = facts_of(reading, report.owner, report.period, today)
    match report.kind:
        case PlanReportKind.WORK_PLAN:
            return contents.work_plan(store, facts, form)
        case PlanReportKind.RESULTS:
            return contents.results(store, facts, form)
        case PlanReportKind.LATE_TASKS:
            return contents.late(store, facts, form)
        case PlanReportKind.REVIEW_LIST:
            return contents.reviews(store, facts, form, report.since)
        case PlanReportKind.CONCLUSIONS:
            return contents.conclusions(store, facts, form)
        case _:  # the petitions
            return contents.petitions(store, facts, form)


def report_pdf(
    store: Store, report: PlanReport, form: PlanForm, progress: Progress | None = None, *, today: date
) -> bytes:
    """Return the very PDF that is previewed, printed and saved.

    Raises:
        NoReportOfOwnerError, NoSuchUnitError, NoSuchStaffMemberError: as `report_document`.
        ReportCancelledError: raised by `progress`, passed on.
    """
    return pdf.render(report_document(store, report, form, today=today), progress=progress)


def export_report(store: Store, report: PlanReport, form: PlanForm, path: Path, *, today: date) -> ExportedFile:
    """Write a report as what the path's suffix says, reopened and checked before it takes its place.

    Raises:
        NoReportOfOwnerError, NoSuchUnitError, NoSuchStaffMemberError: as `report_document`.
        WrongReportSuffixError: the path ends neither in .pdf nor in .xlsx.
        ExpectedError: `reports.files` and `reports.checking` say why nothing was written; an older file stays.
    """
    suffix = path.suffix.lower().removeprefix(".")
    if suffix not in set(ReportFormat):
        raise WrongReportSuffixError(path=path, suffix=" / .".join(ReportFormat))
    document = report_document(store, report, form, today=today)
    return printing.save_document(document, ReportFormat(suffix), path)


def _require_owner(report: PlanReport, name: str) -> None:
    if report.owner.level not in PARAMETERS[report.kind].levels:
        raise NoReportOfOwnerError(name=name)
