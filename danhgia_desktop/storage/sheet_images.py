"""The sheets of a period as they were when it was concluded, in one piece that nothing changes afterwards.

They speak of names, uids and keys only, so that they can be read whatever becomes of units, rubrics and criteria.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage import schema, sheet_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet

_sheet = schema.scoresheet
_OF_PERIOD = sa.select(_sheet.c.id).where(_sheet.c.period == sa.bindparam("code")).order_by(_sheet.c.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetImage:
    """A sheet as it was.

    Attributes:
        uid: of the sheet, which may have been removed since.
        subject: the name of the one it is about.
        rubric: the name of its rubric.
        scores: what its rounds gave.
    """

    uid: SheetUid
    subject: str
    rubric: str
    scores: Mapping[ScoreKey, Score]


def taken(connection: Connection, period: Period) -> bytes:
    """Return the image of all sheets of a period."""
    numbers = connection.execute(_OF_PERIOD, {"code": period.code}).scalars().all()
    sheets = [_written(sheet_rows.load(connection, number).sheet) for number in numbers]
    text = json.dumps({"format": 1, "sheets": sheets}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return zlib.compress(text.encode())


def read(image: bytes) -> tuple[SheetImage, ...]:
    """Return the sheets of an image."""
    return tuple(_read(told) for told in json.loads(zlib.decompress(image))["sheets"])


def _written(sheet: Scoresheet) -> dict[str, object]:
    return {
        "uid": sheet.uid,
        "subject": sheet.subject.name,
        "rubric": sheet.rubric.name,
        "scores": [_written_score(key, score) for key, score in sheet.scores.items()],
    }


def _written_score(key: ScoreKey, score: Score) -> dict[str, object]:
    criterion, round_ = key
    points = None if score.points is None else str(score.points)
    return {**sheet_rows.score_values(score), "points": points, "criterion": criterion, "round": round_}


def _read(told: Mapping[str, Any]) -> SheetImage:
    return SheetImage(
        uid=SheetUid(told["uid"]),
        subject=told["subject"],
        rubric=told["rubric"],
        scores=dict(_read_scores(told["scores"])),
    )


def _read_scores(scores: Iterable[Mapping[str, Any]]) -> Iterable[tuple[ScoreKey, Score]]:
    for told in scores:
        points = None if told["points"] is None else Decimal(told["points"])
        key = CriterionKey(told["criterion"]), RoundKey(told["round"])
        yield key, sheet_rows.score_of({**told, "points": points})
