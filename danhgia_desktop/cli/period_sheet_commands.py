"""`sheet open-all`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.sheet_view import told_subject
from danhgia_desktop.operations.period_sheets import BODIES, PEOPLE, open_sheets
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.organization.subject import Subject

_KINDS = {None: BODIES | PEOPLE, "units": BODIES, "people": PEOPLE}
_OPENED = Words(
    "{period}: đã lập {opened} phiếu chấm; {there} phiếu đã có từ trước.",
    "{period}: opened {opened} sheets; {there} were there before.",
)
_WITHOUT = Words(
    "Chưa biết chấm theo bộ tiêu chí nào: {name}.",
    "By which rubric is not known: {name}.",
)
_OTHERWISE = Words(
    "Đã có phiếu theo “{rubric}”, không phải bộ tiêu chí mà quy định của kỳ chọn nay: {name}. Hãy giữ phiếu ấy, hoặc "
    "xóa rồi lập phiếu khác.",
    "Has a sheet by “{rubric}”, which is not what the rules of the period name now: {name}. Keep it, or remove it and "
    "open another.",
)
_TO_PIN = Words(
    "Hãy gắn bộ quy định còn thiếu rồi lập lại: period open {code}",
    "Pin the rule sets that are missing, then open the sheets again: period open {code}",
)


def open_all(session: Session, arguments: Namespace) -> ExitCode:
    """Open the sheets of a whole period; exit code 1 where somebody was left out."""
    period = periods.parse(arguments.period)
    with session.writing() as store:
        plan = open_sheets(store, session.actor, period, _KINDS[arguments.only])
    session.give(
        {
            "period": period.code,
            "opened": len(plan.opening),
            "there": len(plan.there),
            "otherwise": [
                {**told_subject(one.subject), "sheet": one.sheet.uid, "rubric": one.sheet.rubric_name}
                for one in plan.otherwise
            ],
            "without_rubric": [told_subject(subject) for subject in plan.without_rubric],
        }
    )
    said = period_name(period, session.language)
    session.tell(_OPENED, period=said, opened=len(plan.opening), there=len(plan.there))
    for subject in plan.without_rubric:
        session.tell(_WITHOUT, name=_named(subject))
    for one in plan.otherwise:
        session.tell(_OTHERWISE, name=_named(one.subject), rubric=one.sheet.rubric_name)
    if plan.without_rubric:
        session.remark(_TO_PIN, code=period.code)
    return ExitCode.PROBLEMS if plan.without_rubric or plan.otherwise else ExitCode.FINE


def _named(subject: Subject) -> str:
    return subject.name if subject.staff is None else f"{subject.staff.code} {subject.name}"
