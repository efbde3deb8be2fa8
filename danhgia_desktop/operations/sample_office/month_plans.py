"""The plans of a month in the sample office: the agency's, each unit's, and those of some people."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations import explanations, plans, tasks
from danhgia_desktop.operations.sample_office import task_words
from danhgia_desktop.operations.sample_office.given_task import PLAN_TO_COME, Given
from danhgia_desktop.operations.sample_office.turnouts import Turnout
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.task_state import is_done
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from danhgia_desktop.operations.sample_office.given_task import Giving
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.storage.store import Store

_FEWEST, _MOST = 6, 10
"""Tasks of a unit's plan."""
_PARTED_EVERY = 2
"""Every so many units one person has a plan of their own."""


class MonthPlans:
    """Makes the plans of one month."""

    def __init__(self, store: Store, actor: Actor, giving: Giving) -> None:
        self._store = store
        self._actor = actor
        self._giving = giving

    def make(self, people: Iterable[StaffOn]) -> None:
        """Open the plans with their tasks, and file what was explained; each plan is one step, as an import is.

        Args:
            people: who works in the month.
        """
        leaders: list[StaffOn] = []
        units: dict[OrgUnit, list[StaffOn]] = {}
        for one in people:
            (leaders if one.unit.kind is UnitKind.AGENCY else units.setdefault(one.unit, [])).append(one)
        given = {unit: self._of_unit(unit, found, tuple(units)) for unit, found in units.items()}
        focuses = [TaskUid(uuid4().hex) for _ in task_words.FOCUSES]
        for place, found in enumerate(given.values()):
            found[0] = _under(found[0], focuses[place % len(focuses)])
        self._add(AGENCY, [*self._focuses(focuses, given.values(), leaders), *self._of_agency(leaders)], number="KH")
        for place, (unit, found) in enumerate(given.items()):
            self._add(PlanOwner(unit=unit.uid), found, number=f"KH-{unit.symbol}")
            if place % _PARTED_EVERY == 0:
                self._part(found[-1])

    def _of_unit(self, unit: OrgUnit, people: Sequence[StaffOn], units: Sequence[OrgUnit]) -> list[Given]:
        """Return a unit's tasks: one of everybody, the head's first, then more of them in turn."""
        in_order = sorted(people, key=_from_the_head)
        count = min(max(_FEWEST, len(people) + 2), max(_MOST, len(people)))
        helper = units[(units.index(unit) + 1) % len(units)].uid
        found = []
        for place in range(count):
            who, number = in_order[place % len(in_order)], place // len(in_order)
            duties = task_words.duties_of(who.posting, is_of_agency=False)
            duty = duties[(self._giving.month.starts_on.month + place) % len(duties)]
            found.append(self._giving.given(who, duty, number, helper=helper))
        return found

    def _of_agency(self, people: Iterable[StaffOn]) -> Iterator[Given]:
        for place, who in enumerate(people):
            duties = task_words.duties_of(who.posting, is_of_agency=True)
            for number in range(2):
                yield self._giving.given(who, duties[(place + number) % len(duties)], number)

    def _focuses(
        self, uids: Sequence[TaskUid], given: Iterable[Sequence[Given]], leaders: Sequence[StaffOn]
    ) -> Iterator[Given]:
        """Yield what the agency plans; its quantities are how many units do a part, and have done it."""
        for place, (uid, text) in enumerate(zip(uids, task_words.FOCUSES, strict=True)):
            parts = [found[0].task for found in given if found[0].task.descends_from == uid]
            done = [part.work.done_on for part in parts if is_done(part.work) and part.work.done_on]
            work = Work(
                assigned=Decimal(max(1, len(parts))),
                done=Decimal(len(done)),
                done_on=max(done) if len(done) == len(parts) else None,
            )
            leader = leaders[place % len(leaders)].member.uid
            task = Task(
                uid=uid, plan=PLAN_TO_COME, ordinal=0, text=text, assignee=leader, supervising_leader=leader, work=work
            )
            yield Given(task=task, turnout=Turnout(work=work))

    def _part(self, given: Given) -> None:
        """Let a person's own plan part a task of the unit's plan; what is explained holds for the parts as well."""
        whole = given.task
        parts = (
            replace(given, task=replace(whole, uid=TaskUid(uuid4().hex), text=f"{words}: {whole.text}", supports=()))
            for words in task_words.PARTS
        )
        self._add(PlanOwner(staff=whole.assignee), [_under(part, whole.uid) for part in parts])

    def _add(self, owner: PlanOwner, given: Sequence[Given], *, number: str = "") -> None:
        month = self._giving.month
        cited = f"{month.starts_on.month + 10}/{number} ngày {month.starts_on:%d/%m/%Y}" if number else ""
        plan = plans.open_plan(self._store, self._actor, owner, month, number=cited)
        tasks.add_tasks(self._store, self._actor, plan.uid, [one.task for one in given])
        for one in given:
            self._explain(one)

    def _explain(self, given: Given) -> None:
        account = given.turnout.account
        if account is None:
            return
        filed = explanations.file_explanation(
            self._store,
            self._actor,
            given.task.uid,
            account.reason,
            account.filed_on,
            proposed_due_on=account.proposed_due_on,
            today=account.filed_on,
        )
        if (made := account.decision) is not None:
            explanations.decide_explanation(self._store, self._actor, filed.uid, made, today=made.decided_on)


def _from_the_head(one: StaffOn) -> tuple[object, ...]:
    return tuple(UnitRole).index(one.posting.role), one.member.code


def _under(given: Given, above: TaskUid) -> Given:
    return replace(given, task=replace(given.task, descends_from=above))
