"""What became of one task, and of what was explained about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import row_history, schema, staff, task_numbers
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.rows import format_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import Connection

    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.rows import Row

    FieldValue = str | int | Decimal | date | None

_TASK, _EXPLANATION = format_of(schema.task), format_of(schema.explanation)
_EXPLANATIONS = sa.select(schema.explanation.c.id).where(schema.explanation.c.task_id == sa.bindparam("task"))
_PEOPLE = {"assignee_id", "leader_id"}
_UNTOLD = frozenset({"id", "uid", "plan_id", "task_id", "ordinal", "product_id", "notice_id", "recorded_at"})
"""What says nothing to people, or follows from the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One column of the task, or of an explanation, that became other; a person is told by name."""

    field: str
    before: FieldValue
    after: FieldValue


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskVersion:
    """One step that was about the task.

    Attributes:
        change_set: who did what when.
        changes: what became other; nothing where the task was added or removed.
    """

    change_set: ChangeSet
    changes: tuple[FieldChange, ...]


@decodes
def of_task(connection: Connection, uid: TaskUid) -> tuple[TaskVersion, ...]:
    """Return the steps that changed a task or what was explained about it, the newest first.

    Raises:
        NoSuchTaskError: there is none.
    """
    place = task_numbers.known_places(connection, [uid])[uid]
    found = list(row_history.versions(connection, _TASK, place.plan_id, (place.number,)))
    for number in connection.execute(_EXPLANATIONS, {"task": place.number}).scalars():
        found += row_history.versions(connection, _EXPLANATION, place.number, (number,))
    found.sort(key=lambda step: step[0].number, reverse=True)
    return tuple(
        TaskVersion(change_set=change_set, changes=tuple(_changes(connection, before, after)))
        for change_set, before, after in found
    )


def _changes(connection: Connection, before: Row | None, after: Row | None) -> Iterator[FieldChange]:
    if before is None or after is None:
        return
    format_ = _TASK if "plan_id" in after else _EXPLANATION
    old, new = format_.loaded(before), format_.loaded(after)
    for field, value in new.items():
        if field not in _UNTOLD and old[field] != value:
            yield FieldChange(
                field=field, before=_told(connection, field, old[field]), after=_told(connection, field, value)
            )


def _told(connection: Connection, field: str, value: FieldValue) -> FieldValue:
    if field in _PEOPLE and isinstance(value, int):
        return staff.with_number(connection, value).shown_name
    return value
