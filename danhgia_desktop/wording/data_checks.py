"""What a look through the data found, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.checking import CheckKind
from danhgia_desktop.period import NotAPeriodError, parse
from danhgia_desktop.wording.language import Words, say_count
from danhgia_desktop.wording.periods import period_name

if TYPE_CHECKING:
    from danhgia_desktop.operations.checking import CheckedSheet, Finding
    from danhgia_desktop.wording.language import Language

_NAMED_AT_MOST = 5

_SOUND = {
    CheckKind.FORM: Words("Dạng dữ liệu: {where}.", "Form of the data: {where}."),
    CheckKind.STRUCTURE: Words("Tệp dữ liệu nguyên vẹn.", "The data file is intact."),
    CheckKind.REFERENCES: Words("Mọi tham chiếu đều đúng.", "All references lead somewhere."),
    CheckKind.TABLES: Words("Các bảng dữ liệu đúng như chương trình lập.", "All tables are as the program makes them."),
    CheckKind.RULE_SETS: Words(
        "Nội dung mọi bộ quy định đúng như khi lưu.", "All rule sets say what they said when they were saved."
    ),
    CheckKind.TOTALS: Words("Tổng điểm đã lưu của mọi phiếu đều khớp.", "The stored totals of all sheets are right."),
    CheckKind.JOURNAL: Words("Nhật ký đọc được trọn vẹn.", "The whole journal can be read."),
    CheckKind.SEARCH: Words("Chỉ mục tìm kiếm khớp với dữ liệu.", "Search finds what the data says."),
    CheckKind.BACKUPS: Words("Các bản sao lưu đều nguyên vẹn.", "All backups are intact."),
    CheckKind.BACKED_UP_EVIDENCE: Words(
        "Các bản sao lưu có đủ tệp minh chứng.", "The backups have all their files of evidence."
    ),
    CheckKind.EVIDENCE: Words("Tệp minh chứng nguyên vẹn.", "The files of evidence are intact."),
    CheckKind.MISSING_EVIDENCE: Words("Không thiếu tệp minh chứng nào.", "No file of evidence is missing."),
    CheckKind.UNUSED_EVIDENCE: Words(
        "Tệp minh chứng không còn tài liệu nào dùng: {wrong}, vẫn được giữ để hoàn tác.",
        "Files of evidence that no document has any more: {wrong}, kept for undo.",
    ),
}
_WRONG = {
    CheckKind.STRUCTURE: Words(
        "Tệp dữ liệu bị hỏng. Đừng xóa tệp; hãy khôi phục bản sao lưu gần nhất.",
        "The data file is damaged. Do not delete it; restore the latest backup.",
    ),
    CheckKind.REFERENCES: Words(
        "Dữ liệu tham chiếu sai ở {where}. Hãy khôi phục bản sao lưu gần nhất.",
        "References lead nowhere in {where}. Restore the latest backup.",
    ),
    CheckKind.TABLES: Words(
        "Bảng dữ liệu không còn như chương trình lập: {where}. Hãy khôi phục bản sao lưu gần nhất.",
        "Tables are not as the program makes them: {where}. Restore the latest backup.",
    ),
    CheckKind.RULE_SETS: Words(
        "{wrong} bộ quy định có nội dung không còn như khi lưu hoặc không đọc được: {where}. Hãy khôi phục bản sao lưu "
        "gần nhất, hoặc gửi tệp cho người hỗ trợ để được sửa.",
        "{wrong} rule sets do not say what they said when they were saved, or cannot be read: {where}. Restore the "
        "latest backup, or send the file to whoever supports you to be mended.",
    ),
    CheckKind.TOTALS: Words(
        "{wrong} phiếu có tổng điểm đã lưu không khớp hoặc không đọc được: {where}. Hãy gửi tệp cho người hỗ trợ để "
        "được sửa.",
        "The stored totals of {wrong} sheets are wrong or the sheets cannot be read: {where}. Send the file to whoever "
        "supports you to be mended.",
    ),
    CheckKind.JOURNAL: Words(
        "{wrong} bước trong nhật ký không đọc được: {where}. Hãy gửi tệp cho người hỗ trợ để được sửa.",
        "{wrong} steps of the journal cannot be read: {where}. Send the file to whoever supports you to be mended.",
    ),
    CheckKind.SEARCH: Words(
        "{wrong} mục tìm kiếm không khớp với dữ liệu. Hãy gửi tệp cho người hỗ trợ để được sửa.",
        "Search is wrong about {wrong} units, rubrics or sheets. Send the file to whoever supports you to be mended.",
    ),
    CheckKind.BACKUPS: Words(
        "{wrong} bản sao lưu bị hỏng hoặc không đọc được: {where}. Hãy kiểm tra ổ đĩa; nếu tệp dữ liệu còn nguyên vẹn, "
        "hãy sao lưu ngay vào ổ khác.",
        "{wrong} backups are damaged or cannot be read: {where}. Check the disk; if the data file is intact, back up "
        "to another disk now.",
    ),
    CheckKind.BACKED_UP_EVIDENCE: Words(
        "{wrong} bản sao lưu thiếu tệp minh chứng: {where}. Khi khôi phục các bản này sẽ thiếu tệp; hãy kiểm tra chỗ "
        "trống của ổ đĩa rồi sao lưu ngay.",
        "{wrong} backups lack files of evidence: {where}. Restoring them would leave files missing; see that the disk "
        "has room, then back up now.",
    ),
    CheckKind.MISSING_EVIDENCE: Words(
        "Thiếu {wrong} tệp minh chứng: {where}. Hãy chép tệp cùng tên từ thư mục evidence của nơi sao lưu, hoặc thêm "
        "lại tệp gốc vào tài liệu.",
        "{wrong} files of evidence are missing: {where}. Copy those of the same names from the folder evidence of a "
        "place of backups, or add the original files to their documents again.",
    ),
    CheckKind.EVIDENCE: Words(
        "{wrong} tệp minh chứng bị hỏng: {where}. Hãy chép lại tệp cùng tên từ thư mục evidence ở nơi sao lưu thứ hai.",
        "{wrong} files of evidence are damaged: {where}. Copy those of the same names from the folder evidence in the "
        "second place for backups.",
    ),
}
"""The form of the data has none: one that cannot be used is refused before. Nor have unused files: they do no harm."""


def say_finding(finding: Finding, language: Language) -> str:
    """Return what was looked at and what came of it; of many, the first few are named."""
    names = [_name_of(sheet, language) for sheet in finding.sheets] or finding.where
    named = ", ".join(names[:_NAMED_AT_MOST])
    where = f"{named}, …" if len(names) > _NAMED_AT_MOST else named
    words = _SOUND if finding.is_sound else _WRONG
    return words[finding.kind].say(language, {"where": where, "wrong": say_count(finding.wrong)})


def _name_of(sheet: CheckedSheet, language: Language) -> str:
    """Return what people call a sheet; one of which not even that can be read has but its uid."""
    if not sheet.subject:
        return sheet.uid
    try:
        period = period_name(parse(sheet.period), language)
    except NotAPeriodError:
        period = sheet.period
    return f"{sheet.subject} ({period})"
