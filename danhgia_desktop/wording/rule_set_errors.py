"""Sentences for rule sets that cannot be read."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

RULE_SET_ERRORS = {
    "not_a_rule_set": Words(
        "Tệp này không phải là bộ quy định của Đánh giá Desktop. Hãy chọn tệp do lệnh rule-set export hoặc màn hình "
        "Bộ quy định xuất ra.",
        "This file is no rule set of Đánh giá Desktop. Choose one that rule-set export or the rule sets' window wrote.",
    ),
    "rule_set_damaged": Words(
        "Bộ quy định có lỗi ở “{path}”: {fault}. Hãy xuất lại tệp ở nơi gửi, hoặc sửa chỗ này.",
        "The rule set is wrong at “{path}”: {fault}. Export it again where it came from, or mend this place.",
    ),
    "rule_set_too_large": Words(
        "Tệp dài hơn {most} ký tự, lớn hơn mọi bộ quy định. Hãy chọn tệp khác.",
        "The file has more than {most} characters, more than any rule set. Choose another file.",
    ),
    "rule_set_too_new": Words(
        "Bộ quy định do phiên bản mới hơn ghi (dạng {format}; bản này đọc đến dạng {known}). "
        "Hãy cập nhật chương trình.",
        "A newer program wrote the rule set (form {format}; this one reads up to form {known}). Update the program.",
    ),
}

JSON_FAULTS = {
    "missing": Words("thiếu nội dung", "something is missing"),
    "unknown": Words("không rõ là gì", "it is not known"),
    "wrong_kind": Words("sai kiểu dữ liệu", "it is of another kind"),
    "too_long": Words("quá dài", "it is too long"),
    "twice": Words("ghi hai lần", "it stands there twice"),
}
"""The name of each `regulation.strict_json.JsonFault`; a test holds the table complete."""
