"""Unfinished edits of rubrics: one for each, kept beside the journal, since the editor has an undo of its own."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

_draft = schema.rubric_draft
_FIND = sa.select(_draft.c.content, _draft.c.kept_at).where(_draft.c.rubric_uid == sa.bindparam("uid"))
_DROP = sa.delete(_draft).where(_draft.c.rubric_uid == sa.bindparam("uid"))
_KEEP = sa.insert(_draft)


def find(connection: Connection, uid: RubricUid) -> tuple[Rubric, datetime] | None:
    """Return the draft of a rubric and when it was kept, or None."""
    row = connection.execute(_FIND, {"uid": uid}).one_or_none()
    return None if row is None else (_read(uid, json.loads(row.content)), row.kept_at)


def keep(connection: Connection, rubric: Rubric, at: datetime) -> None:
    """Keep the rubric as its draft, instead of an earlier one."""
    drop(connection, rubric.uid)
    content = json.dumps(_written(rubric), ensure_ascii=False, separators=(",", ":"))
    connection.execute(_KEEP, {"rubric_uid": rubric.uid, "content": content, "kept_at": at})


def drop(connection: Connection, uid: RubricUid) -> None:
    """Forget the draft of a rubric, if there is one."""
    connection.execute(_DROP, {"uid": uid})


def _written(rubric: Rubric) -> dict[str, object]:
    return {
        "name": rubric.name,
        "title": rubric.title,
        "rounds": rubric_codec.write_rounds(rubric.rounds),
        "criteria": [_written_criterion(criterion) for criterion in rubric.criteria],
    }


def _written_criterion(criterion: Criterion) -> dict[str, object]:
    return {
        "key": criterion.key,
        "parent": criterion.parent,
        "code": criterion.code,
        "text": criterion.text,
        "max_points": None if criterion.max_points is None else str(criterion.max_points),
        "places": criterion.places,
        "evidence": criterion.evidence,
        "guidance": rubric_codec.write_guidance(criterion.guidance),
        "rules": rubric_codec.write_rules(criterion.rules),
    }


def _read(uid: RubricUid, told: Mapping[str, Any]) -> Rubric:
    return Rubric(
        uid=uid,
        name=told["name"],
        title=told["title"],
        rounds=rubric_codec.read_rounds(told["rounds"]),
        criteria=tuple(_read_criterion(one) for one in told["criteria"]),
    )


def _read_criterion(told: Mapping[str, Any]) -> Criterion:
    return Criterion(
        key=CriterionKey(told["key"]),
        parent=None if told["parent"] is None else CriterionKey(told["parent"]),
        code=told["code"],
        text=told["text"],
        max_points=None if told["max_points"] is None else Decimal(told["max_points"]),
        places=told["places"],
        evidence=told["evidence"],
        guidance=rubric_codec.read_guidance(told["guidance"]),
        rules=rubric_codec.read_rules(told["rules"]),
    )
