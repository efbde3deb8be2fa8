"""What people call the things that plans and tasks speak of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.plan.accountability import ReviewRole, ReviewStanding
from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.performance import PerformanceStatus
from danhgia_desktop.plan.petition import PetitionKind
from danhgia_desktop.plan.review_decision import ReviewOutcome
from danhgia_desktop.plan.task import TaskOrigin
from danhgia_desktop.plan.task_problems import TaskField, TaskSeverity
from danhgia_desktop.plan.task_state import TaskState, is_partly_done, state_of
from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.regulation.criterion_rule import TaskFigure
from danhgia_desktop.wording.language import Language, Words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from enum import StrEnum

    from danhgia_desktop.plan.followed_task import FollowedTask

PLAN_WORDS: Mapping[type[StrEnum], Mapping[StrEnum, Words]] = {
    TaskState: {
        TaskState.NOT_DUE: Words("Chưa đến hạn", "Not due yet"),
        TaskState.DUE_SOON: Words("Sắp đến hạn", "Due soon"),
        TaskState.EXTENDED: Words("Được gia hạn", "Extended"),
        TaskState.OVERDUE: Words("Quá hạn", "Overdue"),
        TaskState.UNDONE: Words("Không thực hiện", "Not done"),
        TaskState.DONE_EARLY: Words("Hoàn thành trước hạn", "Done early"),
        TaskState.DONE_ON_TIME: Words("Hoàn thành đúng hạn", "Done on time"),
        TaskState.DONE_LATE: Words("Hoàn thành chậm", "Done late"),
    },
    TaskOrigin: {
        TaskOrigin.PLANNED: Words("Theo kế hoạch", "Planned"),
        TaskOrigin.AD_HOC: Words("Phát sinh, đột xuất", "Ad hoc"),
        TaskOrigin.MEETING_CONCLUSION: Words("Từ thông báo kết luận", "Meeting conclusion"),
        TaskOrigin.REMEDY_PLAN: Words("Từ kế hoạch khắc phục", "Remedy plan"),
        TaskOrigin.INSPECTION_FINDING: Words("Từ kết luận kiểm tra", "Inspection finding"),
    },
    PlanLevel: {
        PlanLevel.AGENCY: Words("Kế hoạch của cơ quan", "Plan of the agency"),
        PlanLevel.UNIT: Words("Kế hoạch của đơn vị", "Plan of a unit"),
        PlanLevel.PERSON: Words("Kế hoạch của cá nhân", "Plan of a person"),
    },
    PerformanceStatus: {
        PerformanceStatus.SUFFICIENT: Words("Đủ dữ liệu", "Enough is known"),
        PerformanceStatus.INSUFFICIENT: Words("Chưa đủ dữ liệu", "Not enough is known"),
    },
    Verdict: {
        Verdict.APPROVED: Words("Chấp thuận", "Approved"),
        Verdict.REFUSED: Words("Không chấp thuận", "Refused"),
    },
    PetitionKind: {
        PetitionKind.PETITION: Words("Kiến nghị, đề xuất", "Petition"),
        PetitionKind.OBSTACLE: Words("Khó khăn, vướng mắc", "Obstacle"),
    },
    ReviewRole: {
        ReviewRole.ASSIGNEE: Words("Người thực hiện", "Assignee"),
        ReviewRole.SUPERVISING_LEADER: Words("Lãnh đạo phụ trách", "Supervising leader"),
        ReviewRole.UNIT: Words("Đơn vị", "Unit"),
    },
    ReviewStanding: {
        ReviewStanding.STANDING: Words("Phải kiểm điểm", "To be reviewed"),
        ReviewStanding.CLEARED: Words("Được chấp thuận giải trình", "Cleared by explanations"),
        ReviewStanding.DECIDED: Words("Đã xem xét, quyết định", "Decided"),
    },
    ReviewOutcome: {
        ReviewOutcome.REVIEWED: Words("Đã kiểm điểm", "Reviewed"),
        ReviewOutcome.EXCUSED: Words("Không kiểm điểm", "Excused"),
    },
    TaskFigure: {
        TaskFigure.ASSIGNED: Words("Được giao", "Assigned"),
        TaskFigure.ON_TIME: Words("Đúng hạn, trước hạn", "On time or early"),
        TaskFigure.LATE: Words("Hoàn thành chậm", "Late"),
        TaskFigure.OVERDUE: Words("Quá hạn, chưa xong", "Overdue"),
        TaskFigure.UNDONE_UNEXPLAINED: Words("Không thực hiện, không giải trình", "Not done, not explained"),
    },
    TaskField: {
        TaskField.TEXT: Words("Nội dung", "Task"),
        TaskField.ASSIGNEE: Words("Người thực hiện", "Assignee"),
        TaskField.SUPERVISING_LEADER: Words("Lãnh đạo phụ trách", "Supervising leader"),
        TaskField.ASSIGNED_ON: Words("Ngày giao", "Assigned on"),
        TaskField.DUE_ON: Words("Hạn hoàn thành", "Due on"),
        TaskField.ASSIGNED: Words("Số lượng giao", "Assigned"),
        TaskField.DONE: Words("Số lượng hoàn thành", "Done"),
        TaskField.FACTOR: Words("Hệ số quy đổi", "Factor"),
        TaskField.DONE_ON: Words("Ngày hoàn thành", "Done on"),
        TaskField.QUALITY_FAILURES: Words("Số lần không đạt chất lượng", "Quality failures"),
        TaskField.DELAYS: Words("Số lần chậm", "Delays"),
        TaskField.CAUSE: Words("Nguyên nhân khách quan", "Objective cause"),
    },
    TaskSeverity: {
        TaskSeverity.ERROR: Words("Lỗi", "Error"),
        TaskSeverity.WARNING: Words("Cần kiểm tra", "To be checked"),
        TaskSeverity.NOTE: Words("Lưu ý", "Note"),
    },
}
"""One name for each member; a test holds the tables complete."""

_PARTLY_DONE = Words("Chưa hoàn thành ({done}/{assigned})", "Not finished ({done}/{assigned})")


def plan_word(value: StrEnum, language: Language) -> str:
    """Return what people call a state, an origin, a level, a role, a field and the like: "Sắp đến hạn"."""
    return PLAN_WORDS[type(value)][value].say(language)


def say_state(followed: FollowedTask, today: date, language: Language) -> str:
    """Return how a task stands; of one that was concluded with some of it done, how much: "Chưa hoàn thành (2/3)"."""
    state, work = state_of(followed, today), followed.task.work
    if state is TaskState.UNDONE and is_partly_done(work):
        said = {"done": points.typed(work.done or Decimal(0)), "assigned": points.typed(work.assigned or Decimal(0))}
        return _PARTLY_DONE.say(language, said)
    return plan_word(state, language)
