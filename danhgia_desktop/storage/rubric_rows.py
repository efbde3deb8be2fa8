"""Rubrics as rows: read whole, in reading order, with the numbers of their criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.storage import remembered, schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.stored import StoredRubric

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from danhgia_desktop.storage.stored import CriterionIds

_rubric, _criterion = schema.rubric, schema.criterion
_HEAD = sa.select(_rubric.c.uid, _rubric.c.name, _rubric.c.title, _rubric.c.rounds).where(
    _rubric.c.id == sa.bindparam("number")
)
_CRITERIA = (
    sa.select(
        _criterion.c.id,
        _criterion.c.key,
        _criterion.c.parent_id,
        _criterion.c.code,
        _criterion.c.text,
        _criterion.c.max_points,
        _criterion.c.places,
        _criterion.c.evidence,
        _criterion.c.guidance,
        _criterion.c.rules,
    )
    .where(_criterion.c.rubric_id == sa.bindparam("number"))
    .order_by(_criterion.c.ordinal)
)
_NUMBER = sa.select(_rubric.c.id).where(_rubric.c.uid == sa.bindparam("uid"))


def number_of(connection: Connection, uid: RubricUid) -> int | None:
    """Return the rubric's number in this file, or None."""
    return connection.execute(_NUMBER, {"uid": uid}).scalar()


def load(connection: Connection, number: int) -> StoredRubric:
    """Return the rubric of that number, which must be there."""
    known = remembered.by(connection).rubrics
    if number not in known:
        known[number] = _read(connection, number)
    return known[number]


def criterion_rows(number: int, rubric: Rubric, ids: CriterionIds) -> Iterator[dict[str, object]]:
    """Return the criteria of the rubric of that number as values of their rows, parents before their parts."""
    for ordinal, criterion in enumerate(rubric.criteria):
        yield {
            "id": ids[criterion.key],
            "rubric_id": number,
            "key": criterion.key,
            "parent_id": None if criterion.parent is None else ids[criterion.parent],
            "ordinal": ordinal,
            "code": criterion.code,
            "text": criterion.text,
            "max_points": criterion.max_points,
            "places": criterion.places,
            "evidence": criterion.evidence,
            "guidance": rubric_codec.write_guidance(criterion.guidance),
            "rules": rubric_codec.write_rules(criterion.rules),
        }


@decodes
def _read(connection: Connection, number: int) -> StoredRubric:
    uid, name, title, rounds = connection.execute(_HEAD, {"number": number}).one()
    keys: dict[int, CriterionKey] = {}
    criteria: list[Criterion] = []
    for row in connection.execute(_CRITERIA, {"number": number}):
        id_, key, parent_id, code, text, max_points, places, evidence, guidance, rules = row
        keys[id_] = CriterionKey(key)
        criterion = Criterion(
            key=keys[id_],
            parent=None if parent_id is None else keys[parent_id],
            code=code,
            text=text,
            max_points=max_points,
            places=places,
            evidence=evidence,
            guidance=rubric_codec.read_guidance(guidance),
            rules=rubric_codec.read_rules(rules),
        )
        criteria.append(criterion)
    rubric = Rubric(
        uid=RubricUid(uid),
        name=name,
        title=title,
        rounds=rubric_codec.read_rounds(rounds),
        criteria=tuple(criteria),
    )
    return StoredRubric(number=number, rubric=rubric, criterion_ids={key: id_ for id_, key in keys.items()})
