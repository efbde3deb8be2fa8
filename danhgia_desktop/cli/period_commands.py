"""`period open`, `period list`, and what becomes of a period: submit, return, conclude, reopen, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days, vietnam_time
from danhgia_desktop import period as periods
from danhgia_desktop.cli.choosing import chosen_regulation
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations import backups, period_opening, regulations
from danhgia_desktop.operations import periods as opened_periods
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.unfinished import unfinished_sheets
from danhgia_desktop.regulation.opened_period import RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.period_plans import say_kind_plan
from danhgia_desktop.wording.rule_set_names import say_name
from danhgia_desktop.wording.unfinished import say_unfinished

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Mapping

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.unfinished import Unfinished
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.regulation.regulation import RegulationUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language

_STATE = Words("{period}: {state}.", "{period}: {state}.")
_OPENED_BEFORE = Words(
    "{period} đã được mở từ trước: bộ quy định đã gắn thì giữ nguyên, còn thiếu thì gắn thêm.",
    "{period} was opened before: rule sets that are pinned stay, and what is missing is pinned.",
)
_AHEAD = Words(
    "{period} chưa bắt đầu: từ {first}, hôm nay là {today}. Nếu mở nhầm: period remove {code}",
    "{period} has not begun: from {first}, today is {today}. If it was opened by mistake: period remove {code}",
)
_PIN_LATER = Words(
    "Để gắn bộ quy định còn thiếu sau khi nhập: period open {code}. Để chọn bộ cần dùng: period open {code} "
    "--rule-set SỐ",
    "To pin what is missing once it is imported: period open {code}. To choose one: period open {code} "
    "--rule-set NUMBER",
)
_REMOVED = Words("Đã bỏ kỳ {period}.", "Gave up {period}.")
_BACKED_UP = Words("Đã sao lưu vào {path}.", "Backed up to {path}.")
_STILL_SCORED = Words(
    "Điểm vẫn sửa được cho đến khi chốt kỳ: period conclude {code}",
    "Points can still be changed until the period is concluded: period conclude {code}",
)
_NOT_CONCLUDED = Words(
    "Chưa chốt {period}. Để chốt dù còn các phiếu ấy: period conclude {code} --yes",
    "{period} was not concluded. To conclude it all the same: period conclude {code} --yes",
)
_EVALUATED_BY_NONE = Words(
    "Không bộ quy định nào đánh giá {period}. Nếu mở nhầm: period remove {code}",
    "No rule set evaluates {period}. If it was opened by mistake: period remove {code}",
)
_NONE = Words(
    "Chưa mở kỳ nào. Để mở: period open 2026-11", "No period was opened yet. To open one: period open 2026-11"
)


def open_(session: Session, arguments: Namespace) -> ExitCode:
    """Open a period, or pin what an opened one lacks, and say by what each kind of subject will be evaluated.

    1 where that needs a look.
    """
    with session.writing() as store:
        period = _wanted(store, arguments.period)
        chosen = [pin for said in arguments.rule_set or () for pin in _pins(store, said, period)]
        is_new = opened_periods.find_period(store, period) is None
        act = period_opening.open_period if is_new else period_opening.pin_missing
        opening = act(store, session.actor, period, chosen)
        names, today = _names(store), vietnam_time.day_of(store.now())
    by_none = [] if opening.opened.pins else [_say_by_none(period, session.language)]
    to_look_at = [*(say_kind_plan(plan, session.language) for plan in opening.plan.to_look_at), *by_none]
    session.give({**_told(opening.opened, names), "to_look_at": to_look_at})
    if not is_new:
        session.remark(_OPENED_BEFORE, period=period_name(period, session.language))
    _say_state(session, opening.opened)
    for plan in opening.plan.kinds:
        mark = "! " if plan.standing.asks_for_a_look else "  "
        session.say(f"{mark}{say_kind_plan(plan, session.language)}")
    for said in by_none:
        session.say(f"! {said}")
    if is_new and period.starts_on > today:
        name, first = period_name(period, session.language), days.shown(period.starts_on)
        session.remark(_AHEAD, period=name, first=first, today=days.shown(today), code=period.code)
    if any(plan.pinned is None for plan in opening.plan.to_look_at):
        session.remark(_PIN_LATER, code=period.code)
    return ExitCode.PROBLEMS if to_look_at else ExitCode.FINE


def list_(session: Session, _arguments: Namespace) -> ExitCode:
    """List the opened periods."""
    with session.reading() as store:
        found, names = opened_periods.all_periods(store), _names(store)
    session.give([_told(opened, names) for opened in found])
    if not found:
        session.remark(_NONE)
    for opened in found:
        _say_state(session, opened)
        for pin in opened.pins:
            session.say(f"  {_say_pin(pin, names, session.language)}")
    return ExitCode.FINE


def submit(session: Session, arguments: Namespace) -> ExitCode:
    """Say that everything was handed in; 1 where sheets are not finished, which are named."""
    period = periods.parse(arguments.period)
    with session.writing() as store:
        opened = opened_periods.submit_period(store, session.actor, period)
        unfinished = unfinished_sheets(store, period)
        names = _names(store)
    session.give({**_told(opened, names), "unfinished": _counted(unfinished)})
    _say_state(session, opened)
    session.tell(_STILL_SCORED, code=period.code)
    return _remark(session, unfinished)


def return_(session: Session, arguments: Namespace) -> ExitCode:
    """Hand a submitted period back to those who score it."""
    return _done(session, arguments, opened_periods.return_to_open)


def conclude(session: Session, arguments: Namespace) -> ExitCode:
    """Conclude and lock a period, after a backup beside the data; with sheets that are not finished only if told to."""
    period = periods.parse(arguments.period)
    with session.writing() as store:
        opened_periods.require_concludable(store, period)
        unfinished = unfinished_sheets(store, period)
        if unfinished and not arguments.yes:
            return _leave_open(session, period, unfinished)
        made = backups.back_up(store, BackupReason.LOCK)
        opened = opened_periods.conclude_period(store, session.actor, period)
        names = _names(store)
    session.give({**_told(opened, names), "unfinished": _counted(unfinished), "backup": str(made.path)})
    session.tell(_BACKED_UP, path=made.path)
    _say_state(session, opened)
    return _remark(session, unfinished)


def reopen(session: Session, arguments: Namespace) -> ExitCode:
    """Open a concluded period again, for a reason that is kept."""
    return _done(
        session,
        arguments,
        lambda store, actor, period: opened_periods.reopen_period(store, actor, period, arguments.reason),
    )


def remove(session: Session, arguments: Namespace) -> ExitCode:
    """Give up a period that was opened by mistake."""
    period = periods.parse(arguments.period)
    with session.writing() as store:
        opened_periods.remove_period(store, session.actor, period)
    session.give({"id": period.code})
    session.tell(_REMOVED, period=period_name(period, session.language))
    return ExitCode.FINE


def _done(session: Session, arguments: Namespace, act: Callable[[Store, Actor, Period], OpenedPeriod]) -> ExitCode:
    with session.writing() as store:
        opened = act(store, session.actor, periods.parse(arguments.period))
        names = _names(store)
    session.give(_told(opened, names))
    _say_state(session, opened)
    return ExitCode.FINE


def _leave_open(session: Session, period: Period, unfinished: Unfinished) -> ExitCode:
    session.give({"id": period.code, "concluded": False, "unfinished": _counted(unfinished)})
    code = _remark(session, unfinished)
    session.remark(_NOT_CONCLUDED, period=period_name(period, session.language), code=period.code)
    return code


def _counted(unfinished: Unfinished) -> dict[str, int]:
    return {
        "wrong": len(unfinished.wrong),
        "blank": len(unfinished.blank),
        "unreviewed": len(unfinished.unreviewed),
    }


def _remark(session: Session, unfinished: Unfinished) -> ExitCode:
    """Name the sheets that are not finished; 1 if there are any."""
    for line in say_unfinished(unfinished, session.language):
        session.remark_line(line)
    return ExitCode.PROBLEMS if unfinished else ExitCode.FINE


def _wanted(store: Store, said: str | None) -> Period:
    if said is None:
        return period_opening.next_period_offered(store, vietnam_time.day_of(store.now()))
    return periods.parse(said)


def _pins(store: Store, said: str, period: Period) -> Iterable[RuleSetPin]:
    """Return the pins of a rule set that was named, for all whom it evaluates in such a period."""
    regulation = chosen_regulation(store, said).regulation
    fitting = [rules for rules in regulation.rules if period.kind in rules.periods]
    return (
        RuleSetPin(kind=kind, regulation=regulation.uid, purpose=regulation.purpose)
        for rules in fitting or regulation.rules  # where none fits, opening tells so
        for kind in rules.kinds
    )


def _names(store: Store) -> Mapping[RegulationUid, str]:
    return regulations.names_of(known.regulation for known in regulations.all_regulations(store))


def _say_by_none(period: Period, language: Language) -> str:
    return _EVALUATED_BY_NONE.say(language, {"period": period_name(period, language), "code": period.code})


def _told(opened: OpenedPeriod, names: Mapping[RegulationUid, str]) -> dict[str, object]:
    period = opened.period
    return {
        "id": period.code,
        "kind": period.kind.name.lower(),
        "starts_on": period.starts_on.isoformat(),
        "state": opened.state.value,
        "rule_sets": _rule_sets(opened, names),
    }


def _rule_sets(opened: OpenedPeriod, names: Mapping[RegulationUid, str]) -> dict[str, str]:
    """Return by whose kind what is used: "civil_servant"; what is not for ratings is told apart: "agency/reform"."""
    return {
        pin.kind.value if pin.purpose is Purpose.RATING else f"{pin.kind}/{pin.purpose}": names[pin.regulation]
        for pin in opened.pins
    }


def _say_pin(pin: RuleSetPin, names: Mapping[RegulationUid, str], language: Language) -> str:
    purpose = "" if pin.purpose is Purpose.RATING else f", {say_name(pin.purpose, language)}"
    return f"{say_name(pin.kind, language)}{purpose}: {names[pin.regulation]}"


def _say_state(session: Session, opened: OpenedPeriod) -> None:
    state = say_name(opened.state, session.language)
    session.tell(_STATE, period=period_name(opened.period, session.language), state=state)
