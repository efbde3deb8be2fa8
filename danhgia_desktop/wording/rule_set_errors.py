"""Sentences for rule sets and base salaries that cannot be read or kept."""

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
    "regulation_problems": Words(
        "Chưa lưu được “{name}”: có {count} chỗ phải sửa trước.",
        "“{name}” cannot be saved: {count} things must be mended first.",
    ),
    "version_too_early": Words(
        "“{regulation}” có hiệu lực từ {day}, bản mới không thể sớm hơn. Hãy chọn ngày sau.",
        "“{regulation}” is in force from {day}; a version of it cannot be so before. Choose a later day.",
    ),
    "version_overlaps": Words(
        "“{regulation}” đã có hiệu lực từ {day} cho cùng đối tượng. Hãy lập bản mới từ chính “{regulation}”.",
        "“{regulation}” is in force for the same subjects from {day}. Begin the new version from “{regulation}”.",
    ),
    "version_runs_into_next": Words(
        "Từ {day}, “{regulation}” có hiệu lực cho cùng đối tượng. Hãy ghi ngày hết hiệu lực trước ngày đó, hoặc lập "
        "bản mới từ chính “{regulation}”.",
        "From {day}, “{regulation}” is in force for the same subjects. Give a last day before that, or begin the new "
        "version from “{regulation}”.",
    ),
    "regulation_changed": Words(
        "“{regulation}” đã được sửa ở nơi khác trong lúc bạn sửa. Hãy mở lại rồi sửa tiếp.",
        "“{regulation}” was changed elsewhere meanwhile. Open it again and go on from there.",
    ),
    "rule_set_differs": Words(
        "“{name}” đã có trong dữ liệu với nội dung khác. Hãy chọn thay bằng nội dung của tệp, hoặc nhập thành bản "
        "riêng.",
        "“{name}” is in the data already and says something else. Choose to replace it, or to import a copy.",
    ),
    "rubric_of_file_differs": Words(
        "Bộ tiêu chí “{rubric}” của “{name}” đã có trong dữ liệu với nội dung khác. Hãy chọn thay bằng nội dung của "
        "tệp, hoặc nhập thành bản riêng.",
        "The rubric “{rubric}” of “{name}” is in the data already and says something else. Choose to replace it, or to "
        "import a copy.",
    ),
    "regulation_unfit": Words(
        "“{regulation}” không đánh giá {kinds} trong kỳ {period}. Hãy chọn bộ quy định khác.",
        "“{regulation}” does not evaluate {kinds} in {period}. Choose another rule set.",
    ),
    "base_salary_taken": Words(
        "Đã có mức lương cơ sở từ ngày {day}. Hãy sửa mức đó, hoặc chọn ngày khác.",
        "There is a base salary from {day} already. Change that, or choose another day.",
    ),
    "base_salary_unlikely": Words(
        "{amount} đồng không thể là mức lương cơ sở (từ {least} đến {most} đồng mỗi tháng). Hãy sửa số tiền.",
        "{amount} đồng cannot be a base salary ({least} to {most} đồng a month). Mend the amount.",
    ),
    "not_an_amount": Words(
        "“{text}” không phải là số tiền. Hãy nhập số đồng, như 2.340.000.",
        "“{text}” is no amount. Type whole đồng, like 2.340.000.",
    ),
    "not_a_number": Words(
        "“{text}” không phải là số. Hãy nhập như 12 hoặc 12,5.",
        "“{text}” is no number. Type it like 12 or 12,5.",
    ),
    "not_a_share": Words(
        "“{text}” không phải là tỷ lệ. Hãy nhập như 50% hoặc 2/3.",
        "“{text}” is no share. Type it like 50% or 2/3.",
    ),
    "field_blank": Words("Chưa ghi. Hãy ghi.", "Missing. Write it."),
}

JSON_FAULTS = {
    "missing": Words("thiếu nội dung", "something is missing"),
    "unknown": Words("không rõ là gì", "it is not known"),
    "wrong_kind": Words("sai kiểu dữ liệu", "it is of another kind"),
    "not_a_day": Words("không phải là ngày; ghi như 2026-12-31", "it is no day; write it like 2026-12-31"),
    "no_such_day": Words("không có ngày này trong lịch", "the calendar has no such day"),
    "no_such_choice": Words("không phải là giá trị nào chương trình biết", "it is no value that the program knows"),
    "no_such_rubric": Words("trong tệp không có bộ tiêu chí mang mã này", "the file has no rubric of that uid"),
    "rubric_unused": Words("không quy định nào dùng bộ tiêu chí mang mã này", "no rules name the rubric of that uid"),
    "too_long": Words("quá dài", "it is too long"),
    "twice": Words("ghi hai lần", "it stands there twice"),
}
"""The name of each `regulation.strict_json.JsonFault`; a test holds the table complete."""
