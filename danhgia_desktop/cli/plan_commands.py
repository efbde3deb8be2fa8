"""`plan import`, `plan list`, `plan copy`, `plan carry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop import vietnam_time
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.list_answers import tell_list
from danhgia_desktop.cli.plan_choosing import chosen_owner
from danhgia_desktop.cli.plan_view import TASK_HEADINGS, PlanNames, given_task, said_task
from danhgia_desktop.cli.source_reading import converted_source
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.plan_rows import read_plan
from danhgia_desktop.operations import plan_import, plans
from danhgia_desktop.operations.list_import import ListRefusedError
from danhgia_desktop.operations.tasks import tasks_of
from danhgia_desktop.period import Period
from danhgia_desktop.plan.task_state import state_of
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.plan.work_plan import WorkPlan
    from danhgia_desktop.storage.store import Store

_NONE = Words("{period} không có nhiệm vụ nào như vậy.", "There are no such tasks in {period}.")
_COPIED = Words("Đã chép {count} nhiệm vụ sang {period}.", "Copied {count} tasks to {period}.")
_LEFT_OUT = Words(
    "Bỏ qua {count} nhiệm vụ đã có ở kế hoạch ấy.", "Left out {count} tasks that are in that plan already."
)
_CARRIED = Words(
    "Đã chuyển {count} nhiệm vụ chưa xong sang {period}.", "Let {count} unfinished tasks go on in {period}."
)
_NOTHING = Words("Không có nhiệm vụ nào để chuyển.", "There is no task to go on with.")


class NoPlanChosenError(ExpectedError):
    """The owner has no plan for the period."""

    code = "no_plan_chosen"


def import_(session: Session, arguments: Namespace) -> ExitCode:
    """Take a list of tasks into a plan, or name everything that is wrong with it."""
    period = periods.parse(arguments.period)
    table = read_plan(converted_source(session, arguments))
    with session.reading() if arguments.dry_run else session.taking_in() as store:
        owner, today = chosen_owner(store, arguments), vietnam_time.day_of(store.now())
        if arguments.dry_run:
            foreseen = plan_import.preview_plan(store, table, owner, period, today=today)
        else:
            try:
                foreseen = plan_import.import_plan(store, session.actor, table, owner, period, today=today)
            except ListRefusedError:
                foreseen = plan_import.preview_plan(store, table, owner, period, today=today)
    return tell_list(session, table, foreseen, is_preview=arguments.dry_run)


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List the tasks of a unit, a person or everybody in a period, with how they stand."""
    with session.reading() as store:
        today = vietnam_time.day_of(store.now())
        period = Period.month_of(today) if arguments.period is None else periods.parse(arguments.period)
        found = [
            one
            for one in tasks_of(store, chosen_owner(store, arguments), period)
            if not arguments.state or state_of(one, today) in arguments.state
        ]
        names = PlanNames(store)
    session.give({"period": period.code, "tasks": [given_task(one, names, today, session.language) for one in found]})
    if not found:
        session.remark(_NONE, period=period_name(period, session.language))
    say_columns(session, TASK_HEADINGS, [said_task(one, names, today, session.language) for one in found])
    return ExitCode.FINE


def copy(session: Session, arguments: Namespace) -> ExitCode:
    """Copy the tasks of a plan to that of the same owner for another period."""
    period = periods.parse(arguments.last)
    with session.writing() as store:
        origin = _chosen_plan(store, arguments)
        made = plans.copy_plan(store, session.actor, origin.uid, origin.owner, period)
    session.give(
        {"plan": made.plan.uid, "period": period.code, "count": made.count, "already_there": made.left_out},
    )
    session.tell(_COPIED, count=made.count, period=period_name(period, session.language))
    if made.left_out:
        session.tell(_LEFT_OUT, count=made.left_out)
    return ExitCode.FINE


def carry(session: Session, arguments: Namespace) -> ExitCode:
    """Let the unfinished tasks of a plan go on in a later period."""
    period = periods.parse(arguments.last)
    with session.writing() as store:
        today = vietnam_time.day_of(store.now())
        carried = plans.carry_over(store, session.actor, _chosen_plan(store, arguments).uid, period, today=today)
    session.give({"period": period.code, "tasks": [task.uid for task in carried]})
    if not carried:
        session.tell(_NOTHING)
        return ExitCode.PROBLEMS
    session.tell(_CARRIED, count=len(carried), period=period_name(period, session.language))
    return ExitCode.FINE


def _chosen_plan(store: Store, arguments: Namespace) -> WorkPlan:
    """Return the plan that tasks are taken from.

    Raises:
        NoPlanChosenError: there is none.
    """
    period = periods.parse(arguments.first)
    plan = plans.find_plan(store, chosen_owner(store, arguments), period)
    if plan is None:
        raise NoPlanChosenError(period=period)
    return plan
