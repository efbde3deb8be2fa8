"""How far an office is set up that has no score sheets yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """What stands between an office and its first score sheets, in the order in which it is needed.

    Attributes:
        units: how many there are that were not dissolved.
        people: how many there are.
        rule_sets: how many there are.
        period: the latest opened one that is not concluded; None where there is none.
    """

    units: int
    people: int
    rule_sets: int
    period: Period | None


def first_steps(store: Store) -> FirstSteps | None:
    """Return how far an office is; None once there are sheets.

    None as well where somebody has a rubric and nobody to be evaluated by rule sets: they score by rubrics alone.
    """
    with store.reading() as reading:
        if reading.figures.periods():
            return None
        people, rule_sets = reading.staff.all(), reading.regulations.all()
        if reading.figures.rubrics() and not people and not rule_sets:
            return None
        return FirstSteps(
            units=sum(unit.closed_on is None for unit in reading.org_units.all()),
            people=len(people),
            rule_sets=len(rule_sets),
            period=next((one.period for one in reversed(reading.periods.all()) if not one.is_locked), None),
        )
