"""From a plan, a task, a conclusion, a petition or a document that search found to the words that stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.found import Found, FoundKind

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping

    from danhgia_desktop.plan.task import TaskUid

_plan, _task, _unit, _staff = schema.work_plan, schema.task, schema.org_unit, schema.staff_member
_notice, _petition, _document = schema.conclusion_notice, schema.petition, schema.evidence_document
_OWNER: sa.BindParameter[int] = sa.bindparam("owner_id")
_PLANS = (
    sa.select(
        *(_plan.c.title, _plan.c.number, _plan.c.period),
        sa.func.coalesce(_unit.c.name, _staff.c.name, "").label("owner"),
        *(_unit.c.uid.label("unit"), _staff.c.uid.label("staff")),
    )
    .select_from(_plan)
    .outerjoin(_unit, _unit.c.id == _plan.c.unit_id)
    .outerjoin(_staff, _staff.c.id == _plan.c.staff_id)
)
_PLAN = _PLANS.where(_plan.c.id == _OWNER)
_TASK = (
    _PLANS.add_columns(_task.c.uid, _task.c.text).join(_task, _task.c.plan_id == _plan.c.id).where(_task.c.id == _OWNER)
)
_OTHERS = {
    FoundKind.NOTICE: sa.select(_notice.c.uid, _notice.c.title, _notice.c.number).where(_notice.c.id == _OWNER),
    FoundKind.PETITION: sa.select(_petition.c.uid, _petition.c.text, _petition.c.sender).where(
        _petition.c.id == _OWNER
    ),
    FoundKind.DOCUMENT: sa.select(_document.c.uid, _document.c.summary, _document.c.number).where(
        _document.c.id == _OWNER
    ),
}


@decodes
def read(connection: Connection, kind: FoundKind, number: int) -> Found:
    """Return what was found."""
    asked = {"owner_id": number}
    if kind is FoundKind.TASK:
        task = connection.execute(_TASK, asked).mappings().one()
        return _planned(task, kind, text=task["text"], task=task["uid"])
    if kind is FoundKind.PLAN:
        plan = connection.execute(_PLAN, asked).mappings().one()
        return _planned(plan, kind, text=plan["title"] or plan["number"])
    uid, text, context = connection.execute(_OTHERS[kind], asked).one()
    return Found(kind=kind, text=text or context, context=context, item=uid)


def _planned(plan: RowMapping, kind: FoundKind, *, text: str, task: TaskUid | None = None) -> Found:
    return Found(
        kind=kind,
        text=text,
        context=plan["owner"],
        unit=plan["unit"],
        staff=plan["staff"],
        period=periods.parse(plan["period"]),
        task=task,
    )
