"""What may still be written about tasks of concluded periods: how those went on that approvals extended beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.task import with_progress_of
from danhgia_desktop.storage import followed, period_lock, task_numbers
from danhgia_desktop.storage.period_lock import PeriodLockedError

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from danhgia_desktop.plan.task import Task


def require_changeable(connection: Connection, tasks: Collection[Task], plan_ids: Collection[int]) -> None:
    """Refuse to save tasks of concluded periods, but for the progress of those that go on.

    Args:
        connection: a transaction.
        tasks: as they shall be.
        plan_ids: the numbers of the plans in which they stand, and shall stand.

    Raises:
        PeriodLockedError: the period of a plan, or one that holds it, is concluded.
    """
    try:
        period_lock.require_open_throughout(connection, task_numbers.periods_of(connection, plan_ids))
    except PeriodLockedError:
        known = followed.read(connection, followed.NAMED, {"uids": [task.uid for task in tasks]})
        open_to = {one.task.uid: one for one in known if one.goes_on}
        for task in tasks:
            one = open_to.get(task.uid)
            if one is None or with_progress_of(one.task, task) != task:
                raise
