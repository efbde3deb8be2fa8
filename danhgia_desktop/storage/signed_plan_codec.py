"""What a sheet took from the work plan, as text that is kept."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from danhgia_desktop.plan.performance import PartShare, Performance
from danhgia_desktop.regulation.criterion_rule import TaskFigure
from danhgia_desktop.regulation.rubric import CriterionKey
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.scoring.planned import Planned, PlannedPoints

if TYPE_CHECKING:
    from collections.abc import Mapping


def write(planned: Planned) -> str:
    """Return what a sheet took as text, that `read` reads."""
    return json.dumps(told(planned), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read(content: str) -> Planned:
    """Return what was written."""
    return read_told(json.loads(content))


def told(planned: Planned) -> dict[str, Any]:
    """Return what a sheet took as plain values; fractions stand as "525/8"."""
    by_tasks = planned.by_tasks
    return {
        "figures": {figure.value: count for figure, count in planned.figures.items()},
        "by_tasks": None if by_tasks is None else _told_points(by_tasks),
    }


def read_told(plain: Mapping[str, Any]) -> Planned:
    """Return what was told as plain values."""
    by_tasks = plain["by_tasks"]
    return Planned(
        by_tasks=None if by_tasks is None else _points_of(by_tasks),
        figures={TaskFigure(figure): count for figure, count in plain["figures"].items()},
    )


def _told_points(by_tasks: PlannedPoints) -> dict[str, Any]:
    found = by_tasks.performance
    return {
        "criterion": by_tasks.criterion,
        "full": str(by_tasks.full),
        "assigned": str(found.assigned),
        "done": str(found.done),
        "quality": str(found.quality),
        "progress": str(found.progress),
        "parts": [[part.kind.value, _fraction(part.share)] for part in found.parts],
        "points": _fraction(found.points),
    }


def _points_of(plain: Mapping[str, Any]) -> PlannedPoints:
    performance = Performance(
        assigned=Fraction(plain["assigned"]),
        done=Fraction(plain["done"]),
        quality=Fraction(plain["quality"]),
        progress=Fraction(plain["progress"]),
        shares=(),
        parts=tuple(
            PartShare(kind=LeaderPartKind(kind), share=_read_fraction(share)) for kind, share in plain["parts"]
        ),
        points=_read_fraction(plain["points"]),
    )
    return PlannedPoints(
        criterion=CriterionKey(plain["criterion"]), full=Decimal(plain["full"]), performance=performance
    )


def _fraction(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _read_fraction(written: str | None) -> Fraction | None:
    return None if written is None else Fraction(written)
