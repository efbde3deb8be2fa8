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
}
