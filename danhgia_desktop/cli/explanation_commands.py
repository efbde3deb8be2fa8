"""`explanation add`, `explanation decide`, `explanation list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.plan_view import given_explanation
from danhgia_desktop.operations import explanations
from danhgia_desktop.operations.tasks import get_task
from danhgia_desktop.plan.deadline import effective_deadline, was_filed_in_time
from danhgia_desktop.plan.explanation import Decision, ExplanationUid, Verdict
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.wording.language import Words, say_text
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from danhgia_desktop.cli.session import Session

_ADDED = Words("Đã ghi giải trình {uid}.", "Recorded the explanation {uid}.")
_SAID_BEFORE = Words(
    "! Nhiệm vụ đã có giải trình {uid} cùng lý do, cùng ngày nộp.",
    "! The task has the explanation {uid} with the same reason, filed on the same day.",
)
_DECIDED_BEFORE = Words(
    "! Giải trình này đã được quyết định trước đó; quyết định mới thay quyết định ấy.",
    "! It had been decided before; the new decision takes the place of that one.",
)
_LATE = Words(
    "Nộp ngày {filed} là sau hạn {deadline} của nhiệm vụ.",
    "It was handed in on {filed}, after the deadline of the task, {deadline}.",
)
_DECIDED = Words(
    "{verdict} giải trình {uid}; hạn của nhiệm vụ là {deadline}.", "{verdict}: {uid}; the task is due on {deadline}."
)
_FROZEN = Words(
    "Kỳ của nhiệm vụ đã chốt: phiếu của kỳ giữ số liệu lúc chốt.",
    "The period of the task is concluded: its sheets keep the figures that they had then.",
)
_NONE = Words("Không có giải trình nào như vậy.", "There are no such explanations.")
_HEADINGS = (
    Words("Mã", "Uid"),
    Words("Nhiệm vụ", "Task"),
    Words("Ngày nộp", "Filed on"),
    Words("Xin đến", "Asks for"),
    Words("Quyết định", "Decision"),
    Words("Lý do", "Reason"),
)


def add(session: Session, arguments: Namespace) -> ExitCode:
    """Record an explanation that was handed in, and say where that was after the deadline."""
    task, filed_on = TaskUid(arguments.task), days.parse(arguments.filed_on)
    proposed = _day(arguments.proposed)
    with session.writing() as store:
        explanation = explanations.file_explanation(
            *(store, session.actor, task, arguments.reason, filed_on),
            proposed_due_on=proposed,
            today=vietnam_time.day_of(store.now()),
        )
        followed = get_task(store, task)
    before = [one for one in followed.explanations if one.uid != explanation.uid]
    in_time = was_filed_in_time(explanation, followed)
    session.give({**given_explanation(explanation), "filed_in_time": in_time})
    session.tell(_ADDED, uid=explanation.uid)
    for one in before:
        if (one.reason, one.filed_on) == (explanation.reason, explanation.filed_on):
            session.tell(_SAID_BEFORE, uid=one.uid)
    if not in_time:
        session.tell(_LATE, filed=days.shown(filed_on), deadline=days.shown(effective_deadline(followed)))
    return ExitCode.FINE


def decide(session: Session, arguments: Namespace) -> ExitCode:
    """Decide about an explanation."""
    decision = Decision(
        verdict=Verdict.APPROVED if arguments.approve else Verdict.REFUSED,
        decided_by=arguments.by,
        decided_on=days.parse(arguments.on),
        due_on=_day(arguments.due) if arguments.approve else None,
    )
    with session.writing() as store:
        uid, today = ExplanationUid(arguments.explanation), vietnam_time.day_of(store.now())
        is_waiting = uid in {one.uid for one in explanations.waiting_explanations(store)}
        kept = explanations.decide_explanation(store, session.actor, uid, decision, today=today)
        followed = get_task(store, kept.task)
    deadline = effective_deadline(followed)
    session.give({**given_explanation(kept), "deadline": deadline.isoformat()})
    verdict = plan_word(decision.verdict, session.language)
    if not is_waiting:
        session.tell(_DECIDED_BEFORE)
    session.tell(_DECIDED, verdict=verdict, uid=kept.uid, deadline=days.shown(deadline))
    if followed.is_concluded:
        session.tell(_FROZEN)
    return ExitCode.FINE


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List the explanations of a task, or those that wait for a decision."""
    with session.reading() as store:
        if arguments.task is None:
            found = explanations.waiting_explanations(store)
        else:
            found = explanations.explanations_of(store, TaskUid(arguments.task))
        texts = {one.task: get_task(store, one.task).task.text for one in found}
    session.give([given_explanation(one) for one in found])
    if not found:
        session.remark(_NONE)
    rows = [
        (
            one.uid,
            say_text(texts[one.task]),
            days.shown(one.filed_on),
            "" if one.proposed_due_on is None else days.shown(one.proposed_due_on),
            "" if one.decision is None else plan_word(one.decision.verdict, session.language),
            say_text(one.reason),
        )
        for one in found
    ]
    say_columns(session, _HEADINGS, rows)
    return ExitCode.FINE


def _day(said: str | None) -> date | None:
    return None if said is None else days.parse(said)
