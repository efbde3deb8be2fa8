"""The sheets of a period as they were when it was concluded, in one piece that nothing changes afterwards.

They say everything that a person needs to read them: who was meant, the lines of the rubrics with their maxima, the
points and what they came to, and the digests of the rule sets that held; whatever becomes of all those afterwards.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
from danhgia_desktop.scoring import computation
from danhgia_desktop.scoring.planned import NOTHING_PLANNED
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.storage import schema, sheet_rows, signed_plan_codec, signed_sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.planned import Planned
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet
    from danhgia_desktop.scoring.signed import SignedPeriod, SignedSubject

_sheet, _total, _period = schema.scoresheet, schema.scoresheet_total, schema.period
_OF_PERIOD = sa.select(_sheet.c.id).where(_sheet.c.period == sa.bindparam("code")).order_by(_sheet.c.id)
_TOTALS = sa.select(_total.c.round, _total.c.counted_exact).where(_total.c.sheet_id == sa.bindparam("number"))
_PINS = (
    sa.select(
        schema.period_rule_set.c.subject_kind,
        schema.period_rule_set.c.purpose,
        schema.regulation.c.number,
        schema.regulation.c.title,
        schema.regulation.c.sha256,
    )
    .select_from(schema.period_rule_set.join(_period).join(schema.regulation))
    .where(_period.c.code == sa.bindparam("code"))
    .order_by(schema.period_rule_set.c.purpose, schema.period_rule_set.c.subject_kind)
)
_FORMAT = 4
"""Images of format 2 tell neither where lines stand nor what they came to, only what was typed.

Those of format 3 do not tell what came from the work plan.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagedLine:
    """A line of a rubric as it was; `path` tells it from lines with the same code in other sections."""

    key: CriterionKey
    code: str
    path: str
    text: str
    max_points: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagedRuleSet:
    """A rule set that held, and what its content came to as SHA-256."""

    kind: SubjectKind
    purpose: Purpose
    number: str
    title: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetImage:
    """A sheet as it was.

    Attributes:
        uid: of the sheet, which may have been removed since.
        subject: the name of the one it is about.
        signed: how everybody was called when it was concluded.
        rubric: the name of its rubric.
        lines: of the rubric, in order.
        scores: what its rounds gave, as it was typed.
        points: what their lines came to, below zero where they are taken away; blank ones are left out.
        totals: what the rounds in which anything was said came to, exactly.
        rule_sets: those that held in the period.
        planned: what it took from the work plan.
    """

    uid: SheetUid
    subject: str
    signed: SignedSubject
    rubric: str
    lines: tuple[ImagedLine, ...]
    scores: Mapping[ScoreKey, Score]
    points: Mapping[ScoreKey, Fraction]
    totals: Mapping[RoundKey, Fraction]
    rule_sets: tuple[ImagedRuleSet, ...]
    planned: Planned = NOTHING_PLANNED


def taken(connection: Connection, period: Period, signed: SignedPeriod) -> bytes:
    """Return the image of all sheets of a period.

    Args:
        connection: the data.
        period: which.
        signed: how everybody was called when it was concluded.
    """
    numbers = connection.execute(_OF_PERIOD, {"code": period.code}).scalars().all()
    sheets = {number: sheet_rows.load(connection, number).sheet for number in numbers}
    told: dict[str, object] = {
        "format": _FORMAT,
        "rule_sets": [dict(row) for row in connection.execute(_PINS, {"code": period.code}).mappings()],
        "rubrics": {sheet.rubric.uid: _written_rubric(sheet.rubric) for sheet in sheets.values()},
        "sheets": [
            {
                **_written(signed.named(sheet)),
                "signed": asdict(signed.sheets[sheet.uid]),
                "totals": _totals(connection, number),
            }
            for number, sheet in sheets.items()
        ],
    }
    return zlib.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode())


def read(image: bytes) -> tuple[SheetImage, ...]:
    """Return the sheets of an image."""
    told = json.loads(zlib.decompress(image))
    rule_sets = tuple(_read_rule_set(one) for one in told["rule_sets"])
    rubrics = {uid: _read_lines(rubric["lines"]) for uid, rubric in told["rubrics"].items()}
    return tuple(
        SheetImage(
            uid=SheetUid(sheet["uid"]),
            subject=sheet["subject"],
            signed=signed_sheets.read_subject(sheet["signed"]),
            rubric=told["rubrics"][sheet["rubric"]]["name"],
            lines=rubrics[sheet["rubric"]],
            scores=dict(_read_scores(sheet["scores"])),
            points=dict(_read_points(sheet.get("points", sheet["scores"]))),
            totals={RoundKey(key): Fraction(counted) for key, counted in sheet["totals"].items()},
            rule_sets=rule_sets,
            planned=signed_plan_codec.read_told(sheet["planned"]) if "planned" in sheet else NOTHING_PLANNED,
        )
        for sheet in told["sheets"]
    )


def _written(sheet: Scoresheet) -> dict[str, object]:
    return {
        "uid": sheet.uid,
        "subject": sheet.subject.name,
        "rubric": sheet.rubric.uid,
        "scores": [_written_score(key, score) for key, score in sheet.scores.items()],
        "points": list(_written_points(sheet)),
        "planned": signed_plan_codec.told(sheet.planned),
    }


def _written_rubric(rubric: Rubric) -> dict[str, object]:
    lines = [
        {
            "key": line.key,
            "code": line.code,
            "path": rubric.path(line.key),
            "text": line.text,
            "max_points": _decimal(line.max_points),
        }
        for line in rubric.criteria
    ]
    return {"name": rubric.name, "lines": lines}


def _written_score(key: ScoreKey, score: Score) -> dict[str, object]:
    criterion, round_ = key
    told = {**sheet_rows.score_values(score), "points": _decimal(score.points)}
    return {**told, "criterion": criterion, "round": round_}


def _written_points(sheet: Scoresheet) -> Iterator[dict[str, str]]:
    for round_ in dict.fromkeys(round_ for _, round_ in sheet.scores):
        for key, result in computation.results(sheet, round_).items():
            if (points := result.shown_points) is not None:
                yield {"criterion": key, "round": round_, "points": str(points)}


def _decimal(points: Decimal | None) -> str | None:
    return None if points is None else str(points)


def _totals(connection: Connection, number: int) -> dict[str, str]:
    return {row.round: row.counted_exact for row in connection.execute(_TOTALS, {"number": number})}


def _read_rule_set(told: Mapping[str, Any]) -> ImagedRuleSet:
    kind, purpose = SubjectKind(told["subject_kind"]), Purpose(told["purpose"])
    return ImagedRuleSet(kind=kind, purpose=purpose, number=told["number"], title=told["title"], sha256=told["sha256"])


def _read_lines(lines: Iterable[Mapping[str, Any]]) -> tuple[ImagedLine, ...]:
    return tuple(
        ImagedLine(
            key=CriterionKey(line["key"]),
            code=line["code"],
            path=line.get("path", line["code"]),
            text=line["text"],
            max_points=_read_decimal(line["max_points"]),
        )
        for line in lines
    )


def _read_scores(scores: Iterable[Mapping[str, Any]]) -> Iterable[tuple[ScoreKey, Score]]:
    for told in scores:
        key = CriterionKey(told["criterion"]), RoundKey(told["round"])
        yield key, sheet_rows.score_of({**told, "points": _read_decimal(told["points"])})


def _read_points(points: Iterable[Mapping[str, Any]]) -> Iterator[tuple[ScoreKey, Fraction]]:
    for told in points:
        if told["points"] is not None:
            yield (CriterionKey(told["criterion"]), RoundKey(told["round"])), Fraction(told["points"])


def _read_decimal(told: str | None) -> Decimal | None:
    return None if told is None else Decimal(told)
