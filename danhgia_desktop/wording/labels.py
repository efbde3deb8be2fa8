"""What people did, as undo, redo and history name it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.office_labels import OFFICE_LABELS
from danhgia_desktop.wording.periods import period_name
from danhgia_desktop.wording.plan_labels import PLAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.wording.language import Language

_LABELS = {
    **OFFICE_LABELS,
    **PLAN_LABELS,
    Label.START_OFFICE: Words("Bắt đầu với thông tin cơ quan", "Start the office"),
    Label.SET_AGENCY: Words("Sửa thông tin cơ quan", "Change the agency"),
    Label.IMPORT_RUBRIC: Words("Nhập bộ tiêu chí {name}", "Import rubric {name}"),
    Label.IMPORT_TEMPLATE: Words("Nhập bộ tiêu chí {name} từ tệp mẫu", "Import rubric {name} from its template"),
    Label.NEW_RUBRIC: Words("Lập bộ tiêu chí {name}", "Begin rubric {name}"),
    Label.COPY_RUBRIC: Words("Sao chép thành bộ tiêu chí {name}", "Copy to rubric {name}"),
    Label.EDIT_RUBRIC: Words("Sửa bộ tiêu chí {name}", "Edit rubric {name}"),
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
    Label.SET_REASONS: Words("Sửa lý do, {count} ô", "Change the reasons of {count} cells"),
    Label.SET_EVIDENCE: Words("Sửa tài liệu kiểm chứng {criterion}", "Change the evidence of {criterion}"),
    Label.FILL_TO_MAXIMUM: Words("Điền điểm tối đa, {count} ô", "Fill {count} cells to their maximum"),
    Label.RECOMPUTE_SUMS: Words("Tính lại {count} ô tổng", "Recompute {count} sums"),
    Label.CONFIRM_REVIEW: Words("Xác nhận đã rà soát phiếu {name}", "Confirm the sheet of {name} as reviewed"),
    Label.ADD_REASON: Words("Thêm lý do mẫu “{name}”", "Add the reusable reason “{name}”"),
    Label.REWORD_REASON: Words("Sửa lý do mẫu “{name}”", "Reword the reusable reason “{name}”"),
    Label.MOVE_REASON: Words("Đổi chỗ lý do mẫu “{name}”", "Move the reusable reason “{name}”"),
    Label.REMOVE_REASON: Words("Xóa lý do mẫu “{name}”", "Remove the reusable reason “{name}”"),
    Label.MAKE_SAMPLE: Words("Tạo dữ liệu mẫu", "Make the sample data"),
    Label.UPGRADE_FILE: Words("Nâng cấp tệp dữ liệu", "Upgrade the data file"),
    Label.RESTORE_BACKUP: Words("Khôi phục bản sao lưu {name}", "Restore the backup {name}"),
    Label.OTHER: Words("Thay đổi của phiên bản mới hơn", "Change by a newer version"),
}
_TOTAL = Words("tổng cộng", "the total")
_KINDS = {
    ChangeKind.NORMAL: Words("{label}", "{label}"),
    ChangeKind.UNDO: Words("Hoàn tác: {label}", "Undo: {label}"),
    ChangeKind.REDO: Words("Làm lại: {label}", "Redo: {label}"),
}


class _Details(dict[str, object]):
    """What a sentence is filled in with; for what a disk lost of it, there is a mark."""

    def __missing__(self, _name: str) -> str:
        return "…"


def say_label(label: Label, details: Mapping[str, object], language: Language) -> str:
    """Return the name of an undo step: "Sửa điểm I.1.2"."""
    known = _Details(details)
    if details.get("criterion") == TOTAL:
        known["criterion"] = _TOTAL.say(language)
    with suppress(periods.NotAPeriodError):
        known["period"] = period_name(periods.parse(str(known["period"])), language)
    return _LABELS[label].say(language, known)


def say_change_set(change_set: ChangeSet, language: Language) -> str:
    """Return what somebody did, took back or did again: "Hoàn tác: Sửa điểm I.1.2"."""
    label = say_label(change_set.label, change_set.details, language)
    return _KINDS[change_set.kind].say(language, {"label": label})
