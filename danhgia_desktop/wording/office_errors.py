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
    "posted_that_day": Words(
        "Quá trình công tác đã có mốc từ chính ngày {day}. Nếu mốc ấy sai, hãy sửa hoặc xóa nó trước; nếu không, hãy "
        "sửa ngày hiệu lực.",
        "A posting already begins on {day} itself. If it is wrong, mend or remove it first; otherwise mend the day of "
        "effect.",
    ),
    "decided_that_day": Words(
        "Từ ngày {day} người này đã có quá trình công tác theo {decision}. Nếu quyết định này thay quyết định ấy, hãy "
        "sửa hoặc xóa mốc đó trước; nếu không, hãy sửa ngày hiệu lực.",
        "From {day} this person is posted by {decision} already. If this decision replaces that one, mend or "
        "remove that posting first; otherwise mend the day of effect.",
    ),
    "left_before": Words(
        "Người này đã thôi công tác từ hết ngày {day}, không thể điều động. Nếu vẫn còn công tác, hãy sửa ngày cuối và "
        "lý do của quá trình công tác đó trước; nếu trở lại làm việc, hãy thêm quá trình công tác mới.",
        "This person left after {day} and cannot be transferred. If they did not, mend the last day and the reason of "
        "that posting first; if they came back, add a posting.",
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
    "people_in_unit": Words(
        "Còn {count} người công tác ở {unit} từ ngày {day} ({people}). Hãy điều động hoặc ghi ngày thôi công tác của "
        "họ trước.",
        "From {day} people still work in {unit} ({count}: {people}). Transfer them or end their postings first.",
    ),
    "parts_at_work": Words(
        "{unit} chưa thôi hoạt động từ ngày {day} được, vì còn đơn vị trực thuộc: {parts}. Hãy ghi ngày cho các đơn vị "
        "đó trước, hoặc chuyển sang đơn vị cấp trên khác.",
        "{unit} cannot be no more from {day}, because units below it still are: {parts}. Give those their day first, "
        "or move them below another unit.",
    ),
    "unit_above_closed": Words(
        "{above} thôi hoạt động từ ngày {day}, nên {unit} không thể trực thuộc đơn vị đó sau ngày ấy. Hãy chọn đơn vị "
        "cấp trên khác, hoặc sửa ngày.",
        "{above} is no more from {day}, so {unit} cannot be a part of it after that. Choose another unit above it, or "
        "mend the day.",
    ),
    "staff_code_missing": Words(
        "Chưa có mã cán bộ. Hãy nhập mã theo hồ sơ; trùng tên thì mã vẫn phân biệt được.",
        "There is no staff code. Enter the one of the personnel file; it tells namesakes apart.",
    ),
    "no_such_staff_code": Words(
        "Không có ai mang mã {staff_code}. Hãy kiểm tra lại mã, hoặc thêm người này trước.",
        "Nobody has the staff code {staff_code}. Check it, or add the person first.",
    ),
    "not_posted_in_period": Words(
        "{name} không công tác ở đơn vị nào trong {period}, nên không lập được phiếu. Hãy kiểm tra quá trình công tác, "
        "hoặc chọn kỳ khác.",
        "{name} worked in no unit in {period}, so there is nothing to score. Check the postings, or choose another "
        "period.",
    ),
    "postings_overlap": Words(
        "Hai quá trình công tác của {name} trùng nhau từ {from_on} đến {until_on}: “{earlier}” và “{later}”. Mỗi ngày "
        "một người chỉ ở một nơi; hãy sửa ngày đầu hoặc ngày cuối.",
        "Two postings of {name} overlap from {from_on} to {until_on}: “{earlier}” and “{later}”. A person is in one "
        "place on one day; mend the first or the last day.",
    ),
    "two_heads": Words(
        "Từ ngày {from_on}, {unit} có hai người đứng đầu: {other} và {name}. Hãy sửa vai trò, chức vụ của một người, "
        "hoặc ghi ngày thôi của người đó trong danh mục.",
        "From {from_on}, two people head {unit}: {other} and {name}. Mend the role or post of one, or end that "
        "posting in the catalogue.",
    ),
    "unit_closed": Words(
        "{unit} thôi hoạt động từ ngày {day}, nên {name} không thể công tác ở đó từ ngày ấy. Hãy chọn đơn vị khác, "
        "hoặc sửa ngày cuối.",
        "{unit} is no more from {day}, so {name} cannot work there from that day. Choose another unit, or mend the "
        "last day.",
    ),
    "absences_overlap": Words(
        "{name} đã vắng mặt từ {from_on} đến {until_on}. Hãy sửa ngày để hai lần không trùng nhau.",
        "{name} is away already from {from_on} to {until_on}. Mend the days so that the two do not overlap.",
    ),
    "charge_of_closed_unit": Words(
        "{unit} thôi hoạt động từ ngày {day}, nên {name} không thể phụ trách đơn vị này từ ngày ấy. Hãy chọn đơn vị "
        "khác, hoặc sửa ngày cuối.",
        "{unit} is no more from {day}, so {name} cannot be in charge of it from that day. Choose another unit, or mend "
        "the last day.",
    ),
    "in_charge_already": Words(
        "{name} đã phụ trách {unit} từ {from_on} đến {until_on}. Hãy sửa ngày để hai lần không trùng nhau.",
        "{name} is in charge of {unit} already from {from_on} to {until_on}. Mend the days so that the two do not "
        "overlap.",
    ),
    "signing_post_missing": Words(
        "Chưa có chức vụ của người ký {name}. Hãy nhập như trên văn bản, ví dụ PHÓ GIÁM ĐỐC.",
        "The post of {name}, who signs, is missing. Enter it as documents print it, for instance PHÓ GIÁM ĐỐC.",
    ),
    "signed_for_missing": Words(
        "{name} ký {form} nhưng chưa ghi ký thay ai. Hãy nhập, ví dụ GIÁM ĐỐC.",
        "{name} signs {form}, but not for whom. Enter it, for instance GIÁM ĐỐC.",
    ),
    "decision_number_missing": Words(
        "Chưa có số quyết định. Hãy nhập, ví dụ 12/QĐ-SNV.",
        "The number of the decision is missing. Enter it, for instance 12/QĐ-SNV.",
    ),
    "moved_twice": Words(
        "Mã {staff_code} đã có ở dòng {number} của quyết định. Hãy bỏ một dòng.",
        "The staff code {staff_code} stands in row {number} of the decision already. Leave one of them out.",
    ),
    "transfer_refused": Words(
        "Dòng {number}, mã {staff_code}: {problem} Quyết định còn {count} chỗ cần sửa như vậy; chưa ai được điều động.",
        "Row {number}, staff code {staff_code}: {problem} This much is to be mended in the decision: {count}; nobody "
        "was transferred.",
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
    "day_missing": Words(
        "Chưa có ngày. Hãy nhập như 31/12/2026.",
        "The day is missing. Type it like 31/12/2026.",
    ),
    "nobody_meant": Words(
        "Chưa có ai trong quyết định. Hãy nhập mã cán bộ, mỗi dòng một mã.",
        "There is nobody in the decision. Enter staff codes, one a line.",
    ),
    "choice_missing": Words(
        "Chưa chọn. Hãy chọn trong danh sách.",
        "Nothing is chosen. Choose from the list.",
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

OFFICE_ERRORS_IN_SHORT = {
    "postings_overlap": Words(
        "Hai quá trình công tác của {name} trùng nhau từ {from_on} trở đi: “{earlier}” và “{later}”. Mỗi ngày một "
        "người chỉ ở một nơi; hãy sửa ngày đầu hoặc ngày cuối.",
        "Two postings of {name} overlap from {from_on} on: “{earlier}” and “{later}”. A person is in one place on one "
        "day; mend the first or the last day.",
    ),
    "absences_overlap": Words(
        "{name} đã vắng mặt từ {from_on}, chưa có ngày cuối. Hãy ghi ngày cuối của lần đó, hoặc sửa ngày đầu lần này.",
        "{name} is away already from {from_on}, without a last day. Give that absence its last day, or mend the first "
        "day of this one.",
    ),
    "in_charge_already": Words(
        "{name} đã phụ trách {unit} từ {from_on}, chưa có ngày cuối. Hãy ghi ngày cuối của lần đó, hoặc sửa ngày đầu "
        "lần này.",
        "{name} is in charge of {unit} already from {from_on}, without a last day. Give that charge its last day, or "
        "mend the first day of this one.",
    ),
}
"""Without the last day, where nobody knows it yet."""
