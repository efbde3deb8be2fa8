"""How it stands with the backups, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import vietnam_time
from danhgia_desktop.wording.backups import is_of_backup, say_backup_error

if TYPE_CHECKING:
    from datetime import datetime

    from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
    from danhgia_desktop.ui.backups.second_copy import SecondCopy
    from danhgia_desktop.wording import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Something that a person should know and can mend.

    Attributes:
        words: a few of them, for a sign.
        sentence: what is the matter, and the way to mend it.
    """

    words: str
    sentence: str


def standing_of(schedule: BackupSchedule, now: datetime, language: Language) -> Standing | None:
    """Return what a person should be told of the backups, None while all is well or will be by itself."""
    if fault := say_fault(schedule, language):
        return Standing(words=translate("BackupStanding", "Chưa sao lưu được"), sentence=fault)
    if room := say_room(schedule):
        return Standing(words=translate("BackupStanding", "Ổ đĩa sắp đầy"), sentence=room)
    if schedule.second.is_overdue(now):
        is_damaged = schedule.second.fault is not None and is_of_backup(schedule.second.fault)
        return Standing(
            words=translate("BackupStanding", "Bản sao lưu bị hỏng")
            if is_damaged
            else translate("BackupStanding", "Chưa chép được bản thứ hai"),
            sentence=say_second(schedule.second, language),
        )
    return None


def say_fault(schedule: BackupSchedule, language: Language) -> str:
    """Return why the last backup could not be made, and the way to mend that; empty if it was made."""
    if schedule.fault is None:
        return ""
    return translate("BackupStanding", "Chưa sao lưu được. {why}").format(
        why=say_backup_error(schedule.fault, language)
    )


def say_room(schedule: BackupSchedule) -> str:
    """Return that the disk of the data is nearly full, and the way to mend that; empty while it is not."""
    if not schedule.is_short_of_room:
        return ""
    return translate(
        "BackupStanding", "Ổ đĩa chứa dữ liệu sắp đầy: hãy xóa hoặc chuyển bớt tệp khác để còn lưu và sao lưu được."
    )


def say_second(second: SecondCopy, language: Language) -> str:
    """Return how it stands with the second place: when it was copied to, what is in the way."""
    if second.place is None:
        return translate(
            "BackupStanding",
            "Nên chọn ổ USB hoặc ổ mạng: nếu ổ đĩa của máy này hỏng, bản ở đó là bản duy nhất còn lại.",
        )
    last = second.copied_at
    copied = (
        translate("BackupStanding", "Chép lần cuối lúc {time}.").format(time=vietnam_time.shown(last))
        if last
        else translate("BackupStanding", "Chưa chép lần nào.")
    )
    if second.is_running:
        return translate("BackupStanding", "Đang chép…")
    if second.fault is None and second.shares_disk:
        same = translate(
            "BackupStanding", "Nơi này nằm cùng ổ đĩa với dữ liệu: ổ hỏng thì mất cả hai. Nên chọn ổ USB hoặc ổ mạng."
        )
        return f"{copied} {same}"
    if second.fault is None:
        return copied
    if second.is_missing:
        missing = translate(
            "BackupStanding", "Hiện không thấy {place}: hãy cắm ổ USB hoặc nối mạng, chương trình sẽ tự chép tiếp."
        )
        return f"{copied} {missing.format(place=second.place)}"
    return f"{copied} {say_backup_error(second.fault, language)}"
