"""What is found about leaders beyond their tasks: d, đ and e."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.leader_answer import LeaderAnswer
    from danhgia_desktop.regulation.task_rule import LeaderPartKind
    from danhgia_desktop.storage.store import Store


def leader_answers(store: Store, person: StaffUid, period: Period) -> tuple[LeaderAnswer, ...]:
    """Return the answers about a leader for a period and the shorter ones that it is made of."""
    with store.reading() as reading:
        return reading.leader_answers.of(person, period)


def answer_leader_part(store: Store, actor: Actor, answer: LeaderAnswer) -> LeaderAnswer:
    """Answer whether a leader reaches the full share of a part, or answer differently.

    Raises:
        NoSuchStaffMemberError: the leader is not there.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    kept = replace(answer, reason=nfc(answer.reason).strip())
    with store.work(actor, Label.ANSWER_LEADER_PART) as work:
        work.describe(name=work.staff.get(kept.staff).shown_name)
        work.leader_answers.save(kept)
    return kept


def answer_leader_parts(store: Store, actor: Actor, answers: Collection[LeaderAnswer]) -> None:
    """Answer for several leaders in one step.

    Raises:
        NoSuchStaffMemberError: a leader is not there.
        PeriodLockedError: a period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.ANSWER_LEADER_PART) as work:
        for answer in answers:
            work.describe(name=work.staff.get(answer.staff).shown_name)
            work.leader_answers.save(replace(answer, reason=nfc(answer.reason).strip()))


def take_back_leader_answer(store: Store, actor: Actor, person: StaffUid, period: Period, part: LeaderPartKind) -> None:
    """Take an answer back; the part is blank then.

    Raises:
        NoSuchStaffMemberError, NoSuchLeaderAnswerError: there is none.
        PeriodLockedError: the period, or one that holds it, is concluded.
    """
    with store.work(actor, Label.REMOVE_LEADER_ANSWER) as work:
        work.describe(name=work.staff.get(person).shown_name)
        work.leader_answers.remove(person, period, part)
