"""What is decided about people and units on the review list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.said_text import said_text
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


def review_decisions(store: Store) -> tuple[ReviewDecision, ...]:
    """Return all decisions, the earliest first."""
    with store.reading() as reading:
        return reading.review_decisions.all()


def decide_review(store: Store, actor: Actor, decision: ReviewDecision) -> ReviewDecision:
    """Record a decision, or mend the one of its uid.

    Raises:
        TextMissingError: nobody is named who decided.
        NoSuchUnitError, NoSuchStaffMemberError: whom it is about is not there.
    """
    decided_by = tidy(said_text(decision.decided_by))
    kept = replace(decision, decided_by=decided_by, words=nfc(decision.words).strip())
    with store.work(actor, Label.DECIDE_REVIEW) as work:
        work.describe(name=_name_of(work, kept))
        work.review_decisions.save(kept)
    return kept


def remove_review_decision(store: Store, actor: Actor, uid: ReviewUid) -> None:
    """Remove a decision that was recorded by mistake.

    Raises:
        NoSuchReviewDecisionError: there is none.
    """
    with store.work(actor, Label.REMOVE_REVIEW_DECISION) as work:
        work.describe(name=_name_of(work, work.review_decisions.get(uid)))
        work.review_decisions.remove(uid)


def _name_of(work: Work, decision: ReviewDecision) -> str:
    return work.plans.name_of(PlanOwner(unit=decision.unit, staff=decision.staff))
