"""Sentences for documents that prove something, and their files."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

EVIDENCE_ERRORS = {
    "evidence_refused": Words(
        "Không nhận tệp {file} làm minh chứng: {refused}.", "{file} is not taken as evidence: {refused}."
    ),
    "evidence_too_large": Words(
        "Tệp {file} lớn hơn {limit_mb} MB nên không được nhận làm minh chứng. Hãy nén ảnh trong tệp, chia nhỏ tệp, "
        "hoặc tăng giới hạn.",
        "{file} is larger than {limit_mb} MB and is not taken as evidence. Compress its pictures, split it, or raise "
        "the limit.",
    ),
    "evidence_link": Words(
        "{file} là liên kết tới tệp khác, có thể bị đổi. Hãy chọn chính tệp đó.",
        "{file} is a link to another file, which may become something else. Choose that file itself.",
    ),
    "evidence_missing": Words(
        "Tệp minh chứng {file} không còn ở {path}. Hãy chép lại tệp cùng tên từ thư mục evidence của nơi sao lưu.",
        "The file of evidence {file} is no longer at {path}. Copy the one of the same name from the folder evidence of "
        "a place of backups.",
    ),
    "evidence_altered": Words(
        "Tệp minh chứng {file} ở {path} đã bị thay đổi nên không được mở. Hãy chép lại tệp cùng tên từ thư mục "
        "evidence của nơi sao lưu.",
        "The file of evidence {file} at {path} was altered and is not opened. Copy the one of the same name from the "
        "folder evidence of a place of backups.",
    ),
    "evidence_summary_missing": Words(
        "Tài liệu chưa có trích yếu. Hãy ghi tài liệu nói về việc gì.",
        "The document has no summary. Write what it is about.",
    ),
    "pages_too_long": Words(
        "Ghi chú trang dài hơn {limit} ký tự. Hãy ghi ngắn, ví dụ: tr. 3–5, mục II.",
        "The words for the pages have more than {limit} characters. Write briefly, as: pp. 3–5, part II.",
    ),
}

FILE_FAULTS = {
    "empty": Words("tệp trống", "it is empty"),
    "too_large": Words("tệp quá lớn", "it is too large"),
    "program": Words("đây là chương trình chạy được", "it is a program"),
    "script": Words("đây là tệp lệnh chạy được", "it is a script that can be run"),
    "shortcut": Words(
        "đây là lối tắt, không phải tài liệu; hãy chọn tệp gốc",
        "it is a shortcut and no document; choose the file that it leads to",
    ),
    "macros": Words(
        "tệp có thể chứa macro; hãy lưu thành .docx, .xlsx, .pptx hoặc PDF",
        "it can hold macros; save it as .docx, .xlsx, .pptx or PDF",
    ),
    "unknown": Words(
        "loại tệp này không được nhận; hãy lưu thành PDF hoặc ảnh",
        "files of this kind are not taken; save it as a PDF or a picture",
    ),
}
"""Why a file is not taken, for the middle of a sentence, by the values of `FileFault`; a test holds them complete."""
