"""Backups in words: why one was made, what it holds, what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.wording.errors import say_error
from danhgia_desktop.wording.language import Words, say_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.operations.backups import FileSummary
    from danhgia_desktop.wording.language import Language

_REASONS = {
    BackupReason.DAY: Words("Đầu ngày", "First of the day"),
    BackupReason.HOUR: Words("Hằng giờ", "Hourly"),
    BackupReason.EXIT: Words("Khi thoát", "On leaving"),
    BackupReason.UPGRADE: Words("Trước khi nâng cấp", "Before an upgrade"),
    BackupReason.RESTORE: Words("Trước khi khôi phục", "Before a restore"),
    BackupReason.IMPORT: Words("Trước khi nhập", "Before an import"),
    BackupReason.LOCK: Words("Trước khi khóa kỳ", "Before locking a period"),
    BackupReason.ASKED: Words("Theo yêu cầu", "Asked for"),
    BackupReason.ANEW: Words("Trước khi bắt đầu với dữ liệu trống", "Before beginning with empty data"),
    BackupReason.REPLACED: Words("Tệp đã bị thay", "Replaced file"),
    BackupReason.OTHER: Words("Khác", "Other"),
}
_CONTENTS = Words(
    "{rubrics} bộ tiêu chí, {sheets} phiếu chấm, {scores} ô điểm",
    "rubrics: {rubrics}, sheets: {sheets}, scores: {scores}",
)
_EMPTY = Words("Chưa có dữ liệu", "Nothing in it yet")
_FAULTS = {
    "data_damaged": Words("Bị hỏng", "Damaged"),
    "data_unreachable": Words("Không còn ở đó", "No longer there"),
    "database_too_new": Words("Của phiên bản mới hơn", "Of a newer version"),
    "not_a_data_file": Words("Không phải dữ liệu của chương trình này", "Not data of this program"),
}
_THIS_PC = Words("Máy này", "This PC")
_PC = Words("máy {pc}", "PC {pc}")
_UNKNOWN_PC = Words("không rõ máy nào", "unknown PC")
_DAMAGED_BACKUP = Words(
    "Bản sao lưu {path} bị hỏng, không phải dữ liệu đang dùng. Hãy dùng bản khác, hoặc sao lưu ngay để có bản mới.",
    "The backup {path} is damaged, not the data in use. Use another one, or back up now to have a new one.",
)
_UNREADABLE = Words("Không đọc được", "Cannot be read")
_UNREAD = Words(
    "Không đọc được {places} nên bản sao lưu ở đó không có trong danh sách. Hãy cắm ổ USB, nối mạng hoặc xin quyền "
    "đọc, rồi mở lại danh sách.",
    "{places} cannot be read, so backups there are not in the list. Plug in the stick, connect the network or get the "
    "right to read, and open the list again.",
)


def say_backup_reason(reason: BackupReason, language: Language) -> str:
    """Return why a backup was made."""
    return _REASONS[reason].say(language)


def say_contents(summary: FileSummary, language: Language) -> str:
    """Return how much a data file holds: "3 bộ tiêu chí, 12 phiếu chấm, 4.520 ô điểm"."""
    counts = {"rubrics": summary.rubrics, "sheets": summary.sheets, "scores": summary.scores}
    words = _CONTENTS if any(counts.values()) else _EMPTY
    return words.say(language, {name: say_count(count) for name, count in counts.items()})


def say_backup_fault(error: ExpectedError, language: Language) -> str:
    """Return in a few words why a backup cannot be used."""
    return _FAULTS.get(error.code, _UNREADABLE).say(language)


def is_of_backup(error: ExpectedError) -> bool:
    """Whether it is a backup that is damaged rather than the data, which has a name of its own."""
    path = error.values.get("path")
    return error.code == "data_damaged" and isinstance(path, Path) and path != data_path(path.parent)


def say_backup_error(error: ExpectedError, language: Language) -> str:
    """Return what happened, where, and what to do about it; of a damaged backup, that it is one."""
    if is_of_backup(error):
        return _DAMAGED_BACKUP.say(language, {"path": error.values["path"]})
    return say_error(error, language)


def say_unread(places: Iterable[Path], language: Language) -> str:
    """Return which places could not be read, "" where all could."""
    named = ", ".join(str(place) for place in places)
    return named and _UNREAD.say(language, {"places": named})


def say_owner(pc: str | None, agency: str, language: Language) -> str:
    """Return whose a backup is.

    Args:
        pc: the name of another PC, "" where nothing tells it; None for this data.
        agency: the office it is of, "" where that is not known.
        language: in which it is said.
    """
    if pc is None:
        return _THIS_PC.say(language)
    machine = _PC.say(language, {"pc": pc}) if pc else _UNKNOWN_PC.say(language)
    return f"{agency} – {machine}" if agency else machine
