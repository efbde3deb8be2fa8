"""Sentences for what people type and paste."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

INPUT_ERRORS = {
    "not_points": Words(
        "“{text}” không phải là số điểm. Hãy gõ một số, ví dụ 9,25.",
        "“{text}” is not a number of points. Type a number such as 9,25.",
    ),
    "not_a_rule": Words(
        "Chưa hiểu cách tính “{text}”. Ví dụ: Mỗi văn bản được 0,25 điểm; Mỗi lần trừ 0,5 điểm.",
        "“{text}” is no rule. Write it in Vietnamese: Mỗi văn bản được 0,25 điểm; Mỗi lần trừ 0,5 điểm.",
    ),
    "ambiguous_points": Words(
        "“{text}” có ba chữ số sau dấu: phần nghìn hay phần thập phân? Hãy gõ nhiều nhất hai chữ số thập phân.",
        "“{text}” has exactly three digits after the mark: thousands or decimals? Type at most two decimals.",
    ),
    "too_precise_points": Words(
        "“{text}” có quá hai chữ số thập phân. Hãy làm tròn rồi gõ lại.",
        "“{text}” has more than two decimals. Round it and type again.",
    ),
    "negative_points": Words(
        "“{text}” nhỏ hơn 0. Nếu là điểm bị trừ, hãy ghi bằng quy tắc trừ điểm.",
        "“{text}” is below zero. State deductions by a deduction rule.",
    ),
    "too_many_points": Words(
        "“{text}” quá lớn so với một số điểm. Hãy kiểm tra dấu phẩy.",
        "“{text}” is too large for points. Check the comma.",
    ),
    "not_a_period": Words(
        "“{text}” không phải là kỳ đánh giá. Ví dụ đúng: 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W47.",
        "“{text}” is no period. Right are: 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W47.",
    ),
    "no_such_criterion": Words(
        "Bộ tiêu chí không có tiêu chí “{criterion}”. Xem số của tiêu chí bằng lệnh sheet show.",
        "The rubric has no criterion “{criterion}”. See their numbers with sheet show.",
    ),
    "no_such_round": Words(
        "Bộ tiêu chí không có vòng chấm “{round}”. Có: {rounds}.",
        "The rubric has no round “{round}”. There are: {rounds}.",
    ),
    "no_rubric": Words(
        "Không tìm thấy bảng tiêu chí trong {source}. Bảng cần một dòng tiêu đề có cột tiêu chí (hoặc nội dung) và "
        "cột điểm, rồi các dòng tiêu chí ở dưới.",
        "There is no rubric in {source}. It needs a header row that names the criteria and a column of points, "
        "and criteria below.",
    ),
    "too_many_criteria": Words(
        "Bảng có hơn {most} tiêu chí. Hãy chia nhỏ bảng.",
        "The table has more than {most} criteria. Split it.",
    ),
    "name_missing": Words("Chưa có tên. Hãy gõ tên rồi làm lại.", "There is no name. Type one and try again."),
    "name_taken": Words("Đã có “{name}”. Hãy chọn tên khác.", "There is a “{name}” already. Choose another name."),
    "phrase_missing": Words(
        "Lý do mẫu chưa có chữ nào. Hãy gõ lý do rồi làm lại.", "The reusable reason is empty. Type it and try again."
    ),
    "phrase_taken": Words(
        "Đã có lý do mẫu “{text}” (số {number}). Hãy dùng lý do đó hoặc gõ lý do khác.",
        "“{text}” is among the reusable reasons already (number {number}). Use that one or type another.",
    ),
    "legacy_text": Words(
        "Chữ trong {source} có vẻ là {encoding}, không phải Unicode. Thêm --encoding {encoding} để chuyển, "
        "hoặc --encoding unicode để đọc nguyên.",
        "The text of {source} seems to be {encoding}, not Unicode. Add --encoding {encoding} to convert it, "
        "or --encoding unicode to read it as it is.",
    ),
    "nothing_chosen": Words(
        "Không tìm thấy “{said}”. Xem danh sách bằng rubric list, sheet list.",
        "Nothing is called “{said}”. See rubric list and sheet list.",
    ),
    "several_chosen": Words(
        "Có {count} mục khớp “{said}”. Hãy ghi rõ hơn: mã, đơn vị, kỳ hoặc bộ tiêu chí.",
        "{count} match “{said}”. Say more: uid, unit, period or rubric.",
    ),
    "no_such_reopening": Words(
        "Kỳ chỉ mở lại {count} lần, không có lần thứ {number}.",
        "The period was opened again {count} times; there is no time {number}.",
    ),
    "no_such_rule_set_chosen": Words(
        "Không tìm thấy bộ quy định “{said}”. Xem danh sách bằng rule-set list.",
        "No rule set is called “{said}”. See rule-set list.",
    ),
    "several_rule_sets_chosen": Words(
        "Có {count} bộ quy định khớp “{said}”. Hãy ghi mã của một bộ, kèm ngày hiệu lực: {uids}.",
        "{count} rule sets match “{said}”. Say the uid of one, here with its first day: {uids}.",
    ),
    "not_for_templates": Words(
        "Tệp mẫu không dùng {options}. Hãy bỏ {options} rồi làm lại.",
        "A template has no use for {options}. Leave {options} out.",
    ),
    "unit_without_period": Words(
        "Để lập phiếu từ điểm trong bảng, cần --period (kỳ) cùng với --unit (đơn vị) hoặc --staff (mã người).",
        "A sheet of the table's scores needs --period, and --unit or --staff.",
    ),
}

INPUT_ERRORS_IN_SHORT = {
    "no_rubric": Words(
        "Không tìm thấy bảng tiêu chí trong nội dung dán. Bảng cần một dòng tiêu đề có cột tiêu chí (hoặc nội dung) và "
        "cột điểm, rồi các dòng tiêu chí ở dưới.",
        "There is no rubric in what was pasted. It needs a header row that names the criteria and a column of points, "
        "and criteria below.",
    ),
    "nothing_chosen": Words(
        "Dữ liệu chưa có gì để chọn. Hãy nhập bộ tiêu chí (rubric import) hoặc lập phiếu (sheet open).",
        "The data holds nothing to choose. Import a rubric (rubric import) or open a sheet (sheet open).",
    ),
    "several_chosen": Words(
        "Dữ liệu có {count} mục. Hãy ghi rõ: mã, đơn vị, kỳ hoặc bộ tiêu chí.",
        "The data holds {count}. Say which: uid, unit, period or rubric.",
    ),
}
