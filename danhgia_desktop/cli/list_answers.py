"""What the commands that import lists say: what changes of whom, and what is to be mended where."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.list_import import RowState
from danhgia_desktop.operations.plan_foreseeing import ForeseenTask
from danhgia_desktop.operations.staff_foreseeing import ForeseenPerson
from danhgia_desktop.operations.unit_import import ForeseenUnit
from danhgia_desktop.organization.office_tables import UnitColumn
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.lists import (
    missing_units,
    say_cell_problems,
    say_field_changes,
    say_left_out,
    say_missing_units,
    say_near,
)
from danhgia_desktop.wording.plan_lists import say_remarks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.imports.records import RecordTable

    Foreseen = ForeseenPerson | ForeseenUnit | ForeseenTask

_CHANGES_SHOWN = 20
_IMPORTED = Words(
    "Đã nhập: {new} mới, {changed} thay đổi, {unchanged} giữ nguyên.",
    "Imported: {new} new, {changed} changed, {unchanged} as before.",
)
_FORESEEN = Words(
    "Sẽ nhập: {new} mới, {changed} thay đổi, {unchanged} giữ nguyên; chưa có gì được nhập.",
    "To be imported: {new} new, {changed} changed, {unchanged} as before; nothing was imported.",
)
_TO_MEND = Words(
    "Có {count} chỗ cần sửa trong danh sách; chưa có gì được nhập.",
    "{count} to mend in the list; nothing was imported.",
)
_NEAR_NAMES = Words(
    "Có {count} tên gần giống tên khác; chưa có gì được nhập. Nếu là các đơn vị khác nhau, hãy chạy lại với --yes.",
    "{count} names are nearly others; nothing was imported. If they are other units, run it again with --yes.",
)
_UNITS_FIRST = Words(
    "Hãy nhập danh sách đơn vị trước: units import FILE; hoặc thêm --create-units để tạo luôn các đơn vị ấy.",
    "Import the list of units first: units import FILE; or add --create-units to make them with this list.",
)
_UNITS_MADE = Words("Đơn vị mới: {units}.", "New units: {units}.")
_NO_ROW = Words(
    "Không có dòng nào trong danh sách; chưa có gì được nhập. Hãy điền từ dưới dòng tiêu đề.",
    "The list has no row; nothing was imported. Fill it in below the header.",
)
_CHANGED = Words("{name}: {changes}", "{name}: {changes}")
_MORE_CHANGED = Words("… và {count} dòng khác thay đổi.", "… and {count} more rows change.")


def tell_list(
    session: Session,
    table: RecordTable[Any],
    foreseen: Sequence[Foreseen],
    *,
    is_preview: bool = False,
    is_doubted: bool = False,
) -> ExitCode:
    """Say what an import made of a list, or would make of it.

    Args:
        session: the command.
        table: the list.
        foreseen: its rows.
        is_preview: whether nothing was imported because that was asked for.
        is_doubted: whether nothing was because names are nearly others, and nobody said that they are meant so.
    """
    counts = Counter(row.state for row in foreseen)
    problems = [problem for row in foreseen for problem in row.problems]
    session.give(_value(session, table, foreseen))
    for line in (
        *say_left_out(table, session.language),
        *(f"! {line}" for line in say_cell_problems(problems, session.language)),
        *(f"? {line}" for line in _near_names(session, foreseen)),
        *(f"? {address}: {line}" for address, line in _remarks(session, foreseen)),
    ):
        session.say(line)
    if problems:
        if missing := missing_units(problems):
            session.say(say_missing_units(missing, session.language))
            session.tell(_UNITS_FIRST)
        session.tell(_TO_MEND, count=len(problems))
        return ExitCode.PROBLEMS
    if not foreseen:
        session.tell(_NO_ROW)
        return ExitCode.PROBLEMS
    if is_doubted:
        session.tell(_NEAR_NAMES, count=len(_near_names(session, foreseen)))
        return ExitCode.PROBLEMS
    if made := dict.fromkeys(row.new_unit for row in foreseen if isinstance(row, ForeseenPerson) and row.new_unit):
        session.tell(_UNITS_MADE, units=", ".join(made))
    _tell_changes(session, foreseen)
    session.tell(_FORESEEN if is_preview else _IMPORTED, **{str(state): counts[state] for state in RowState})
    return ExitCode.FINE


def _value(session: Session, table: RecordTable[Any], foreseen: Sequence[Foreseen]) -> dict[str, object]:
    counts = Counter(row.state for row in foreseen)
    return {
        **{str(state): counts[state] for state in RowState},
        "changes": [
            {
                "of": _key(row),
                "column": change.column,
                "before": _plain(change.before),
                "after": _plain(change.after),
            }
            for row in foreseen
            for change in row.changes
        ],
        "problems": [
            {
                "address": problem.address,
                "code": problem.error.code,
                "text": f"{problem.address}: {say_error(problem.error, session.language)}",
                "suggestion": problem.suggestion,
            }
            for row in foreseen
            for problem in row.problems
        ],
        "remarks": [{"address": address, "text": line} for address, line in _remarks(session, foreseen)],
        "unused": list(table.unused),
        "left_out": list(table.left_out),
    }


def _tell_changes(session: Session, foreseen: Sequence[Foreseen]) -> None:
    """Say of the first rows that change what does, and how many more there are."""
    changed = [row for row in foreseen if row.state is RowState.CHANGED]
    for row in changed[:_CHANGES_SHOWN]:
        session.tell(_CHANGED, name=_key(row), changes=say_field_changes(row.changes, session.language))
    if len(changed) > _CHANGES_SHOWN:
        session.tell(_MORE_CHANGED, count=len(changed) - _CHANGES_SHOWN)


def _near_names(session: Session, foreseen: Sequence[Foreseen]) -> list[str]:
    """Return of the new units whose name is nearly a known one where they stand."""
    return [
        f"{row.row.record.address(UnitColumn.NAME)}: {say_near(row.near, row.near_at, session.language)}"
        for row in foreseen
        if isinstance(row, ForeseenUnit) and row.near
    ]


def _remarks(session: Session, foreseen: Sequence[Foreseen]) -> list[tuple[str, str]]:
    """Return what should be looked at in tasks that come in as they are, and where."""
    return [
        (row.row.record.address(column), line)
        for row in foreseen
        if isinstance(row, ForeseenTask)
        for column, line in say_remarks(row, session.language)
    ]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _key(row: Foreseen) -> str:
    match row:
        case ForeseenPerson():
            return row.member.code
        case ForeseenTask():
            return row.task.text
        case _:
            return row.unit.name
