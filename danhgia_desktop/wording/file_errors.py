"""Sentences for files from outside."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

FILE_ERRORS = {
    "file_missing": Words(
        "Không có tệp {file}. Hãy kiểm tra tên và thư mục.", "There is no file {file}. Check its name and folder."
    ),
    "not_a_file": Words(
        "{file} là thư mục hoặc thiết bị, không phải là tệp. Hãy chọn một tệp.",
        "{file} is a folder or a device. Choose a file.",
    ),
    "file_in_use": Words(
        "Không đọc được {file}: tệp đang mở trong chương trình khác (Word, Excel), hoặc bạn không có quyền đọc. "
        "Hãy đóng tệp rồi thử lại.",
        "{file} cannot be read: another program (Word, Excel) has it open, or you may not read it. "
        "Close it there and try again.",
    ),
    "file_not_readable": Words(
        "Không đọc được {file} ({reason}). Hãy kiểm tra tên, ổ đĩa và mạng.",
        "{file} cannot be read ({reason}). Check the name, the disk and the network.",
    ),
    "file_empty": Words(
        "Tệp {file} trống. Hãy mở tệp để kiểm tra rồi lưu lại.",
        "The file {file} is empty. Open it, check it and save it again.",
    ),
    "file_too_large": Words(
        "Tệp {file} lớn hơn {limit_mb} MB nên không được đọc. Hãy chép riêng bảng tiêu chí sang một tệp mới.",
        "{file} is larger than {limit_mb} MB and is not read. Copy the table into a file of its own.",
    ),
    "clipboard_too_large": Words(
        "Nội dung dán dài hơn {limit} ký tự. Hãy dán từng phần, hoặc lưu thành tệp rồi nhập.",
        "What was pasted is longer than {limit} characters. Paste it in parts, or import it as a file.",
    ),
    "unknown_format": Words(
        "Không đọc được loại tệp {suffix} ({file}). Đọc được: {readable}.",
        "Files of type {suffix} ({file}) cannot be read. Readable are {readable}.",
    ),
    "saved_otherwise": Words(
        "Không đọc được loại tệp {suffix}. Hãy mở {file}, lưu lại thành {wanted} (Lưu thành, Save As) rồi nhập tệp đó.",
        "Files of type {suffix} cannot be read. Open {file}, save it as {wanted} (Save As) and import that file.",
    ),
    "wrong_format": Words(
        "Theo tên, {file} là {expected} nhưng nội dung là {found}. Hãy mở tệp rồi lưu lại đúng loại.",
        "{file} is named as {expected} but is {found}. Open it and save it as what it is.",
    ),
    "password_protected": Words(
        "{file} được đặt mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.",
        "{file} is protected by a password. Remove it and import the file again.",
    ),
    "archive_bomb": Words(
        "{file} phình ra quá lớn khi giải nén; tệp có thể độc hại nên không được đọc. Hãy hỏi người gửi tệp.",
        "{file} unpacks to far too much; it may be malicious and is not read. Ask whoever sent it.",
    ),
    "entities_refused": Words(
        "{file} chứa khai báo lạ ({part}) mà Word và Excel không bao giờ ghi; tệp có thể độc hại nên không được đọc. "
        "Hãy hỏi người gửi tệp.",
        "{file} holds declarations ({part}) that Word and Excel never write; it may be malicious and is not read. "
        "Ask whoever sent it.",
    ),
    "file_damaged": Words(
        "{file} bị hỏng hoặc bị cắt cụt ({reason}). Hãy mở bằng Word hoặc Excel, lưu lại rồi thử lại.",
        "{file} is damaged or cut short ({reason}). Open it in Word or Excel, save it again and retry.",
    ),
    "table_too_large": Words(
        "{file} có quá nhiều {what} (hơn {limit}) ở “{table}”, {address}. Hãy xóa phần thừa rồi nhập lại.",
        "{file} has too many {what} (more than {limit}) in “{table}” at {address}. Delete what is not needed.",
    ),
    "template_damaged": Words(
        "Phần ẩn của tệp mẫu bị hỏng ở {address} nên không nhập được; chưa có gì thay đổi. Hãy xuất mẫu mới rồi chép "
        "các ô đã sửa sang.",
        "The hidden part of the template is damaged at {address} and cannot be imported; nothing was changed. Export a "
        "new template and copy the edited cells into it.",
    ),
    "template_too_new": Words(
        "Tệp mẫu do phiên bản mới hơn ghi ({format}); phiên bản này chỉ đọc được đến {known}. "
        "Hãy cập nhật chương trình.",
        "The template was written by a newer version ({format}); this one knows {known}. Update the program.",
    ),
    "no_table": Words(
        "{file} không có bảng hay dòng chữ nào. Hãy kiểm tra xem có đúng tệp không.",
        "{file} holds no table and no text. Check whether it is the right file.",
    ),
}

FILE_ERRORS_IN_SHORT = {
    "template_damaged": Words(
        "Phần ẩn của tệp mẫu bị hỏng nên không nhập được; chưa có gì thay đổi. Hãy xuất mẫu mới rồi chép các ô đã sửa "
        "sang.",
        "The hidden part of the template is damaged and cannot be imported; nothing was changed. Export a new template "
        "and copy the edited cells into it.",
    ),
    "unknown_format": Words(
        "Không đọc được {file} vì tên tệp không có phần mở rộng. Đọc được: {readable}.",
        "{file} cannot be read: its name has no suffix. Readable are {readable}.",
    ),
    "file_damaged": Words(
        "{file} bị hỏng hoặc bị cắt cụt. Hãy mở bằng Word hoặc Excel, lưu lại rồi thử lại.",
        "{file} is damaged or cut short. Open it in Word or Excel, save it again and retry.",
    ),
    "table_too_large": Words(
        "Bảng có quá nhiều {what} (hơn {limit}). Hãy xóa phần thừa rồi nhập lại.",
        "The table has too many {what} (more than {limit}). Delete what is not needed.",
    ),
    "no_table": Words(
        "Không có bảng hay dòng chữ nào để dán. Hãy chép lại từ Word hoặc Excel.",
        "There is no table and no text to paste. Copy it again from Word or Excel.",
    ),
}
