"""What is to be mended in lists of people, units and tasks, and what importing them changes, in sentences."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Any

from danhgia_desktop import days
from danhgia_desktop.imports.office_words import kind_by_name
from danhgia_desktop.operations.list_import import RowState
from danhgia_desktop.organization.office_tables import StaffColumn, UnitColumn
from danhgia_desktop.wording.errors import say_error
from danhgia_desktop.wording.language import Words, say_count, say_points, say_text
from danhgia_desktop.wording.office_names import office_name
from danhgia_desktop.wording.plan_lists import PLAN_COLUMN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from danhgia_desktop.imports.records import CellProblem, RecordTable
    from danhgia_desktop.operations.list_import import FieldChange
    from danhgia_desktop.organization.posting import Posting
    from danhgia_desktop.wording.language import Language

_ADDRESSES_NAMED = 10
_PROBLEM = Words("{address}: {problem}", "{address}: {problem}")
_CHANGE = Words("{column}: {before} → {after}", "{column}: {before} → {after}")
_LEAVES = Words("{reason} từ {day}", "{reason} from {day}")
_DAY = timedelta(days=1)
_NOTHING = Words("(trống)", "(blank)")
_TICKS = {True: Words("có", "yes"), False: Words("không", "no")}
_STATES = {
    RowState.NEW: Words("Mới", "New"),
    RowState.CHANGED: Words("Thay đổi", "Changed"),
    RowState.UNCHANGED: Words("Giữ nguyên", "As before"),
    RowState.BAD: Words("Phải sửa", "To mend"),
}
_MOVE = Words("Điều động", "Transfer")
_NEW_UNIT = Words("Tạo đơn vị “{name}”", "The unit “{name}” is made")
_MISSING_UNITS = Words("Chưa có {count} đơn vị: {units}.", "These units are not there yet ({count}): {units}.")
_MISSING_UNIT = Words("“{name}” ({count} người)", "“{name}” ({count} people)")
_UNITS_TO_MAKE = Words(
    "Những đơn vị này chưa có và sẽ được tạo khi nhập danh sách. Nếu tên nào là cách viết khác của một đơn vị đã có, "
    "hãy quay lại sửa ô đó.",
    "These units are not there yet and are made when the list is imported. If a name is another spelling of a unit "
    "that is there, go back and mend its cell.",
)
_UNIT_TO_MAKE = Words("“{name}” – {kind} ({count} người)", "“{name}” – {kind} ({count} people)")
_UNITS_NAMED = 15
_NEAR = Words(
    "Tên gần giống “{name}” đã có. Nếu là một đơn vị, hãy sửa lại tên.",
    "The name is nearly “{name}”. If they are one unit, mend the name.",
)
_NEAR_IN_LIST = Words(
    "Tên gần giống “{name}” ở {address}. Nếu là một đơn vị, hãy bỏ một dòng.",
    "The name is nearly “{name}” at {address}. If they are one unit, leave one row out.",
)
_MANY_CELLS = Words("{addresses}, … ({count} ô)", "{addresses}, … ({count} cells)")
_UNUSED = Words("Cột không dùng đến: {columns}.", "Columns that are not used: {columns}.")
_LEFT_OUT = Words(
    "{count} dòng không phải dữ liệu, không đọc: {addresses}.",
    "{count} rows hold no record and are not read: {addresses}.",
)

COLUMN_NAMES: dict[StrEnum, Words] = {
    **PLAN_COLUMN_NAMES,
    StaffColumn.CODE: Words("Mã cán bộ", "Staff code"),
    StaffColumn.NAME: Words("Họ và tên", "Name"),
    StaffColumn.SUFFIX: Words("Hậu tố", "Suffix"),
    StaffColumn.KIND: Words("Loại", "Kind"),
    StaffColumn.UNIT: Words("Đơn vị", "Unit"),
    StaffColumn.POST: Words("Chức vụ", "Post"),
    StaffColumn.ROLE: Words("Vai trò", "Role"),
    StaffColumn.LEADER: Words("Lãnh đạo", "Leader"),
    StaffColumn.PARTY_MEMBER: Words("Đảng viên", "Party member"),
    StaffColumn.DUTY_GROUP: Words("Nhóm nhiệm vụ", "Duty group"),
    StaffColumn.FROM_ON: Words("Từ ngày", "From"),
    StaffColumn.UNTIL_ON: Words("Đến ngày", "Until"),
    StaffColumn.END_REASON: Words("Lý do thôi", "Left because of"),
    StaffColumn.DECISION: Words("Quyết định", "Decision"),
    UnitColumn.NAME: Words("Tên đơn vị", "Unit"),
    UnitColumn.SYMBOL: Words("Ký hiệu", "Symbol"),
    UnitColumn.PARENT: Words("Thuộc đơn vị", "Part of"),
    UnitColumn.ORDINAL: Words("Thứ tự", "Order"),
}
"""What the columns are called; those of several lists that share a heading share the name."""


def say_cell_problem(problem: CellProblem[Any], language: Language) -> str:
    """Return what must be mended, where, and how: "Sheet1!C7: “31/02/2026” …"."""
    return _PROBLEM.say(language, {"address": problem.address, "problem": say_error(problem.error, language)})


def say_cell_problems(problems: Iterable[CellProblem[Any]], language: Language) -> list[str]:
    """Return what must be mended, a sentence for each thing however many cells have it, with the first of them."""
    addresses: dict[str, list[str]] = {}
    for problem in problems:
        addresses.setdefault(say_error(problem.error, language), []).append(problem.address)
    return [
        _PROBLEM.say(language, {"address": _say_addresses(where, language), "problem": sentence})
        for sentence, where in addresses.items()
    ]


def say_field_change(change: FieldChange[Any], language: Language) -> str:
    """Return what an import changes: "Đơn vị: Văn phòng → Thanh tra"."""
    values = {"before": say_value(change.before, language), "after": say_value(change.after, language)}
    return _CHANGE.say(language, {"column": column_name(change.column, language), **values})


def say_field_changes(changes: Iterable[FieldChange[Any]], language: Language) -> str:
    """Return all that an import changes of one thing; a last day with its reason is one sentence: "Nghỉ hưu từ …"."""
    rest = {change.column: change for change in changes}
    said = []
    if StaffColumn.END_REASON in rest and isinstance(last_day := _after(rest, StaffColumn.UNTIL_ON), date):
        reason = say_value(rest.pop(StaffColumn.END_REASON).after, language)
        del rest[StaffColumn.UNTIL_ON]
        said = [say_leaving(reason, last_day, language)]
    return "; ".join((*(say_field_change(change, language) for change in rest.values()), *said))


def say_leaving(reason: str, last_day: date, language: Language) -> str:
    """Return why somebody is no longer there and from when: "Nghỉ hưu từ 01/10/2026"."""
    return _LEAVES.say(language, {"reason": reason, "day": days.shown(last_day + _DAY)})


def say_new_post(posting: Posting, unit: str, language: Language) -> str:
    """Return where somebody goes and as what, and when that ends where the end is known."""
    place = ", ".join(filter(None, (posting.post, unit)))
    if posting.until_on is None or posting.end_reason is None:
        return place
    return f"{place} ({say_leaving(office_name(posting.end_reason, language), posting.until_on, language)})"


def say_row_state(state: RowState, language: Language, *, is_move: bool = False) -> str:
    """Return what becomes of a row: "Mới", "Điều động"."""
    return (_MOVE if is_move else _STATES[state]).say(language)


def say_new_unit(name: str, language: Language) -> str:
    """Return that a unit comes with a list of people."""
    return _NEW_UNIT.say(language, {"name": name})


def missing_units(problems: Iterable[CellProblem[Any]]) -> dict[str, int]:
    """Return the units that a list of people names and nothing is like, and how many rows name each."""
    return Counter(
        problem.text for problem in problems if problem.error.code == "unit_not_known" and not problem.suggestion
    )


def say_missing_units(missing: Mapping[str, int], language: Language) -> str:
    """Return which units are not there, each once: "Chưa có 2 đơn vị: “Phòng A” (12 người), …"."""
    units = [_MISSING_UNIT.say(language, {"name": say_text(name), "count": count}) for name, count in missing.items()]
    return _MISSING_UNITS.say(language, {"count": len(units), "units": ", ".join(units)})


def say_units_to_make(missing: Mapping[str, int], language: Language) -> str:
    """Return which units a list would make, each with what it is taken for: "“Phòng A” – Phòng, ban (12 người)"."""
    units = (
        _UNIT_TO_MAKE.say(
            language, {"name": say_text(name), "kind": office_name(kind_by_name(name), language), "count": count}
        )
        for name, count in missing.items()
    )
    lines = list(islice(units, _UNITS_NAMED))
    if len(missing) > len(lines):
        lines.append("…")
    return "\n".join((_UNITS_TO_MAKE.say(language), "", *lines))


def say_near(name: str, address: str, language: Language) -> str:
    """Return that a new unit may be one whose name was mistyped, known or of the cell with that address."""
    words = _NEAR_IN_LIST if address else _NEAR
    return words.say(language, {"name": name, "address": address})


def say_left_out(table: RecordTable[Any], language: Language) -> list[str]:
    """Return which columns and rows of a list are not read."""
    sentences = []
    if table.unused:
        sentences.append(_UNUSED.say(language, {"columns": ", ".join(map(say_text, table.unused))}))
    if table.left_out:
        named = table.left_out[:_ADDRESSES_NAMED]
        more = ["…"] if len(table.left_out) > len(named) else []
        values = {"count": len(table.left_out), "addresses": ", ".join([*named, *more])}
        sentences.append(_LEFT_OUT.say(language, values))
    return sentences


def _after(changes: Mapping[Any, FieldChange[Any]], column: StaffColumn) -> object:
    return changes[column].after if column in changes else None


def _say_addresses(addresses: Sequence[str], language: Language) -> str:
    named = ", ".join(addresses[:_ADDRESSES_NAMED])
    if len(addresses) <= _ADDRESSES_NAMED:
        return named
    return _MANY_CELLS.say(language, {"count": say_count(len(addresses)), "addresses": named})


def column_name(column: StrEnum, language: Language) -> str:
    """Return what a column is called."""
    return COLUMN_NAMES[column].say(language)


def say_value(value: object, language: Language) -> str:
    """Return a value of a field as lists show it."""
    if isinstance(value, bool):
        return _TICKS[value].say(language)
    if isinstance(value, date):
        return days.shown(value)
    if isinstance(value, StrEnum):
        return office_name(value, language)
    if isinstance(value, Decimal):
        return say_points(value)
    return say_text(str(value)) or _NOTHING.say(language)
