"""Sentences for files from outside and files we write for others."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

FILE_ERRORS = {
    "file_missing": Words(
        "Không có tệp {path}. Hãy kiểm tra tên và thư mục.", "There is no file {path}. Check its name and folder."
    ),
    "not_a_file": Words("{path} không phải là tệp.", "{path} is not a file."),
    "file_in_use": Words(
        "Không đọc được {path}: tệp đang mở trong chương trình khác (Word, Excel). Hãy đóng tệp rồi thử lại.",
        "{path} cannot be read: another program (Word, Excel) has it open. Close it there and try again.",
    ),
    "file_not_readable": Words("Không đọc được {path}: {reason}.", "{path} cannot be read: {reason}."),
    "file_empty": Words("Tệp {path} trống, không có dữ liệu.", "The file {path} is empty."),
    "file_too_large": Words(
        "Tệp {path} lớn hơn {limit_mb} MB nên không được đọc.", "{path} is larger than {limit_mb} MB and is not read."
    ),
    "clipboard_too_large": Words(
        "Nội dung dán dài hơn {limit} ký tự. Hãy dán từng phần, hoặc lưu thành tệp rồi nhập.",
        "What was pasted is longer than {limit} characters. Paste it in parts, or import it as a file.",
    ),
    "unknown_format": Words(
        "Không đọc được loại tệp “{suffix}”. Đọc được: .xlsx, .xls, .csv, .docx, .txt.",
        "Files of type “{suffix}” cannot be read. Readable are .xlsx, .xls, .csv, .docx, .txt.",
    ),
    "wrong_format": Words(
        "Tên tệp {path} nói là {expected} nhưng nội dung là {found}. Hãy mở tệp và lưu lại đúng loại.",
        "{path} is named {expected} but its content is {found}. Open it and save it as what it is.",
    ),
    "password_protected": Words(
        "{path} được đặt mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.", "{path} is protected by a password. Remove it first."
    ),
    "archive_bomb": Words(
        "{path} phình ra quá lớn khi giải nén ({part}); tệp có thể độc hại nên không được đọc.",
        "{path} unpacks to far too much ({part}); it may be malicious and is not read.",
    ),
    "entities_refused": Words(
        "{path} chứa khai báo lạ ({part}) mà Word và Excel không bao giờ ghi; tệp không được đọc.",
        "{path} holds declarations ({part}) that Word and Excel never write; it is not read.",
    ),
    "file_damaged": Words(
        "{path} bị hỏng hoặc bị cắt cụt ({reason}). Hãy mở bằng Word/Excel, lưu lại rồi thử lại.",
        "{path} is damaged or cut short ({reason}). Open it in Word/Excel, save it again and retry.",
    ),
    "table_too_large": Words(
        "Bảng “{table}” quá lớn ({what} > {limit}) {address}. Hãy xóa các dòng, cột thừa rồi nhập lại.",
        "The table “{table}” is too large ({what} > {limit}) {address}. Delete surplus rows and columns.",
    ),
    "no_table": Words("{path} không có bảng hay dòng chữ nào.", "{path} holds no table and no text."),
}
