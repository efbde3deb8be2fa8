"""Sentences for the documents that are made and saved."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

REPORT_ERRORS = {
    "save_folder_missing": Words(
        "Không có thư mục {folder}. Hãy tạo thư mục hoặc chọn nơi khác.",
        "There is no folder {folder}. Make it, or choose another place.",
    ),
    "save_folder_not_writable": Words(
        "Không ghi được tệp vào thư mục của {path}: thư mục chỉ cho đọc. Hãy chọn thư mục khác.",
        "No file can be written to the folder of {path}: it is read-only. Choose another folder.",
    ),
    "save_file_in_use": Words(
        "Không thay được {path}: tệp đang mở trong chương trình khác (như Excel) hoặc chỉ cho đọc. "
        "Hãy đóng tệp rồi thử lại, hoặc đặt tên khác.",
        "{path} cannot be replaced: another program (such as Excel) has it open, or it is read-only. "
        "Close it and try again, or choose another name.",
    ),
    "save_path_is_folder": Words(
        "{path} là một thư mục. Hãy đặt tên khác cho tệp.", "{path} is a folder. Choose another name for the file."
    ),
    "save_name_too_long": Words(
        "Tên hoặc đường dẫn {path} quá dài. Hãy đặt tên ngắn hơn.", "The name or path {path} is too long. Shorten it."
    ),
    "save_name_not_allowed": Words(
        'Tên tệp {path} có ký tự không được phép, như : * ? " < > |. Hãy đặt tên khác.',
        'The file name {path} has characters that are not allowed, such as : * ? " < > |. Choose another name.',
    ),
    "save_disk_full": Words(
        "Không đủ chỗ để lưu {path}. Hãy giải phóng chỗ trống hoặc chọn ổ đĩa khác.",
        "There is no room to save {path}. Free some space, or choose another disk.",
    ),
    "save_read_back_differs": Words(
        "Ổ đĩa hoặc mạng không giữ đúng nội dung của {path} nên tệp không được lưu. Hãy chọn ổ đĩa khác.",
        "The disk or the network did not keep {path} as it was written, so it was not saved. Choose another disk.",
    ),
    "save_failed": Words(
        "Không lưu được {path} ({reason}). Hãy thử lại hoặc chọn nơi khác.",
        "{path} could not be saved ({reason}). Try again, or choose another place.",
    ),
    "export_check_failed": Words(
        "Tệp vừa tạo không đúng với bảng chấm điểm ({where}) nên không được lưu. "
        "Hãy thử lại; nếu vẫn vậy, hãy báo lỗi.",
        "The file that was made differs from the sheet ({where}) and was not saved. "
        "Try again; if it goes on, report it.",
    ),
    "no_report_of_owner": Words(
        "Không có báo cáo này cho riêng {name}. Hãy lấy báo cáo của cả cơ quan.",
        "There is no such report of {name} alone. Take that of the agency.",
    ),
    "wrong_report_suffix": Words(
        "Tên tệp {path} phải kết thúc bằng .{suffix}. Hãy sửa tên.", "The name {path} must end in .{suffix}. Change it."
    ),
    "wrong_bundle_suffix": Words(
        "Gói hỗ trợ là tệp .{suffix}: tên {path} phải kết thúc như vậy. Hãy sửa tên.",
        "A support bundle is a .{suffix} file: the name {path} must end like that. Change it.",
    ),
    "not_a_bundle": Words(
        "{path} đã có và không phải là gói hỗ trợ nên không bị ghi đè. Hãy chọn tên khác.",
        "{path} is there already and is no support bundle, so it is not overwritten. Choose another name.",
    ),
    "report_cancelled": Words("Đã dừng; không có tệp nào được ghi.", "Stopped; nothing was written."),
    "cell_text_too_long": Words(
        "Đoạn chữ bắt đầu bằng “{beginning}” dài hơn {longest} ký tự, Excel không chứa được. "
        "Hãy rút ngắn, hoặc xuất PDF.",
        "The text that begins with “{beginning}” has more than {longest} characters, too many for a cell of Excel. "
        "Shorten it, or export a PDF.",
    ),
    "too_many_sheet_rows": Words(
        "Bảng có hơn {most} dòng, Excel không chứa được. Hãy xuất PDF.",
        "The table has more than {most} rows, too many for Excel. Export a PDF.",
    ),
    "printer_failed": Words(
        "Máy in “{printer}” không nhận trang. Hãy kiểm tra xem máy in đã bật, đã nối, còn giấy chưa, hoặc "
        "lưu thành PDF.",
        "The printer “{printer}” takes no pages. Check that it is on, connected and has paper, or save a PDF.",
    ),
}

REPORT_ERRORS_IN_SHORT = {
    "printer_failed": Words(
        "Máy in không nhận trang. Hãy chọn máy in khác, hoặc lưu thành PDF.",
        "The printer takes no pages. Choose another printer, or save a PDF.",
    ),
}
