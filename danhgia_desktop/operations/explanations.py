"""Explanations of tasks that are late or not done, and what is decided about them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.said_text import in_short, said_text
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.plan.explanation import Explanation, ExplanationUid, Verdict
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.plan.explanation import Decision
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


class ExtensionTooEarlyError(ExpectedError):
    """A task would be extended to a day before its deadline."""

    code = "extension_too_early"


class DayAheadError(ExpectedError):
    """What is said to have happened would have happened on a day that is yet to come."""

    code = "day_ahead"


def explanations_of(store: Store, task: TaskUid) -> tuple[Explanation, ...]:
    """Return what was explained about a task, the earliest recorded first."""
    with store.reading() as reading:
        return reading.explanations.of(task)


def waiting_explanations(store: Store) -> tuple[Explanation, ...]:
    """Return the explanations about which nothing was decided yet."""
    with store.reading() as reading:
        return reading.explanations.waiting()


def file_explanation(  # noqa: PLR0913 - an explanation as a form asks for it
    store: Store,
    actor: Actor,
    task: TaskUid,
    reason: str,
    filed_on: date,
    *,
    proposed_due_on: date | None = None,
    today: date,
) -> Explanation:
    """Record an explanation that was handed in, today or earlier; also where the period is concluded.

    Raises:
        TextMissingError: there is no reason.
        DayAheadError: it would have been handed in after today.
        NoSuchTaskError: the task is not there.
    """
    _require_past(filed_on, today)
    explanation = Explanation(
        uid=ExplanationUid(uuid4().hex),
        task=task,
        reason=said_text(reason),
        filed_on=filed_on,
        recorded_at=store.now(),
        proposed_due_on=proposed_due_on,
    )
    with store.work(actor, Label.FILE_EXPLANATION) as work:
        _describe(work, task)
        work.explanations.save(explanation)
    return explanation


def edit_explanation(store: Store, actor: Actor, explanation: Explanation, *, today: date) -> Explanation:
    """Mend the reason, the day of filing and the day asked for; the rest stays as it was recorded.

    Raises:
        NoSuchExplanationError: there is none.
        TextMissingError: there would be no reason.
        DayAheadError: it would have been handed in after today.
    """
    _require_past(explanation.filed_on, today)
    with store.work(actor, Label.EDIT_EXPLANATION) as work:
        kept = replace(
            work.explanations.get(explanation.uid),
            reason=said_text(explanation.reason),
            filed_on=explanation.filed_on,
            proposed_due_on=explanation.proposed_due_on,
        )
        _describe(work, kept.task)
        work.explanations.save(kept)
    return kept


def decide_explanation(
    store: Store, actor: Actor, uid: ExplanationUid, decision: Decision | None, *, today: date
) -> Explanation:
    """Decide about an explanation, decide otherwise, or take the decision back with None.

    Raises:
        NoSuchExplanationError: there is none.
        TextMissingError: nobody is named who decided.
        DayAheadError: it would have been decided after today.
        ExtensionTooEarlyError: it would extend the task to a day before the deadline that holds without it.
    """
    if decision is not None:
        _require_past(decision.decided_on, today)
    with store.work(actor, Label.DECIDE_EXPLANATION) as work:
        known = work.explanations.get(uid)
        _describe(work, known.task)
        kept = replace(known, decision=None)
        work.explanations.save(kept)
        if decision is not None:
            _require_later(work, kept.task, decision)
            tidied = replace(
                decision, decided_by=tidy(said_text(decision.decided_by)), words=nfc(decision.words).strip()
            )
            kept = replace(kept, decision=tidied)
            work.explanations.save(kept)
    return kept


def remove_explanation(store: Store, actor: Actor, uid: ExplanationUid) -> None:
    """Remove an explanation that was recorded by mistake.

    Raises:
        NoSuchExplanationError: there is none.
    """
    with store.work(actor, Label.REMOVE_EXPLANATION) as work:
        _describe(work, work.explanations.get(uid).task)
        work.explanations.remove(uid)


def _require_past(day: date, today: date) -> None:
    if day > today:
        raise DayAheadError(day=day, today=today)


def _describe(work: Work, task: TaskUid) -> None:
    work.describe(name=in_short(work.tasks.get(task).text))


def _require_later(work: Work, task: TaskUid, decision: Decision) -> None:
    """Compare with the deadline as it is in the transaction, where the explanation waits for its decision."""
    deadline = effective_deadline(work.tasks.followed([task])[0])
    if decision.verdict is Verdict.APPROVED and decision.due_on is not None and decision.due_on < deadline:
        raise ExtensionTooEarlyError(day=decision.due_on, deadline=deadline)
