"""Tasks put together under headings: by the unit that answers, or by where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.reports.plans.plan_form import Grouping
from danhgia_desktop.reports.plans.report_cells import heading_row, padded, roman
from danhgia_desktop.reports.plans.task_words import ORIGINS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.reports.document import Row
    from danhgia_desktop.reports.plans.plan_names import PlanNames

NO_UNIT = "Chưa rõ đơn vị thực hiện"
"""What stands where nobody says which unit answers."""

Group = tuple[str, tuple["FollowedTask", ...]]


def grouped(tasks: Iterable[FollowedTask], grouping: Grouping, names: PlanNames) -> tuple[Group, ...]:
    """Return groups with their headings, those without tasks left out; one without a heading where none are wanted."""
    if grouping is Grouping.UNIT:
        return tuple((names.unit(unit) or NO_UNIT, found) for unit, found in by_unit(tasks, names))
    if grouping is Grouping.ORIGIN:
        kept = tuple(tasks)
        groups = ((ORIGINS[origin], _of(kept, origin)) for origin in TaskOrigin)
        return tuple(group for group in groups if group[1])
    return (("", tuple(tasks)),)


def by_unit(
    tasks: Iterable[FollowedTask], names: PlanNames
) -> tuple[tuple[UnitUid | None, tuple[FollowedTask, ...]], ...]:
    """Return the tasks of each unit in the order of units, those of no unit at the end."""
    found: dict[UnitUid | None, list[FollowedTask]] = {}
    for one in tasks:
        found.setdefault(names.unit_of(one), []).append(one)
    return tuple((unit, tuple(found[unit])) for unit in (*names.units, None) if unit in found)


def rows_of(groups: Iterable[Group], columns: int, rows: Callable[[int, FollowedTask], Iterable[Row]]) -> Iterator[Row]:
    """Yield the rows of groups below their headings, the tasks numbered from 1 throughout.

    Args:
        groups: the tasks.
        columns: how many the table has.
        rows: makes the rows of a task, given its number.
    """
    number = 0
    for place, (heading, tasks) in enumerate(groups, start=1):
        if heading:
            yield heading_row(roman(place), f"{heading} ({padded(len(tasks))} nhiệm vụ)", columns)
        for one in tasks:
            number += 1
            yield from rows(number, one)


def _of(tasks: tuple[FollowedTask, ...], origin: TaskOrigin) -> tuple[FollowedTask, ...]:
    return tuple(one for one in tasks if one.task.origin is origin)
