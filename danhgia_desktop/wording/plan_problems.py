"""What is wrong with a task, in sentences that name the field and the mend."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.period import Period
from danhgia_desktop.plan.task_problems import TaskFault
from danhgia_desktop.wording.language import Language, Words, say_points, say_text
from danhgia_desktop.wording.periods import period_name
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.plan.task_problems import TaskProblem, Typed

TASK_FAULTS = {
    TaskFault.TEXT_MISSING: Words(
        "{field}: chưa ghi. Hãy ghi nhiệm vụ.", "{field}: missing. Write what is to be done."
    ),
    TaskFault.ASSIGNEE_MISSING: Words(
        "{field}: chưa có ai. Hãy chọn người thực hiện.", "{field}: nobody. Choose who does it."
    ),
    TaskFault.ASSIGNEE_UNKNOWN: Words(
        "{field}: không có “{stated}” trong danh sách. Hãy chọn người đúng, hoặc thêm người này vào danh mục.",
        "{field}: “{stated}” is nobody known. Choose somebody, or add this person to the catalogue.",
    ),
    TaskFault.LEADER_UNKNOWN: Words(
        "{field}: không có “{stated}” trong danh sách. Hãy chọn người đúng, hoặc xóa trắng để lấy lãnh đạo phụ trách "
        "đơn vị.",
        "{field}: “{stated}” is nobody known. Choose somebody, or clear it for the one in charge of the unit.",
    ),
    TaskFault.QUANTITY_MISSING: Words(
        "{field}: để trống nên nhiệm vụ chưa được tính. Hãy ghi số lượng.",
        "{field}: blank, so that the task does not count. Write how many.",
    ),
    TaskFault.QUANTITY_NOT_POSITIVE: Words(
        "{field}: {stated} không lớn hơn 0 nên nhiệm vụ chưa được tính. Hãy sửa.",
        "{field}: {stated} is not above 0, so that the task does not count. Mend it.",
    ),
    TaskFault.FACTOR_NOT_POSITIVE: Words(
        "{field}: {stated} không lớn hơn 0 nên nhiệm vụ chưa được tính. Hãy sửa.",
        "{field}: {stated} is not above 0, so that the task does not count. Mend it.",
    ),
    TaskFault.NEGATIVE: Words(
        "{field}: {stated} nhỏ hơn 0, được tính là 0. Hãy sửa.",
        "{field}: {stated} is below 0 and counts as 0. Mend it.",
    ),
    TaskFault.DUE_BEFORE_ASSIGNED: Words(
        "{field}: {stated} trước ngày giao {limit}. Hãy sửa một trong hai ngày.",
        "{field}: {stated} is before the day it was assigned, {limit}. Mend one of them.",
    ),
    TaskFault.DUE_OUTSIDE_PERIOD: Words(
        "{field}: {stated} nằm ngoài kỳ của kế hoạch ({limit}).",
        "{field}: {stated} lies outside the period of the plan ({limit}).",
    ),
    TaskFault.DUE_IN_NO_PERIOD: Words(
        "{field}: {stated} cách xa kỳ của kế hoạch ({limit}), có lẽ gõ nhầm năm. Hãy sửa.",
        "{field}: {stated} lies far from the period of the plan ({limit}); perhaps the year is mistyped. Mend it.",
    ),
    TaskFault.DONE_OVER_ASSIGNED: Words(
        "{field}: {stated} nhiều hơn số được giao {limit}, được tính là 100%.",
        "{field}: {stated} is more than the {limit} assigned and counts as 100%.",
    ),
    TaskFault.DONE_WITHOUT_DAY: Words(
        "{field}: chưa ghi nên được tính là đúng hạn. Hãy ghi ngày.",
        "{field}: missing, so that it counts as on time. Write the day.",
    ),
    TaskFault.LATE_WITHOUT_DAY: Words(
        "{field}: chưa ghi, nhưng có ghi lần chậm nên được tính là chậm. Hãy ghi ngày.",
        "{field}: missing, but delays are written, so that it counts as late. Write the day.",
    ),
    TaskFault.DAY_WITHOUT_DONE: Words(
        "{field}: đã ghi {stated} nhưng chưa hoàn thành đủ {limit}. Hãy ghi số hoàn thành hoặc xóa ngày.",
        "{field}: {stated} is written, but not all of {limit} is done. Write how many are, or clear the day.",
    ),
    TaskFault.DONE_IN_FUTURE: Words(
        "{field}: {stated} sau hôm nay {limit}. Hãy kiểm tra.", "{field}: {stated} is after today, {limit}. Check it."
    ),
    TaskFault.DONE_BEFORE_ASSIGNED: Words(
        "{field}: {stated} trước ngày giao {limit}. Hãy sửa một trong hai ngày.",
        "{field}: {stated} is before the day it was assigned, {limit}. Mend one of them.",
    ),
    TaskFault.NO_DELAY_THOUGH_LATE: Words(
        "{field}: ghi {stated} nhưng nhiệm vụ hoàn thành chậm. Hãy ghi số lần chậm, hoặc xóa trắng để tính một lần.",
        "{field}: {stated} is written, but the task was done late. Write how many, or clear it to count one.",
    ),
    TaskFault.FAILURES_WITHOUT_DONE: Words(
        "{field}: ghi {stated} nhưng chưa có gì hoàn thành. Hãy kiểm tra.",
        "{field}: {stated} is written, but nothing is done. Check it.",
    ),
    TaskFault.CAUSE_UNCONFIRMED: Words(
        "{field}: chưa có người xác nhận nên chưa được miễn trừ. Hãy ghi người xác nhận.",
        "{field}: nobody confirmed it, so that it exempts from nothing. Write who did.",
    ),
}
"""One sentence for each fault; a test holds the table complete."""

_SEVERAL = Words(
    "{field}: có {count} người tên “{stated}”: {people}. Hãy chọn một người.",
    "{field}: {count} people are called “{stated}”: {people}. Choose one of them.",
)


def say_task_problem(problem: TaskProblem, language: Language) -> str:
    """Return what is wrong with a task, where, and what to do."""
    values = {
        "field": plan_word(problem.field, language),
        "stated": _said(problem.stated, language),
        "limit": _said(problem.limit, language),
    }
    return TASK_FAULTS[problem.fault].say(language, values)


def say_namesakes(problem: TaskProblem, people: Sequence[str], language: Language) -> str:
    """Return that a name, which is nobody's alone, may mean several people, and whom."""
    values = {
        "field": plan_word(problem.field, language),
        "stated": _said(problem.stated, language),
        "count": len(people),
        "people": "; ".join(people),
    }
    return _SEVERAL.say(language, values)


def _said(value: Typed | None, language: Language) -> str:
    match value:
        case None:
            return ""
        case str():
            return say_text(value)
        case date():
            return days.shown(value)
        case Period():
            return period_name(value, language)
        case _:
            return say_points(Fraction(value))
