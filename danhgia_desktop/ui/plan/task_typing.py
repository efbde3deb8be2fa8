"""What typing into the cells of a task means."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.plan.task import Support, Task, TaskOrigin, TaskUid
from danhgia_desktop.plan.typed_values import due_day, factor, plan_day, quantity, times
from danhgia_desktop.plan.work_plan import PlanUid
from danhgia_desktop.text import fold, tidy
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.plan_office import PlanOffice


class NotAnOriginError(ExpectedError):
    """The text is not where tasks come from."""

    code = "not_an_origin"


class UnknownUnitError(ExpectedError):
    """No unit is called so."""

    code = "unknown_unit"


def new_task() -> Task:
    """Return a task that says nothing yet; where it stands is told when it is entered."""
    return Task(uid=TaskUid(uuid4().hex), plan=PlanUid(""), ordinal=0, text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """By what texts are understood.

    Attributes:
        office: knows who is meant.
        begins_on: the first day of the plan, by which the year of a day is known that says none.
        unit: the unit of the plan, by which one of several people of a name is meant.
    """

    office: PlanOffice
    begins_on: date
    unit: UnitUid | None = None


def changed_tasks(rows: Mapping[int, Task], entries: Iterable[Entry], by: Typing) -> tuple[list[Task], list[Task]]:
    """Return the tasks that entries change, and those that they add.

    Args:
        rows: the task of each row that has one; entries elsewhere add tasks, row by row.
        entries: texts that the cells accept.
        by: how they are understood.

    Raises:
        ExpectedError: a cell does not accept its text.
    """
    by_row: dict[int, list[Entry]] = {}
    for entry in entries:
        by_row.setdefault(entry.row, []).append(entry)
    changed, added = [], []
    for row in sorted(by_row):
        before = rows.get(row)
        task = before or new_task()
        for entry in sorted(by_row[row], key=lambda one: one.column):  # the product before the factor, which it gives
            task = typed_into(task, entry.column, entry.text, by)
        if before is None:
            added += [task] if any(entry.text.strip() for entry in by_row[row]) else []
        elif task != before:
            changed.append(task)
    return changed, added


def typed_into(task: Task, column: int, text: str, by: Typing) -> Task:
    """Return the task with what was typed into one of its cells.

    Raises:
        ExpectedError: the column does not accept the text.
    """
    return _READERS[TaskColumn(column)](task, text, by)


def _text(task: Task, text: str, _: Typing) -> Task:
    return replace(task, text=text.strip())


def _product(task: Task, text: str, by: Typing) -> Task:
    known = by.office.product(text)
    if known is None:
        return replace(task, product=tidy(text), standard_product=None)
    work = replace(task.work, factor=known.factor)
    return replace(task, product=known.name, standard_product=known.uid, work=work)


def _assignee(task: Task, text: str, by: Typing) -> Task:
    person = by.office.person(text, by.unit)
    return replace(task, assignee=person, assignee_said="" if person else tidy(text))


def _leader(task: Task, text: str, by: Typing) -> Task:
    person = by.office.person(text, by.unit)
    return replace(task, supervising_leader=person, leader_said="" if person else tidy(text))


def _supports(task: Task, text: str, by: Typing) -> Task:
    """Read units between commas or semicolons; those that took part before keep their part."""
    parts = {support.unit: support.part for support in task.supports}
    meant = []
    for name in filter(None, map(tidy, _separated(text, by.office))):
        unit = by.office.unit(name)
        if unit is None:
            raise UnknownUnitError(name=name)
        meant.append(unit)
    return replace(task, supports=tuple(Support(unit=unit, part=parts.get(unit, "")) for unit in dict.fromkeys(meant)))


def _separated(text: str, office: PlanOffice) -> list[str]:
    """Return the names in a list; a name may have a comma itself ("Phòng Công chức, viên chức")."""
    found: list[str] = []
    for group in re.split(r"[;\n]", text):
        pieces = group.split(",")
        while pieces:
            lengths = range(len(pieces), 1, -1)
            length = next((one for one in lengths if office.unit(",".join(pieces[:one]))), 1)
            found.append(",".join(pieces[:length]))
            pieces = pieces[length:]
    return found


def _origin(task: Task, text: str, _: Typing) -> Task:
    written = fold(text)
    if not written:
        return replace(task, origin=TaskOrigin.PLANNED)
    for origin in TaskOrigin:
        if written in {fold(plan_word(origin, language)) for language in Language}:
            return replace(task, origin=origin)
    raise NotAnOriginError(text=tidy(text))


def _source(task: Task, text: str, _: Typing) -> Task:
    return replace(task, source=replace(task.source, number=tidy(text)))


def _due(task: Task, text: str, by: Typing) -> Task:
    return replace(task, due_on=due_day(text, by.begins_on) if tidy(text) else None)


def _done_on(task: Task, text: str, by: Typing) -> Task:
    return replace(task, work=replace(task.work, done_on=plan_day(text, by.begins_on) if tidy(text) else None))


def _assigned(task: Task, text: str, _: Typing) -> Task:
    return replace(task, work=replace(task.work, assigned=_quantity(text)))


def _done(task: Task, text: str, _: Typing) -> Task:
    return replace(task, work=replace(task.work, done=_quantity(text)))


def _factor(task: Task, text: str, by: Typing) -> Task:
    """Read a factor; cleared, the product's own comes back, or 1."""
    if tidy(text):
        weight = factor(text)
    else:
        product = by.office.product_of(task.standard_product)
        weight = Fraction(1) if product is None else product.factor
    return replace(task, work=replace(task.work, factor=weight))


def _failures(task: Task, text: str, _: Typing) -> Task:
    return replace(task, work=replace(task.work, quality_failures=_times(text)))


def _delays(task: Task, text: str, _: Typing) -> Task:
    return replace(task, work=replace(task.work, delays=_times(text)))


def _result(task: Task, text: str, _: Typing) -> Task:
    return replace(task, result=text.strip())


def _note(task: Task, text: str, _: Typing) -> Task:
    return replace(task, note=text.strip())


def _nothing(task: Task, _text: str, _by: Typing) -> Task:
    return task


def _quantity(text: str) -> Decimal | None:
    """Read a quantity; one below 0 is kept for mending, and marked."""
    return quantity(text) if tidy(text) else None


def _times(text: str) -> int | None:
    return times(text) if tidy(text) else None


_READERS: Mapping[TaskColumn, Callable[[Task, str, Typing], Task]] = {
    TaskColumn.NUMBER: _nothing,
    TaskColumn.TEXT: _text,
    TaskColumn.PRODUCT: _product,
    TaskColumn.ASSIGNEE: _assignee,
    TaskColumn.DUE: _due,
    TaskColumn.ASSIGNED: _assigned,
    TaskColumn.DONE: _done,
    TaskColumn.FACTOR: _factor,
    TaskColumn.DONE_ON: _done_on,
    TaskColumn.FAILURES: _failures,
    TaskColumn.DELAYS: _delays,
    TaskColumn.STATE: _nothing,
    TaskColumn.LEADER: _leader,
    TaskColumn.SUPPORTS: _supports,
    TaskColumn.ORIGIN: _origin,
    TaskColumn.SOURCE: _source,
    TaskColumn.RESULT: _result,
    TaskColumn.NOTE: _note,
}
