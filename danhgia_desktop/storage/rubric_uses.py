"""What a change of a rubric does to the sheets that were opened under it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import sqlalchemy as sa

from danhgia_desktop.storage import schema

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.write_path import WritePath

_sheet, _score = schema.scoresheet, schema.score
_SCORES_OF = sa.select(_score.c.sheet_id, _score.c.criterion_id, _score.c.round).where(
    _score.c.criterion_id == sa.bindparam("criterion_id")
)
_SCORED = (
    sa.select(_sheet.c.id, _sheet.c.uid, _sheet.c.review)
    .where(
        _sheet.c.rubric_id == sa.bindparam("rubric_id"),
        sa.exists().where(_score.c.sheet_id == _sheet.c.id),
    )
    .order_by(_sheet.c.id)
)


def mark_for_review(path: WritePath, rubric_id: int, review: int, sheets: Collection[SheetUid] | None) -> None:
    """Mark those of the sheets (None for all) with any score to be looked through, unless a graver change did."""
    for number, uid, earlier in path.connection.execute(_SCORED, {"rubric_id": rubric_id}).all():
        if sheets is None or uid in sheets:
            path.put(_sheet, {"id": number}, {"review": max(review, earlier or review)})


def remove_scores(path: WritePath, criterion_ids: Sequence[int]) -> None:
    """Remove what any round of any sheet says of the criteria."""
    keys = sorted(
        tuple(row)
        for criterion_id in criterion_ids
        for row in path.connection.execute(_SCORES_OF, {"criterion_id": criterion_id})
    )
    for sheet_id, on_sheet in groupby(keys, key=lambda key: key[0]):
        path.remove_many(_score, sheet_id, list(on_sheet))
