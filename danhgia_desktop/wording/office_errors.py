"""Sentences for units, people, postings, rule sets and periods."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

OFFICE_ERRORS = {
    "unit_cycle": Words(
        "{unit} không thể nằm trong chính nó: {path}. Hãy chọn đơn vị cấp trên khác.",
        "{unit} cannot be a part of itself: {path}. Choose another unit above it.",
    ),
    "ends_before_it_begins": Words(
        "Ngày cuối {until_on} sớm hơn ngày đầu {from_on}. Hãy sửa một trong hai ngày.",
        "The last day, {until_on}, is before the first, {from_on}. Mend one of the two.",
    ),
    "not_posted_then": Words(
        "Ngay trước ngày {day} người này không công tác ở đơn vị nào, nên không thể điều động. Hãy sửa ngày hiệu lực, "
        "hoặc nhập quá trình công tác trước.",
        "Just before {day} this person worked in no unit, so cannot be transferred. Mend the day of effect, or enter "
        "the posting first.",
    ),
    "posted_later": Words(
        "Quá trình công tác đã có mốc từ ngày {later}, không thể điều động từ ngày {day} trước đó. Hãy sửa ngày hiệu "
        "lực, hoặc xóa mốc sau.",
        "A posting already begins on {later}; a transfer from {day} would go behind it. Mend the day of effect, or "
        "remove the later posting.",
    ),
    "no_such_unit": Words(
        "Đơn vị này không còn trong dữ liệu. Hãy chọn đơn vị khác.",
        "This unit is no longer in the data. Choose another.",
    ),
    "unit_in_use": Words(
        "Chưa xóa được “{unit}”: còn {uses} thuộc về đơn vị này. Hãy xóa hoặc chuyển đi trước; đơn vị thôi hoạt động "
        "thì ghi ngày, không xóa.",
        "“{unit}” cannot be removed while these belong to it: {uses}. Remove or move them first; give a unit that is "
        "no more its last day instead of removing it.",
    ),
    "no_such_signer": Words(
        "Người ký này không còn trong dữ liệu. Hãy chọn người ký khác.",
        "This signer is no longer in the data. Choose another.",
    ),
    "no_such_staff_member": Words(
        "Người này không còn trong dữ liệu. Hãy chọn người khác.",
        "This person is no longer in the data. Choose another.",
    ),
    "staff_code_taken": Words(
        "Mã {code} đã là của {name}. Mỗi người một mã; hãy kiểm tra lại mã.",
        "The staff code {code} is that of {name}. Everybody has a code of their own; check it.",
    ),
    "staff_member_in_use": Words(
        "Chưa xóa được {name}: còn {uses}. Người đã thôi công tác thì ghi ngày thôi, không xóa.",
        "{name} cannot be removed because of: {uses}. Give a person who has left the last day of the posting instead.",
    ),
    "no_such_posting": Words(
        "Quá trình công tác này không còn trong dữ liệu. Hãy chọn lại.",
        "This posting is no longer in the data. Choose another.",
    ),
    "no_such_absence": Words(
        "Lần vắng mặt này không còn trong dữ liệu. Hãy chọn lại.",
        "This absence is no longer in the data. Choose another.",
    ),
    "no_such_charge": Words(
        "Phân công phụ trách này không còn trong dữ liệu. Hãy chọn lại.",
        "This charge is no longer in the data. Choose another.",
    ),
    "not_a_day": Words(
        "“{text}” không phải là ngày. Hãy nhập như 31/12/2026.",
        "“{text}” is not a day. Type it like 31/12/2026.",
    ),
    "no_such_day": Words(
        "Không có ngày {text} trong lịch. Hãy sửa lại.",
        "The calendar has no day {text}. Mend it.",
    ),
    "rubric_in_use": Words(
        "Chưa xóa được bộ tiêu chí “{rubric}” vì còn {uses} dùng đến. Hãy xóa những thứ đó trước.",
        "The rubric “{rubric}” cannot be removed while these use it: {uses}. Remove them first.",
    ),
    "no_such_regulation": Words(
        "Bộ quy định này không còn trong dữ liệu. Hãy chọn bộ quy định khác.",
        "This rule set is no longer in the data. Choose another.",
    ),
    "regulation_pinned": Words(
        "“{regulation}” đang dùng để đánh giá {count} kỳ ({period}…), nên không sửa hay xóa được. Hãy lập phiên bản "
        "mới rồi sửa phiên bản đó.",
        "“{regulation}” is what {count} periods are evaluated by ({period}…), so can be neither changed nor removed. "
        "Begin a new version and change that.",
    ),
    "rubric_of_other_regulation": Words(
        "Bộ tiêu chí “{rubric}” thuộc về “{owner}”, không dùng chung cho “{regulation}” được. Hãy sao chép bộ tiêu chí "
        "rồi chọn bản sao.",
        "The rubric “{rubric}” belongs to “{owner}” and cannot serve “{regulation}” as well. Copy it and choose the "
        "copy.",
    ),
    "no_such_base_salary": Words(
        "Không có mức lương cơ sở từ ngày {day}. Hãy chọn mức khác.",
        "There is no base salary from {day}. Choose another.",
    ),
    "period_not_opened": Words(
        "Kỳ {period} chưa được mở. Hãy mở kỳ trước.",
        "Nobody has opened {period} yet. Open it first.",
    ),
    "period_in_use": Words(
        "Kỳ {period} đã có phiếu chấm hoặc đã từng kết luận, nên không bỏ được.",
        "{period} has score sheets or was concluded once, so cannot be given up.",
    ),
    "period_locked": Words(
        "Kỳ {period} đã kết luận và khóa, nên không sửa được gì trong kỳ. Nếu phải sửa, hãy mở lại kỳ và ghi lý do.",
        "{period} was concluded and is locked; nothing in it can be changed. If it must be, reopen it and say why.",
    ),
}
