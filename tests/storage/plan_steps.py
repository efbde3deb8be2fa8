"""Random steps of work on plans, their tasks, what is explained about them, and what proves them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.period import Period
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import Support, Task
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, WorkPlan
from danhgia_desktop.storage.work import Work
from tests.storage.plan_builders import make_document, make_explanation, make_plan, make_task

NewUid = Callable[[], str]
MONTH = Period.month_of(date(2026, 9, 1))
_DAY = date(2026, 9, 20)


def plan(work: Work, dice: Random, new_uid: NewUid) -> None:
    """Open or give up a plan, or plan, do, explain, prove or give up tasks of one."""
    plans = work.plans.all()
    if not plans or dice.random() < 0.2:
        work.plans.save(make_plan(new_uid(), owner=_owner(work, dice), period=MONTH))
        return
    chosen = dice.choice(plans)
    tasks = work.tasks.of_plan(chosen.uid)
    if not tasks or dice.random() < 0.3:
        _add(work, dice, new_uid, chosen)
    else:
        dice.choice([_do, _remove, _explain, _prove])(work, dice, new_uid, dice.choice(tasks))


def _owner(work: Work, dice: Random) -> PlanOwner:
    owners = [PlanOwner(unit=unit.uid) for unit in work.org_units.all()]
    owners += [PlanOwner(staff=person.uid) for person in work.staff.all()]
    return dice.choice([AGENCY, *owners])


def _add(work: Work, dice: Random, new_uid: NewUid, chosen: WorkPlan) -> None:
    above = [task.uid for other in work.plans.all() for task in work.tasks.of_plan(other.uid)]
    people, units = [None, *(person.uid for person in work.staff.all())], work.org_units.all()
    supports = tuple(Support(unit=unit.uid) for unit in units[:2])
    work.tasks.save(
        [
            make_task(
                new_uid(),
                plan=chosen.uid,
                ordinal=number,
                assignee=dice.choice(people),
                descends_from=dice.choice([None, *above]),
                supports=supports,
            )
            for number in range(dice.randint(1, 3))
        ]
    )


def _do(work: Work, dice: Random, _new_uid: NewUid, task: Task) -> None:
    done = replace(task.work, assigned=Decimal(dice.randint(1, 3)), done=Decimal(dice.randint(0, 3)), done_on=_DAY)
    work.tasks.save([replace(task, work=done, result="Xong", supports=())])


def _remove(work: Work, _dice: Random, _new_uid: NewUid, task: Task) -> None:
    work.tasks.remove([task.uid])


def _explain(work: Work, dice: Random, new_uid: NewUid, task: Task) -> None:
    decision = Decision(verdict=dice.choice(list(Verdict)), decided_by="Giám đốc", decided_on=_DAY)
    said = work.explanations.of(task.uid)
    if said and dice.random() < 0.5:
        work.explanations.save(replace(said[0], decision=decision))
    elif said:
        work.explanations.remove(said[0].uid)
    else:
        work.explanations.save(make_explanation(new_uid(), task=task.uid))


def _prove(work: Work, dice: Random, new_uid: NewUid, task: Task) -> None:
    documents = work.evidence.all()
    if not documents or dice.random() < 0.3:
        uid = new_uid()
        work.evidence.save(make_document(uid, code=uid))
    elif dice.random() < 0.3:
        work.evidence.remove(dice.choice(documents).uid)
    else:
        work.evidence.use(EvidenceUse(document=dice.choice(documents).uid, task=task.uid, pages=str(dice.random())))
