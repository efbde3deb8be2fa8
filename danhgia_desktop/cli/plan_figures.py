"""`plan performance`, `plan accountability`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop import vietnam_time
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.plan_choosing import chosen_owner
from danhgia_desktop.cli.plan_view import PlanNames, exact_figure
from danhgia_desktop.operations.plan_accountability import review_entries
from danhgia_desktop.operations.plan_performance import (
    performance_of_agency,
    performance_of_person,
    performance_of_unit,
)
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.accountability import ReviewRole
from danhgia_desktop.plan.performance import PerformanceStatus
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.language import Words, say_points, say_text
from danhgia_desktop.wording.plan_figures import say_share_note, say_status
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from argparse import Namespace
    from fractions import Fraction

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.accountability import ReviewEntry
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.plan.task_share import TaskShare
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language

_ASSIGNED = Words(
    "Được giao (quy đổi): {assigned}; hoàn thành: {done}.", "Assigned (converted): {assigned}; done: {done}."
)
_SHARE = Words("{name} = {percent}% ({exact})", "{name} = {percent}% ({exact})")
_POINTS = Words("Điểm nhiệm vụ: {points}.", "Points for tasks: {points}.")
_MADE_OF = Words(
    "Dưới một quy chế, từ {periods}: {points} điểm.", "Under one rule set, from {periods}: {points} points."
)
_RULES = Words("Theo {rules}.", "By {rules}.")
_NOBODY = Words("Không ai phải kiểm điểm.", "Nobody must be reviewed.")
_SHARE_HEADINGS = (
    Words("Nhiệm vụ", "Task"),
    Words("Trạng thái", "State"),
    Words("Giao", "Assigned"),
    Words("a", "a"),
    Words("b", "b"),
    Words("c", "c"),
    Words("Lưu ý", "Notes"),
)
_REVIEW_HEADINGS = (
    Words("Ai", "Who"),
    Words("Là", "As"),
    Words("Kết quả", "Standing"),
    Words("Các tháng", "Months"),
    Words("Nhiệm vụ", "Tasks"),
)
_NAMES = {"a": "a", "b": "b", "c": "c", "d": "d", "dd": "đ", "e": "e"}
_PERCENT = 100


def performance(session: Session, arguments: Namespace) -> ExitCode:
    """Tell how the tasks of a person, a unit or the agency were done, and the points for it."""
    period = periods.parse(arguments.period)
    with session.reading() as store:
        told = _performance(store, arguments, period)
    found = told.performance
    value = _given_told(told)
    if arguments.tasks:
        value["tasks"] = [_given_share(share, session.language) for share in found.shares]
    session.give(value)
    session.tell(_ASSIGNED, assigned=say_points(found.assigned), done=say_points(found.done))
    for key, name in _NAMES.items():
        share = getattr(found, key)
        if share is not None:
            session.tell(_SHARE, name=name, percent=say_points(share * _PERCENT), exact=share)
    if told.points is not None:
        session.tell(_POINTS, points=_said_points(told.points))
    elif not told.rolled_up:
        session.say(say_status(found, session.language))
    for under in told.rolled_up:
        made_of = ", ".join(one.code for one in under.counted)
        session.tell(_MADE_OF, points=_said_points(under.points), periods=made_of)
    session.tell(_RULES, rules=told.regulation.number or told.regulation.title)
    if arguments.tasks:
        say_columns(session, _SHARE_HEADINGS, [_said_share(share, session.language) for share in found.shares])
    return ExitCode.FINE


def accountability(session: Session, arguments: Namespace) -> ExitCode:
    """Tell who must be reviewed for tasks that were not done and not explained, and who is cleared or decided upon."""
    first, last = periods.parse(arguments.first), periods.parse(arguments.last)
    with session.reading() as store:
        entries = review_entries(store, first, last, today=vietnam_time.day_of(store.now()))
        names = PlanNames(store)
    session.give([_given_entry(entry, names) for entry in entries])
    if not entries:
        session.remark(_NOBODY)
    say_columns(session, _REVIEW_HEADINGS, [_said_entry(entry, names, session.language) for entry in entries])
    return ExitCode.FINE


def _performance(store: Store, arguments: Namespace, period: Period) -> PlanPerformance:
    owner, today = chosen_owner(store, arguments), vietnam_time.day_of(store.now())
    if owner.staff is not None:
        return performance_of_person(store, owner.staff, period, today=today)
    if owner.unit is not None:
        return performance_of_unit(store, owner.unit, period, today=today)
    return performance_of_agency(store, period, today=today)


def _said_points(points: Fraction | None) -> str:
    """Return points as people read them, with as many places as the exact figure has, four at most."""
    figure = exact_figure(points)
    return "—" if figure is None else figure["decimal"].replace(".", ",")


def _given_told(told: PlanPerformance) -> dict[str, object]:
    status = PerformanceStatus.INSUFFICIENT if told.points is None else PerformanceStatus.SUFFICIENT
    rolled_up = [
        {
            "regulation": under.regulation,
            "counted": [one.code for one in under.counted],
            "left_out": [one.code for one in under.left_out],
            "points": exact_figure(under.points),
        }
        for under in told.rolled_up
    ]
    return {
        **_given(told.performance),
        "points": exact_figure(told.points),
        "status": status,
        "rolled_up": rolled_up,
    }


def _given(found: Performance) -> dict[str, object]:
    figures = ("assigned", "done", *_NAMES, "points")
    return {**{key: exact_figure(getattr(found, key)) for key in figures}, "status": found.status}


def _given_share(share: TaskShare, language: Language) -> dict[str, object]:
    return {
        "uid": share.followed.task.uid,
        "text": share.followed.task.text,
        "state": share.state,
        **{key: exact_figure(getattr(share, key)) for key in ("assigned", "done", "quality", "progress")},
        "quality_failures": share.quality_failures,
        "delays": share.delays,
        "notes": [{"code": note, "text": say_share_note(note, share, language)} for note in share.notes],
    }


def _said_share(share: TaskShare, language: Language) -> tuple[str, ...]:
    return (
        say_text(share.followed.task.text),
        plan_word(share.state, language),
        *(say_points(value) for value in (share.assigned, share.done, share.quality, share.progress)),
        " ".join(say_share_note(note, share, language) for note in share.notes),
    )


def _given_entry(entry: ReviewEntry, names: PlanNames) -> dict[str, object]:
    reviewed = entry.reviewed
    is_unit = reviewed.role is ReviewRole.UNIT
    return {
        "role": reviewed.role,
        "unit": names.unit(UnitUid(reviewed.subject)) if is_unit else None,
        "staff": None if is_unit else names.person(StaffUid(reviewed.subject)),
        "standing": entry.standing,
        "months": [month.code for month in entry.months],
        "tasks": [{"uid": one.task.uid, "text": one.task.text} for one in entry.grounds],
        "decisions": [
            {"outcome": one.outcome, "by": one.decided_by, "on": one.decided_on.isoformat()} for one in entry.decisions
        ],
    }


def _said_entry(entry: ReviewEntry, names: PlanNames, language: Language) -> tuple[str, ...]:
    given = _given_entry(entry, names)
    person = names.person(StaffUid(entry.reviewed.subject)) if given["unit"] is None else None
    return (
        str(given["unit"]) if person is None else f"{person['name']} ({person['code']})",
        plan_word(entry.reviewed.role, language),
        plan_word(entry.standing, language),
        ", ".join(period_name(month, language) for month in entry.months),
        "; ".join(say_text(one.task.text) for one in entry.grounds),
    )
