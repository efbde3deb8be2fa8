"""What is saved for certain, as it stands in the data file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop import vietnam_time
from danhgia_desktop.bug_log.error_traces import trace_of
from danhgia_desktop.wording import say_change_set

if TYPE_CHECKING:
    from danhgia_desktop.bug_log.bug_log import BugLog
    from danhgia_desktop.ui.edits import Edits


def say_last_saved(edits: Edits | None, log: BugLog) -> str:
    """Return which change was saved last, and when; it is asked from the disk, not from memory.

    Args:
        edits: the open data; None while none is open.
        log: keeps why the data does not answer, if it does not.
    """
    if edits is None:
        return QCoreApplication.translate("LastSaved", "Dữ liệu chưa được mở, nên không có gì trong đó bị thay đổi.")
    try:
        newest = next(iter(edits.store.history(limit=1)), None)
    except Exception as error:  # noqa: BLE001 - something is wrong already; it is told all the same
        log.add(f"while looking what was saved: {trace_of(error)}")
        return QCoreApplication.translate(
            "LastSaved",
            "Không đọc lại được dữ liệu để biết thay đổi nào đã lưu. Hãy đóng chương trình, mở lại rồi xem số liệu "
            "nhập sau cùng.",
        )
    if newest is None:
        return QCoreApplication.translate("LastSaved", "Dữ liệu chưa có thay đổi nào để lưu.")
    sentence = QCoreApplication.translate(
        "LastSaved",
        "Đã lưu đến “{step}”, lúc {time} ngày {day}: thay đổi đó và mọi thay đổi trước đó vẫn còn trên đĩa. "
        "Những gì đang gõ dở trong một ô thì chưa lưu.",
    )
    at = vietnam_time.of(newest.at)
    return sentence.format(step=say_change_set(newest, edits.language), time=f"{at:%H:%M:%S}", day=f"{at:%d/%m/%Y}")
