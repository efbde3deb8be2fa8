"""`report plan`, `report plan-results`, `report late-tasks`, `report review-list`, and the registers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop import days, vietnam_time
from danhgia_desktop import period as periods
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.plan_choosing import chosen_owner
from danhgia_desktop.cli.report_commands import WRITTEN
from danhgia_desktop.operations import plan_reports
from danhgia_desktop.operations.plan_reports import PlanReport, PlanReportKind
from danhgia_desktop.reports.plans.plan_form import Grouping

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.reports.plans.plan_form import PlanForm


def plan_report(session: Session, arguments: Namespace) -> ExitCode:
    """Write the report that the command is named for."""
    today = vietnam_time.now().date()
    with session.reading() as store:
        report = PlanReport(
            kind=PlanReportKind(arguments.action),
            owner=chosen_owner(store, arguments),
            period=periods.parse(arguments.period),
            since=None if arguments.since is None else periods.parse(arguments.since),
        )
        form = _form(plan_reports.usual_form(store, report, today=today), arguments)
        written = plan_reports.export_report(store, report, form, arguments.out, today=today)
    session.give({"path": str(written.path), "size": written.size})
    session.tell(WRITTEN, path=written.path, size=written.size)
    return ExitCode.FINE


def _form(usual: PlanForm, arguments: Namespace) -> PlanForm:
    form = replace(usual, each_task=arguments.tasks or usual.each_task)
    if arguments.group is not None:
        form = replace(form, grouping=Grouping(arguments.group))
    if arguments.dated_on is not None:
        form = replace(form, dated_on=days.parse(arguments.dated_on))
    if arguments.ground:
        form = replace(form, grounds=tuple(arguments.ground))
    if arguments.signer_title:
        form = replace(form, signer_titles=tuple(arguments.signer_title), signer_name=arguments.signer_name or "")
    elif arguments.signer_name is not None:
        form = replace(form, signer_name=arguments.signer_name)
    return form
