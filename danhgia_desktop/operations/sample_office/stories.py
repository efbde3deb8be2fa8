"""Who left tasks undone in the sample office, in which months, and what came of it: the review list (kiểm điểm)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from danhgia_desktop.operations import review_decisions
from danhgia_desktop.operations.sample_office.turnouts import DIRECTOR, Turnout, explained
from danhgia_desktop.period import Period
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.operations.sample_office.people import Office
    from danhgia_desktop.operations.sample_office.turnouts import Asked
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.storage.store import Store


class _Told(StrEnum):
    """What was explained about a task that was not done."""

    NOTHING = "nothing"
    REFUSED = "refused"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Somebody who left a task undone in two months.

    Attributes:
        unit: the symbol of the unit.
        place: of the person in it: 0 the head, 1 the deputy, then the members.
        months: the codes of the months, each with what was explained in it.
        decided_on: the day on which the review took place; None where it did not.
    """

    unit: str
    place: int
    months: dict[str, _Told]
    decided_on: date | None = None

    @property
    def periods(self) -> tuple[Period, ...]:
        """The months in order."""
        return tuple(Period.month_of(date.fromisoformat(f"{code}-01")) for code in self.months)


STORIES = (
    Story(unit="VP", place=1, months={"2025-10": _Told.NOTHING, "2025-11": _Told.REFUSED}),
    Story(
        unit="TTr",
        place=1,
        months={"2025-10": _Told.NOTHING, "2025-12": _Told.NOTHING},
        decided_on=date(2026, 1, 15),
    ),
    Story(unit="QLĐĐ", place=1, months={"2025-11": _Told.APPROVED, "2025-12": _Told.APPROVED}),
    Story(unit="TTQT", place=3, months={"2026-03": _Told.NOTHING, "2026-06": _Told.NOTHING}),
    Story(unit="TTCN", place=3, months={"2026-04": _Told.REFUSED, "2026-07": _Told.NOTHING}),
    Story(unit="TTQT", place=6, months={"2026-02": _Told.APPROVED, "2026-05": _Told.APPROVED}),
    Story(
        unit="CCMT",
        place=6,
        months={"2026-03": _Told.NOTHING, "2026-05": _Told.REFUSED},
        decided_on=date(2026, 6, 18),
    ),
)
"""Civil servants until 2025, whose rule set reviewed then; viên chức and người lao động, whom one reviews still."""


class _Place(NamedTuple):
    person: StaffUid
    month: str


class Stories:
    """The stories of the people who are there, in the months that passed."""

    def __init__(self, office: Office, months: Collection[Period]) -> None:
        """Find the people.

        Args:
            office: units and people of the beginning.
            months: those that were concluded; a story of which one is missing did not happen.
        """
        people = {
            (unit.unit.symbol, place): one.member.uid for unit in office.units for place, one in enumerate(unit.people)
        }
        self._told: dict[_Place, _Told] = {}
        self._reviewed: list[tuple[StaffUid, Story]] = []
        for story in STORIES:
            person = people.get((story.unit, story.place))
            if person is None or not set(months).issuperset(story.periods):
                continue
            self._told |= {_Place(person, code): told for code, told in story.months.items()}
            self._reviewed.append((person, story))

    def turnout(self, person: StaffUid, month: Period, asked: Asked, dice: Dice) -> Turnout | None:
        """Return how the task turned out that somebody left undone; None where nobody did."""
        told = self._told.get(_Place(person, month.code))
        if told is None:
            return None
        account = None
        if told is not _Told.NOTHING:
            is_approved = told is _Told.APPROVED
            verdict = Verdict.APPROVED if is_approved else Verdict.REFUSED
            account = explained(asked, dice, verdict, in_time=is_approved)
        return Turnout(work=asked.work(asked.assigned // 2), account=account)

    def decide(self, store: Store, actor: Actor) -> None:
        """Record what reviews came to."""
        for decision in self._decisions():
            review_decisions.decide_review(store, actor, decision)

    def _decisions(self) -> Iterator[ReviewDecision]:
        for person, story in self._reviewed:
            if story.decided_on is not None:
                yield ReviewDecision(
                    uid=ReviewUid(uuid4().hex),
                    staff=person,
                    months=story.periods,
                    outcome=ReviewOutcome.REVIEWED,
                    words="Đã kiểm điểm tại cuộc họp đơn vị, phê bình và yêu cầu khắc phục",
                    decided_by=DIRECTOR,
                    decided_on=story.decided_on,
                )
