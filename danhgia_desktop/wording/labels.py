"""What people did, as undo, redo and history name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.wording.language import Language

_LABELS = {
    Label.SET_AGENCY: Words("Sửa thông tin cơ quan", "Change the agency"),
    Label.ADD_UNIT: Words("Thêm đơn vị {name}", "Add unit {name}"),
    Label.RENAME_UNIT: Words("Đổi tên đơn vị thành {name}", "Rename unit to {name}"),
    Label.REMOVE_UNIT: Words("Xóa đơn vị {name}", "Remove unit {name}"),
    Label.IMPORT_RUBRIC: Words("Nhập bộ tiêu chí {name}", "Import rubric {name}"),
    Label.RENAME_RUBRIC: Words("Đổi tên bộ tiêu chí thành {name}", "Rename rubric to {name}"),
    Label.REMOVE_RUBRIC: Words("Xóa bộ tiêu chí {name}", "Remove rubric {name}"),
    Label.OPEN_SCORESHEET: Words("Lập phiếu chấm {name}", "Open the sheet of {name}"),
    Label.REMOVE_SCORESHEET: Words("Xóa phiếu chấm {name}", "Remove the sheet of {name}"),
    Label.SCORE_LINE: Words("Sửa điểm {criterion}", "Change points of {criterion}"),
    Label.SCORE_LINES: Words("Nhập {count} ô", "Enter {count} cells"),
    Label.CLEAR_SCORES: Words("Xóa {count} ô", "Clear {count} cells"),
    Label.RESTORE_SCORE: Words("Khôi phục điểm {criterion}", "Restore points of {criterion}"),
    Label.SET_RULE_INPUTS: Words("Nhập số liệu {criterion}", "Enter figures of {criterion}"),
    Label.SET_NOT_APPLICABLE: Words("Đổi không áp dụng, {count} ô", "Change not applicable, {count} cells"),
    Label.SET_REASON: Words("Sửa lý do {criterion}", "Change the reason of {criterion}"),
    Label.SET_EVIDENCE: Words("Sửa tài liệu kiểm chứng {criterion}", "Change the evidence of {criterion}"),
    Label.MAKE_SAMPLE: Words("Tạo dữ liệu mẫu", "Make the sample data"),
    Label.UPGRADE_FILE: Words("Nâng cấp tệp dữ liệu", "Upgrade the data file"),
    Label.OTHER: Words("Thay đổi của phiên bản mới hơn", "Change by a newer version"),
}
_TOTAL = Words("tổng cộng", "the total")


def say_label(label: Label, details: Mapping[str, object], language: Language) -> str:
    """Return the name of an undo step: "Sửa điểm I.1.2"."""
    is_total = details.get("criterion") == TOTAL
    return _LABELS[label].say(language, {**details, "criterion": _TOTAL.say(language)} if is_total else details)
