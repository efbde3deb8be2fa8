"""Unfinished edits of rubrics: one for each, kept beside the journal, since the editor has an undo of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.storage import schema
from danhgia_desktop.storage.decoding import decodes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

_draft = schema.rubric_draft
_FIND = sa.select(_draft.c.base, _draft.c.content, _draft.c.kept_at).where(_draft.c.rubric_uid == sa.bindparam("uid"))
_DROP = sa.delete(_draft).where(_draft.c.rubric_uid == sa.bindparam("uid"))
_KEEP = sa.insert(_draft)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """An unfinished edit of a rubric.

    Attributes:
        rubric: as far as it was edited.
        base: the saved rubric that the edit began with; what is saved now may be another one.
        kept_at: when it was kept (UTC).
    """

    rubric: Rubric
    base: Rubric
    kept_at: datetime


@decodes
def find(connection: Connection, uid: RubricUid) -> KeptDraft | None:
    """Return the draft of a rubric, or None."""
    row = connection.execute(_FIND, {"uid": uid}).one_or_none()
    if row is None:
        return None
    base, rubric = (_read(uid, json.loads(text)) for text in (row.base, row.content))
    return KeptDraft(rubric=rubric, base=base, kept_at=row.kept_at)


def keep(connection: Connection, rubric: Rubric, base: Rubric, at: datetime) -> None:
    """Keep the rubric as its draft, instead of an earlier one."""
    drop(connection, rubric.uid)
    row = {"rubric_uid": rubric.uid, "base": _text(base), "content": _text(rubric), "kept_at": at}
    connection.execute(_KEEP, row)


def drop(connection: Connection, uid: RubricUid) -> None:
    """Forget the draft of a rubric, if there is one."""
    connection.execute(_DROP, {"uid": uid})


def _text(rubric: Rubric) -> str:
    return json.dumps(_written(rubric), ensure_ascii=False, separators=(",", ":"))


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
