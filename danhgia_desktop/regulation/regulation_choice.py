"""Which regulation is in force for a kind of subject, on a day and over a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation import AmendmentKind, Purpose, Regulation

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import Period, PeriodKind

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days in a row on which the same regulations are in force: one as it should be, none, or several."""

    from_on: date
    until_on: date
    regulations: tuple[Regulation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationChoice:
    """What is in force for a kind of subject over a period.

    Attributes:
        stretches: the period from its first day to its last.
        for_other_periods: what is in force on the last day, but does not evaluate this kind of period; where it stands
            here and nothing else does, subjects of the kind are not evaluated in the period, and nothing is amiss.
    """

    stretches: tuple[Stretch, ...]
    for_other_periods: tuple[Regulation, ...] = ()

    @property
    def suggested(self) -> Regulation | None:
        """The one that is in force on the last day, when ratings are concluded; None where there is not just one."""
        last = self.stretches[-1].regulations
        return last[0] if len(last) == 1 else None

    @property
    def gaps(self) -> tuple[Stretch, ...]:
        """The days on which none is in force."""
        return tuple(stretch for stretch in self.stretches if not stretch.regulations)

    @property
    def overlaps(self) -> tuple[Stretch, ...]:
        """The days on which several are."""
        return tuple(stretch for stretch in self.stretches if len(stretch.regulations) > 1)

    @property
    def is_clear(self) -> bool:
        """Whether one and the same is in force all the time; else a person decides."""
        return len(self.stretches) == 1 and self.suggested is not None


def in_force(
    regulations: Collection[Regulation], kind: SubjectKind, day: date, purpose: Purpose = Purpose.RATING
) -> tuple[Regulation, ...]:
    """Return the regulations in force for a kind of subject on a day: one as it should be, the oldest first.

    One that another amended or replaced is not, from that other's first day on,
    and comes back no more when the other ends.
    """
    found = [
        regulation
        for regulation in regulations
        if regulation.purpose is purpose and kind in regulation.kinds and regulation.is_effective(day)
    ]
    left = [regulation for regulation in found if not _is_superseded(regulation, regulations, kind, day)]
    return tuple(sorted(left, key=lambda regulation: (regulation.effective_from, regulation.uid)))


def choice(
    regulations: Collection[Regulation], kind: SubjectKind, period: Period, purpose: Purpose = Purpose.RATING
) -> RegulationChoice:
    """Return what is in force for a kind of subject over a period, with its gaps and overlaps.

    Only what evaluates that kind of period is looked at.
    """
    stretches: list[Stretch] = []
    days = _days_of_change(regulations, period)
    others: tuple[Regulation, ...] = ()
    for from_on, until_on in zip(days, [day - _DAY for day in days[1:]] + [period.ends_on], strict=True):
        found = in_force(regulations, kind, from_on, purpose)
        held = tuple(regulation for regulation in found if _evaluates(regulation, kind, period.kind))
        others = tuple(regulation for regulation in found if regulation not in held)
        if stretches and stretches[-1].regulations == held:
            from_on = stretches.pop().from_on  # noqa: PLW2901 - the stretch before goes on
        stretches.append(Stretch(from_on=from_on, until_on=until_on, regulations=held))
    return RegulationChoice(stretches=tuple(stretches), for_other_periods=others)


def _evaluates(regulation: Regulation, kind: SubjectKind, period_kind: PeriodKind) -> bool:
    rules = regulation.rules_for(kind)
    return rules is not None and period_kind in rules.periods


def _days_of_change(regulations: Collection[Regulation], period: Period) -> list[date]:
    """Return the days of a period on which something else may come into force, its first day among them."""
    begin = {regulation.effective_from for regulation in regulations}
    after_end = {
        regulation.effective_until + _DAY
        for regulation in regulations
        if regulation.effective_until is not None and regulation.effective_until < date.max
    }
    return sorted({period.starts_on} | {day for day in begin | after_end if day in period})


def _is_superseded(regulation: Regulation, regulations: Collection[Regulation], kind: SubjectKind, day: date) -> bool:
    return any(
        other.amends is not None
        and other.amends.regulation == regulation.uid
        and other.uid != regulation.uid
        and other.effective_from <= day
        and (other.amends.kind is AmendmentKind.REPLACES or kind in other.kinds)
        for other in regulations
    )
