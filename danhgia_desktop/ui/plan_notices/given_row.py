"""A line of a conclusion as it is about to become a task, with what the program makes of its words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop import days
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.typed_values import quantity
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.text import fold, tidy
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from danhgia_desktop.ui.plan.task_typing import Typing, typed_into

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from danhgia_desktop.plan.numbered_list import ListedTask
    from danhgia_desktop.ui.plan_office import PlanOffice

_ONE = "1"
"""A conclusion asks for a thing once, unless somebody says otherwise."""

_TOGETHER = "phoi hop voi"
_TITLES = ("đồng chí ", "đ/c ", "ông ", "bà ", "các ")


class GivenColumn(IntEnum):
    """What stands beside each other."""

    TAKEN = 0
    NUMBER = 1
    TEXT = 2
    OWNER = 3
    ASSIGNEE = 4
    DUE = 5
    ASSIGNED = 6
    SUPPORTS = 7
    HINT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenRow:
    """One line.

    Attributes:
        listed: as it stands in the conclusion.
        is_taken: whether it becomes a task.
        is_given: whether a task with these words was made before.
        values: what stands in the cells for text, plan, assignee, day, quantity and units that take part.
        hinted: the cells that hold what the program makes of the words, which nobody looked at yet.
    """

    listed: ListedTask
    is_taken: bool
    is_given: bool
    values: Mapping[GivenColumn, str]
    hinted: frozenset[GivenColumn]

    def taken(self, *, is_taken: bool) -> GivenRow:
        """Return the row with another choice of whether it becomes a task."""
        return replace(self, is_taken=is_taken)

    def typed(self, column: GivenColumn, text: str) -> GivenRow:
        """Return the row with what a person typed in a cell."""
        return replace(self, values={**self.values, column: text}, hinted=self.hinted - {column})


def row_of(listed: ListedTask, office: PlanOffice, given: Collection[str]) -> GivenRow:
    """Return a line with what its words suggest: a heading is not taken, nor what was given before.

    Args:
        listed: the line.
        office: knows who is meant.
        given: the texts of the tasks that were made from the notice before.
    """
    owner, assignee = _whom(listed.whom, office)
    due = "" if listed.due is None or listed.due.due_on is None else days.shown(listed.due.due_on)
    hints = {
        GivenColumn.OWNER: owner,
        GivenColumn.ASSIGNEE: assignee,
        GivenColumn.DUE: due,
        GivenColumn.ASSIGNED: _ONE,
        GivenColumn.SUPPORTS: "; ".join(_supports(listed.text, owner, office)),
    }
    is_given = tidy(listed.text) in given
    return GivenRow(
        listed=listed,
        is_taken=not (listed.is_heading or is_given),
        is_given=is_given,
        values={GivenColumn.TEXT: listed.text, **hints},
        hinted=frozenset(column for column, hint in hints.items() if hint),
    )


def owner_of(said: str, office: PlanOffice) -> PlanOwner | None:
    """Return whose plan is meant by the name of the agency, a unit or a person; None for nobody known."""
    if fold(said) == fold(office.agency):
        return AGENCY
    if (unit := office.unit(said)) is not None:
        return PlanOwner(unit=unit)
    person = office.person(said)
    return None if person is None else PlanOwner(staff=person)


def task_of(row: GivenRow, office: PlanOffice) -> tuple[PlanOwner, Task] | None:
    """Return the task that a row becomes, and whose plan it goes to; None where something must be mended first."""
    owner = owner_of(row.values[GivenColumn.OWNER], office)
    text, said, due = (row.values[column] for column in (GivenColumn.TEXT, GivenColumn.ASSIGNEE, GivenColumn.DUE))
    if owner is None or not text.strip():
        return None
    person, assigned = office.person(said), row.values[GivenColumn.ASSIGNED]
    task = Task(
        uid=TaskUid(uuid4().hex),
        plan=PlanUid(""),
        ordinal=0,
        text=text,
        assignee=person,
        assignee_said="" if person else tidy(said),
        due_on=days.parse(due) if due.strip() else None,
        work=Work(assigned=quantity(assigned) if assigned.strip() else None),
    )
    typing = Typing(office=office, begins_on=office.day)
    return owner, typed_into(task, TaskColumn.SUPPORTS, row.values[GivenColumn.SUPPORTS], typing)


def _supports(text: str, owner: str, office: PlanOffice) -> tuple[str, ...]:
    """Return the units that shall take part, by the words after "phối hợp với", but for the owner."""
    said = fold(text).partition(_TOGETHER)[2]
    named = [name for name in office.units_typed if name != owner and fold(name) in said]
    return tuple(name for name in named if not any(fold(name) in fold(other) for other in named if other != name))


def _whom(said: str, office: PlanOffice) -> tuple[str, str]:
    """Return the plan and the person that words mean: a unit's own, a person's unit's, else the agency's."""
    if (unit := office.unit(said)) is not None:
        return office.unit_name(unit), ""
    name = said
    for title in _TITLES:
        name = name[len(title) :] if name.casefold().startswith(title) else name
    person = office.person(name) if name else None
    if person is None:
        return office.agency, ""
    posted = next((one.unit.name for one in office.posted if one.member.uid == person), office.agency)
    return posted, office.names[person]
