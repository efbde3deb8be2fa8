"""Sentences for lists of people and units that are imported."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

LIST_ERRORS = {
    "no_record_table": Words(
        "Không thấy bảng danh sách trong {source}. Bảng cần một dòng tiêu đề có cột: {columns}. Xem mẫu bằng nút Lưu "
        "mẫu Excel hoặc lệnh template.",
        "There is no list in {source}. It needs a header row with these columns: {columns}. See the Excel template.",
    ),
    "record_column_missing": Words(
        "Bảng ở {address} thiếu cột “{column}”. Hãy thêm cột này rồi đọc lại.",
        "The table at {address} has no column “{column}”. Add it and read again.",
    ),
    "record_column_twice": Words(
        "Bảng có hai cột “{column}”, và ở {address} hai cột ghi khác nhau. Hãy đổi tên hoặc bỏ một cột rồi đọc lại.",
        "The table has two columns “{column}”, which say different things at {address}. Rename or remove one of them "
        "and read again.",
    ),
    "too_many_records": Words(
        "Danh sách có hơn {most} dòng. Hãy chia nhỏ danh sách.", "The list has more than {most} rows. Split it."
    ),
    "unknown_word": Words(
        "Không hiểu “{text}”. Hãy ghi một trong: {words}.", "“{text}” is not understood. Write one of: {words}."
    ),
    "not_a_tick": Words(
        "“{text}” không rõ là có hay không. Hãy ghi x nếu có, để trống nếu không.",
        "“{text}” is neither yes nor no. Write x for yes, leave it blank for no.",
    ),
    "not_an_ordinal": Words(
        "“{text}” không phải là số thứ tự. Hãy ghi một số nguyên, ví dụ 3, hoặc để trống.",
        "“{text}” is no place in a list. Write a whole number such as 3, or leave it blank.",
    ),
    "cell_blank": Words("Chưa có “{column}”. Hãy điền vào ô này.", "“{column}” is blank. Fill in this cell."),
    "listed_twice": Words(
        "“{text}” đã có ở {other}. Hãy bỏ một dòng, hoặc sửa lại nếu là hai người, hai đơn vị khác nhau.",
        "“{text}” stands at {other} already. Leave one row out, or mend it if two are meant.",
    ),
    "unit_not_known": Words(
        "Chưa có đơn vị “{text}”. Có phải “{nearest}”? Nếu đúng, hãy sửa ô này; nếu không, hãy thêm đơn vị trước.",
        "There is no unit “{text}”. Is “{nearest}” meant? If so, mend this cell; if not, add the unit first.",
    ),
    "symbol_taken": Words(
        "Ký hiệu “{text}” đã là của {name}. Hãy ghi ký hiệu khác.",
        "The symbol “{text}” is that of {name}. Write another one.",
    ),
    "name_too_long": Words(
        "Tên dài {count} chữ, quá {most} chữ. Hãy sửa lại tên.",
        "The name has {count} letters, more than {most}. Mend it.",
    ),
    "rounded_code": Words(
        "Mã “{text}” đã bị Excel làm tròn. Hãy định dạng ô là Văn bản (Text) rồi gõ lại mã.",
        "Excel has rounded the code “{text}”. Format the cell as text and type the code again.",
    ),
    "name_of_another": Words(
        "Mã “{staff_code}” trong dữ liệu là của {name}, khác hẳn “{text}”. Nếu là người khác, hãy sửa mã ở dòng này; "
        "nếu {name} đổi họ tên, hãy sửa họ tên trong danh mục trước.",
        "In the data the code “{staff_code}” is that of {name}, wholly unlike “{text}”. If somebody else is meant, "
        "mend the code in this row; if {name} has another name now, mend it in the catalogue first.",
    ),
    "posted_otherwise": Words(
        "Danh sách khác với dữ liệu từ ngày {since} ({differences}). Nếu là điều động, hãy ghi “Từ ngày” sau ngày đó; "
        "nếu danh sách ghi nhầm, hãy sửa ô này; nếu dữ liệu sai, hãy sửa trong danh mục.",
        "The list is unlike the data since {since} ({differences}). For a transfer give a later “Từ ngày”; if the "
        "list is wrong, mend this cell; if the data are, mend them in the catalogue.",
    ),
    "posted_so_already": Words(
        "Người này vẫn ở đúng chỗ đó từ ngày {since}. Hãy xóa ngày trong ô này nếu không có gì đổi, hoặc ghi đơn vị, "
        "chức vụ mới.",
        "This person is posted just so since {since}. Clear the day if nothing changes, or give the new unit or post.",
    ),
    "namesakes": Words(
        "Có {count} người tên “{name}”: {people}. Hãy ghi mã cán bộ vào ô này.",
        "{count} people are called “{name}”: {people}. Write the staff code into this cell.",
    ),
    "product_not_known": Words(
        "Danh mục không có sản phẩm chuẩn mã {text}. Hãy sửa mã, thêm sản phẩm vào danh mục trước, hoặc ghi hệ số.",
        "The catalogue has no standard product {text}. Mend the code, add the product first, or write the factor.",
    ),
    "factor_differs": Words(
        "Danh mục sản phẩm ghi hệ số {factor} cho mã {product_code}, danh sách ghi khác: tính theo danh sách. Hãy kiểm "
        "tra.",
        "The catalogue gives {product_code} the factor {factor}, the list another one, which counts. Check it.",
    ),
    "support_kept_in_note": Words(
        "“{text}” không phải là đơn vị của cơ quan nên được giữ ở ghi chú. Nếu ghi nhầm, hãy sửa tên.",
        "“{text}” is no unit of the agency and is kept in the note. If it is a slip, mend the name.",
    ),
    "list_refused": Words(
        "{address}: {problem} Danh sách còn {count} chỗ cần sửa như vậy; chưa có gì được nhập.",
        "{address}: {problem} This much is to be mended in the list: {count}; nothing was imported.",
    ),
}

LIST_ERRORS_IN_SHORT = {
    "no_record_table": Words(
        "Không thấy bảng danh sách trong nội dung dán. Bảng cần một dòng tiêu đề có cột: {columns}.",
        "There is no list in what was pasted. It needs a header row with these columns: {columns}.",
    ),
    "unit_not_known": Words(
        "Chưa có đơn vị “{text}”. Hãy sửa tên, hoặc thêm đơn vị trước.",
        "There is no unit “{text}”. Mend the name, or add the unit first.",
    ),
}
"""Without what is not always known."""
