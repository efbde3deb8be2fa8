"""A task of the sample office before it is entered: what is asked, of whom, and how it turned out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.sample_office import task_words
from danhgia_desktop.operations.sample_office.turnouts import Asked, Turnout, believable_turnout, left_open
from danhgia_desktop.plan.task import Source, Support, Task, TaskOrigin, TaskUid
from danhgia_desktop.plan.work_plan import PlanUid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.operations.sample_office.stories import Stories
    from danhgia_desktop.operations.sample_office.task_words import Duty
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.standard_product import StandardProduct

CARELESSNESS = (0, 1, 2, 2, 2, 2, 3, 3)
"""One of these is a person's, or a unit's, for good."""
_AD_HOC, _SUPPORTED, _WITH_DAY = 14, 20, 65
"""Of a hundred tasks."""
_FIRST_DUE, _DAYS_DUE = 9, 18
PLAN_TO_COME = PlanUid("")
"""The operation that adds a task says in which plan it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A task with how it turned out."""

    task: Task
    turnout: Turnout


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """What tasks of a month are given by.

    Attributes:
        dice: of the office.
        stories: who leaves which task undone.
        products: the catalogue by codes.
        open_share: how many of a hundred tasks are not done yet.
        extended_until: until when those can be extended.
    """

    month: Period
    dice: Dice
    stories: Stories
    products: Mapping[str, StandardProduct]
    open_share: int
    extended_until: date

    def given(self, who: StaffOn, duty: Duty, number: int, *, helper: UnitUid | None = None) -> Given:
        """Return a task of somebody.

        Args:
            who: does it.
            duty: what it is.
            number: which of the person's tasks of the month; the first is the one that a story is about.
            helper: a unit that can take part; None for none.
        """
        dice = self.dice.about(who.member.code, "task", self.month.code, number)
        asked = self._asked(duty, dice)
        turnout = self._turnout(who, asked, dice, number)
        is_ad_hoc = number > 0 and dice.happens(_AD_HOC, "ad hoc")
        supports = (
            (Support(unit=helper, part=task_words.SUPPORTED),)
            if helper is not None and dice.happens(_SUPPORTED, "supported")
            else ()
        )
        task = Task(
            uid=TaskUid(uuid4().hex),
            plan=PLAN_TO_COME,
            ordinal=0,
            text=dice.one_of(task_words.ORDERS, "order") if is_ad_hoc else duty.text,
            product=self.products[duty.product].name,
            standard_product=self.products[duty.product].uid,
            origin=TaskOrigin.AD_HOC if is_ad_hoc else TaskOrigin.PLANNED,
            source=self._order(asked, dice) if is_ad_hoc else Source(),
            assignee=who.member.uid,
            supports=supports,
            assigned_on=asked.given_on,
            due_on=None if asked.due_on == self.month.ends_on else asked.due_on,
            work=turnout.work,
            result=turnout.result,
            cause=turnout.cause,
        )
        return Given(task=task, turnout=turnout)

    def _asked(self, duty: Duty, dice: Dice) -> Asked:
        first, last = self.month.starts_on, self.month.ends_on
        has_day = dice.happens(_WITH_DAY, "day")
        due_on = first + timedelta(days=_FIRST_DUE + dice.below(_DAYS_DUE, "due")) if has_day else last
        assigned = max(1, duty.most - dice.below(duty.most // 2 + 1, "assigned"))
        return Asked(assigned=assigned, factor=self.products[duty.product].factor, given_on=first, due_on=due_on)

    def _turnout(self, who: StaffOn, asked: Asked, dice: Dice, number: int) -> Turnout:
        told = self.stories.turnout(who.member.uid, self.month, asked, dice) if number == 0 else None
        if told is not None:
            return told
        if dice.happens(self.open_share, "open"):
            return left_open(asked, dice, extended_until=self.extended_until)
        carelessness = self.dice.about(who.member.code).one_of(CARELESSNESS, "carelessness")
        return believable_turnout(asked, dice, carelessness)

    def _order(self, asked: Asked, dice: Dice) -> Source:
        return Source(
            number=f"{100 + dice.below(900, 'order number')}/UBND-KT",
            signed_on=asked.given_on + timedelta(days=dice.below(5, "signed")),
            issuer="Ủy ban nhân dân tỉnh",
        )
