"""For what documents are the proof goes along with what is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import schema
from danhgia_desktop.storage.given_values import given

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.storage.write_path import WritePath

_use = schema.evidence_use
_OF_SHEET = sa.select(_use.c.id).where(_use.c.sheet_id == sa.bindparam("sheet_id"))
_OF_TASKS = sa.select(_use.c.id).where(_use.c.task_id.in_(given("task_ids")))


def remove_of_sheet(path: WritePath, sheet_id: int) -> None:
    """Take away that documents prove lines of a sheet, which is removed."""
    for number in path.connection.execute(_OF_SHEET, {"sheet_id": sheet_id}).scalars().all():
        path.remove(_use, {"id": number})


def remove_of_tasks(path: WritePath, task_ids: Collection[int]) -> None:
    """Take away that documents prove tasks, which are removed."""
    for number in path.connection.execute(_OF_TASKS, {"task_ids": list(task_ids)}).scalars().all():
        path.remove(_use, {"id": number})
