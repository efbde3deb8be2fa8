"""Notices of what meetings concluded, and the tasks that are made from them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.plans import next_place, opened
from danhgia_desktop.operations.said_text import in_short, said_text
from danhgia_desktop.operations.tasks import tidied
from danhgia_desktop.plan.task import Source, TaskOrigin
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.task import Task
    from danhgia_desktop.plan.work_plan import PlanOwner, PlanUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


def all_notices(store: Store) -> tuple[ConclusionNotice, ...]:
    """Return the notices, the earliest first."""
    with store.reading() as reading:
        return reading.notices.all()


def add_notice(store: Store, actor: Actor, notice: ConclusionNotice) -> ConclusionNotice:
    """Add a notice, which has a uid of its own.

    Raises:
        TextMissingError: it has no title.
    """
    kept = _tidied(notice)
    with store.work(actor, Label.ADD_NOTICE, name=in_short(kept.title)) as work:
        work.notices.save(kept)
    return kept


def edit_notice(store: Store, actor: Actor, notice: ConclusionNotice) -> ConclusionNotice:
    """Change a notice, known by its uid; tasks made from it stay as they are.

    Raises:
        NoSuchNoticeError: there is none.
        TextMissingError: it would have no title.
    """
    kept = _tidied(notice)
    with store.work(actor, Label.EDIT_NOTICE, name=in_short(kept.title)) as work:
        work.notices.get(notice.uid)
        work.notices.save(kept)
    return kept


def remove_notice(store: Store, actor: Actor, uid: NoticeUid) -> None:
    """Remove a notice.

    Raises:
        NoSuchNoticeError: there is none.
        NoticeInUseError: tasks were made from it.
    """
    with store.work(actor, Label.REMOVE_NOTICE) as work:
        work.describe(name=in_short(work.notices.get(uid).title))
        work.notices.remove(uid)


def notice_tasks(store: Store) -> Mapping[NoticeUid, tuple[FollowedTask, ...]]:
    """Return the tasks that were made from each notice that has some, with all that decides how they stand."""
    with store.reading() as reading:
        tasks = reading.tasks.followed_from_notices()
    found: dict[NoticeUid, list[FollowedTask]] = {}
    for notice, one in ((one.task.notice, one) for one in tasks if one.task.notice is not None):
        found.setdefault(notice, []).append(one)
    return {notice: tuple(tasks) for notice, tasks in found.items()}


def make_tasks(store: Store, actor: Actor, notice: ConclusionNotice, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Make tasks from a notice, each at the end of the plan that it names; the notice is added or changed as well.

    Raises:
        TextMissingError, TooPrecisePointsError: as `tasks.add_tasks`, and where the notice has no title.
        NoSuchPlanError and as `WritableTasks.save`: something that they name is not there.
        PeriodLockedError: the period of a plan, or one that holds it, is concluded.
    """
    with store.work(actor, Label.ADD_TASKS) as work:
        return _made(work, notice, tasks)


def give_tasks(
    store: Store, actor: Actor, notice: ConclusionNotice, period: Period, tasks: Iterable[tuple[PlanOwner, Task]]
) -> tuple[Task, ...]:
    """Make tasks from a notice in the plans of their owners for a period; those that are not there yet are opened.

    Args:
        store: the data.
        actor: who does it.
        notice: is added or changed as well.
        period: for which all the plans are.
        tasks: each with the owner of its plan, whatever plan it names.

    Raises:
        ExpectedError: as `make_tasks`, and `plans.open_plan`.
    """
    with store.work(actor, Label.ADD_TASKS) as work:
        plans: dict[PlanOwner, PlanUid] = {}
        given: list[Task] = []
        for owner, task in tasks:
            if owner not in plans:
                plans[owner] = (work.plans.find(owner, period) or opened(work, owner, period)).uid
            given.append(replace(task, plan=plans[owner]))
        return _made(work, notice, given)


def _made(work: Work, notice: ConclusionNotice, tasks: Iterable[Task]) -> tuple[Task, ...]:
    kept = _tidied(notice)
    source = Source(number=kept.number, signed_on=kept.signed_on, issuer=kept.concluded_by)
    work.notices.save(kept)
    places: dict[PlanUid, int] = {}
    made: list[Task] = []
    for task in map(tidied, tasks):
        if task.plan not in places:
            places[task.plan] = next_place(work, task.plan)
        come = replace(task, origin=TaskOrigin.MEETING_CONCLUSION, notice=kept.uid, source=source)
        made.append(replace(come, ordinal=places[task.plan]))
        places[task.plan] += 1
    work.describe(count=len(made))
    work.tasks.save(made)
    return tuple(made)


def _tidied(notice: ConclusionNotice) -> ConclusionNotice:
    return replace(
        notice,
        title=tidy(said_text(notice.title)),
        number=tidy(notice.number),
        concluded_by=tidy(notice.concluded_by),
        text=nfc(notice.text),
    )
