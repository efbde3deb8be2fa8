"""What asks for attention on a day, and what is due on the days of a period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.organization.unit_tree import UnitTree
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.answering import Answering, assignee_of
from danhgia_desktop.plan.due_list import by_due_day, due_list
from danhgia_desktop.plan.work_plan import AGENCY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.plan.due_list import DueList
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.petition import Petition
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """What asks for attention.

    Attributes:
        due: tasks that are due or overdue, and explanations that wait for a decision.
        owed: petitions to be answered by the end of the week, or long ago, the earliest first.
    """

    due: DueList
    owed: tuple[Petition, ...]

    @property
    def count(self) -> int:
        """How many things there are."""
        return len(self.due.this_week) + len(self.due.overdue) + len(self.due.waiting) + len(self.owed)


def attention(store: Store, *, today: date) -> Attention:
    """Return what asks for attention: of the plans of this year and the last one, and whatever waits for a decision."""
    year = Period.year_of(today.year)
    week = Period.holding(PeriodKind.WEEK, today)
    with store.reading() as reading:
        waiting = reading.tasks.followed(sorted({one.task for one in reading.explanations.waiting()}))
        unfinished = (*reading.tasks.followed_unfinished(year.preceding), *reading.tasks.followed_unfinished(year))
        petitions = reading.petitions.all()
    tasks = {one.task.uid: one for one in (*unfinished, *waiting)}
    owed = (one for one in petitions if one.is_owed and one.due_on is not None and one.due_on <= week.ends_on)
    return Attention(
        due=due_list(tasks.values(), today=today), owed=tuple(sorted(owed, key=lambda one: (one.due_on, one.uid)))
    )


def due_days(store: Store, period: Period, owner: PlanOwner = AGENCY) -> Mapping[date, tuple[FollowedTask, ...]]:
    """Return the tasks that are due on each day of a period that has some.

    Args:
        store: the data.
        period: whose days are looked at, whatever the plans are for.
        owner: a person, for the tasks that he or she does; a unit, for those that it or a part of it answers for; or
            all.
    """
    with store.reading() as reading:
        found = reading.tasks.followed_due(period.starts_on, period.ends_on)
        if owner.staff is not None:
            found = tuple(one for one in found if assignee_of(one.task, one.plan) == owner.staff)
        elif owner.unit is not None:
            found = _of_unit(reading, found, owner.unit)
    return by_due_day(found, period)


def _of_unit(reading: Reading, tasks: Iterable[FollowedTask], unit: UnitUid) -> tuple[FollowedTask, ...]:
    units = reading.org_units.all()
    answering = Answering(reading.postings.all(), reading.charges.all(), units)
    parts = {one.uid for one in UnitTree(units).with_parts(unit)}
    return tuple(one for one in tasks if answering.unit(one) in parts)
