"""How the points for tasks came about, in sentences."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.plan.performance import PerformanceStatus
from danhgia_desktop.plan.task_share import ShareNote
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.plan_words import plan_word
from danhgia_desktop.wording.rule_set_names import say_names

if TYPE_CHECKING:
    from danhgia_desktop.plan.performance import Performance
    from danhgia_desktop.plan.task_share import TaskShare

SHARE_NOTES = {
    ShareNote.HAS_PARTS: Words("Không tính: tính theo các nhiệm vụ cấp dưới.", "Not counted: the tasks below it are."),
    ShareNote.NO_QUANTITY: Words("Không tính: chưa ghi số lượng giao.", "Not counted: no quantity is assigned."),
    ShareNote.QUANTITY_NOT_POSITIVE: Words(
        "Không tính: số lượng giao {assigned} không lớn hơn 0.", "Not counted: {assigned} assigned is not above 0."
    ),
    ShareNote.FACTOR_NOT_POSITIVE: Words(
        "Không tính: hệ số quy đổi không lớn hơn 0.", "Not counted: the factor is not above 0."
    ),
    ShareNote.COUNTED_IN_FULL: Words(
        "Hoàn thành {done}, được giao {assigned}: tính 100%.", "{done} done of {assigned} assigned: counts as 100%."
    ),
    ShareNote.LATE_ONCE: Words(
        "Hoàn thành chậm, không ghi số lần: tính một lần chậm.", "Done late, delays not written: counts as one."
    ),
    ShareNote.EXEMPT: Words(
        "Nguyên nhân khách quan đã được xác nhận: không trừ.", "An objective cause is confirmed: nothing is taken off."
    ),
    ShareNote.NEVER_BELOW_ZERO: Words(
        "Mức trừ lớn hơn kết quả của nhiệm vụ: tính là 0.", "More would be taken off than there is: counts as 0."
    ),
    ShareNote.CARRIED_ON: Words(
        "Phần chưa làm tính ở nhiệm vụ tiếp theo trong kỳ; ở đây chỉ tính phần đã làm.",
        "The rest counts with the task of the period that goes on with it; here only what was done.",
    ),
}
"""One sentence for each note; a test holds the table complete."""

_NOTHING_ASSIGNED = Words("Chưa đủ dữ liệu: chưa có nhiệm vụ nào được tính.", "Not enough is known: no task counts.")
_UNANSWERED = Words("Chưa đủ dữ liệu: chưa đánh giá {parts}.", "Not enough is known: {parts} not answered.")


def say_share_note(note: ShareNote, share: TaskShare, language: Language) -> str:
    """Return what is to be said of how a task counts."""
    work = share.followed.task.work
    values = {"assigned": say_points(Fraction(work.assigned or 0)), "done": say_points(Fraction(work.done or 0))}
    return SHARE_NOTES[note].say(language, values)


def say_status(performance: Performance, language: Language) -> str:
    """Return whether there are points for tasks, and what is missing where there are none."""
    if performance.status is PerformanceStatus.SUFFICIENT:
        return plan_word(performance.status, language)
    if not performance.assigned:
        return _NOTHING_ASSIGNED.say(language)
    return _UNANSWERED.say(language, {"parts": say_names(performance.missing, language)})
