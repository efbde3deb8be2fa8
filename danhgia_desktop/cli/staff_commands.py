"""`staff list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days, vietnam_time
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.staff import staff_on
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.wording import Language

_NOBODY = Words("Ngày {day} chưa có ai công tác ở đơn vị nào.", "On {day} nobody is posted in any unit.")
_HEADINGS = (
    Words("Mã", "Code"),
    Words("Họ và tên", "Name"),
    Words("Loại", "Kind"),
    Words("Đơn vị", "Unit"),
    Words("Chức vụ", "Post"),
    Words("Lãnh đạo", "Leader"),
    Words("Vắng mặt", "Away"),
)
_YES = "x"


def list_(session: Session, arguments: Namespace) -> ExitCode:
    """List who is posted where on a day, today where none is named."""
    with session.reading() as store:
        today = vietnam_time.day_of(store.now())
        day = today if arguments.on is None else days.parse(arguments.on)
        found = staff_on(store, day)
    session.give([_given(one) for one in found])
    if not found:
        session.remark(_NOBODY, day=days.shown(day))
    say_columns(session, _HEADINGS, [_said(one, session.language) for one in found])
    return ExitCode.FINE


def _given(one: StaffOn) -> dict[str, object]:
    return {
        "code": one.member.code,
        "name": one.member.shown_name,
        "kind": one.posting.employment_kind.value,
        "unit": one.unit.name,
        "post": one.posting.post,
        "leader": one.posting.is_leader,
    }


def _said(one: StaffOn, language: Language) -> tuple[str, ...]:
    return (
        one.member.code,
        one.member.shown_name,
        office_name(one.posting.employment_kind, language),
        one.unit.name,
        one.posting.post,
        _YES if one.posting.is_leader else "",
        office_name(one.absence.kind, language) if one.absence else "",
    )
