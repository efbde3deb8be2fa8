"""What people call the things that rule sets speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.deadline import DeadlineStep
from danhgia_desktop.regulation.explanation_round import RecoveryBase
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.regulation.quota import QuotaBase, QuotaGroup, QuotaRounding
from danhgia_desktop.regulation.rating_condition import ConditionEffect, ConditionSubjects
from danhgia_desktop.regulation.rating_level import RatingLevel, RatingRole
from danhgia_desktop.regulation.rating_rule import RatingMeasure
from danhgia_desktop.regulation.regulation import AmendmentKind, Purpose
from danhgia_desktop.regulation.regulation_clauses import ClauseKind
from danhgia_desktop.regulation.reward_rule import SalaryDay, VoteBase
from danhgia_desktop.regulation.roll_up import RollUpFormula
from danhgia_desktop.regulation.subject_rules import RatedGroup
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed
from danhgia_desktop.regulation.task_rule import FailureReading, LeaderPartKind, LeaderTasks
from danhgia_desktop.text import continued
from danhgia_desktop.wording.language import Language, Words
from danhgia_desktop.wording.periods import period_kind_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import StrEnum

    from danhgia_desktop.period import PeriodKind

NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Words]] = {
    SubjectKind: {
        SubjectKind.AGENCY: Words("cơ quan", "the agency"),
        SubjectKind.UNIT: Words("đơn vị", "units"),
        SubjectKind.OFFICIAL: Words("cán bộ", "officials"),
        SubjectKind.CIVIL_SERVANT: Words("công chức", "civil servants"),
        SubjectKind.PUBLIC_EMPLOYEE: Words("viên chức", "public employees"),
        SubjectKind.WORKER: Words("người lao động", "workers"),
    },
    RatingLevel: {
        RatingLevel.EXCELLENT: Words("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
        RatingLevel.GOOD: Words("Hoàn thành tốt nhiệm vụ", "Good"),
        RatingLevel.COMPLETED: Words("Hoàn thành nhiệm vụ", "Completed"),
        RatingLevel.NOT_COMPLETED: Words("Không hoàn thành nhiệm vụ", "Not completed"),
        RatingLevel.NOT_RATED: Words("Không xếp loại", "Not rated"),
    },
    RatingRole: {
        RatingRole.SUBJECT: Words("cá nhân, đơn vị được đánh giá", "whoever is rated"),
        RatingRole.UNIT_HEAD: Words("người đứng đầu đơn vị", "the head of the unit"),
        RatingRole.DEPUTY_IN_CHARGE: Words("lãnh đạo phụ trách", "the deputy in charge"),
        RatingRole.AGENCY_HEAD: Words("người đứng đầu cơ quan", "the head of the agency"),
        RatingRole.APPRAISER: Words("bộ phận thẩm định", "the appraiser"),
        RatingRole.COUNCIL: Words("hội đồng", "the council"),
        RatingRole.SUPERIOR: Words("cơ quan cấp trên", "the superior body"),
    },
    RatedGroup: {
        RatedGroup.AGENCY: Words("cơ quan", "the agency"),
        RatedGroup.AGENCY_HEAD: Words("người đứng đầu cơ quan", "the head of the agency"),
        RatedGroup.AGENCY_DEPUTY: Words("cấp phó của người đứng đầu cơ quan", "deputies of the agency's head"),
        RatedGroup.UNIT: Words("đơn vị", "units"),
        RatedGroup.UNIT_HEAD: Words("người đứng đầu đơn vị", "heads of units"),
        RatedGroup.UNIT_DEPUTY: Words("cấp phó của người đứng đầu đơn vị", "deputies of a unit's head"),
        RatedGroup.MEMBER: Words("người không giữ chức vụ", "all others"),
    },
    Purpose: {
        Purpose.RATING: Words("đánh giá, xếp loại", "rating"),
        Purpose.REFORM: Words("chấm điểm cải cách hành chính", "scores of administrative reform"),
    },
    AmendmentKind: {
        AmendmentKind.AMENDS: Words("Sửa đổi, bổ sung", "Amends"),
        AmendmentKind.REPLACES: Words("Thay thế", "Replaces"),
    },
    RatingMeasure: {
        RatingMeasure.POINTS: Words("Tổng điểm", "The total"),
        RatingMeasure.PERCENT: Words(
            "Tỷ lệ phần trăm trên điểm tối đa được áp dụng", "Percent of the maximum that applies"
        ),
    },
    ConditionEffect: {
        ConditionEffect.CAP: Words("không quá mức", "at most"),
        ConditionEffect.FORCE: Words("xếp loại", "always"),
    },
    ConditionSubjects: {
        ConditionSubjects.ALL: Words("mọi trường hợp", "everybody"),
        ConditionSubjects.LEADERS: Words("lãnh đạo, quản lý", "leaders"),
        ConditionSubjects.NOT_LEADERS: Words("người không giữ chức vụ lãnh đạo, quản lý", "all but leaders"),
    },
    QuotaBase: {
        QuotaBase.ONLY_GOOD: Words("số được xếp loại “Hoàn thành tốt nhiệm vụ”", "those rated good"),
        QuotaBase.GOOD_AND_ABOVE: Words("số được xếp loại tốt trở lên", "those rated good or excellent"),
        QuotaBase.ALL_RATED: Words("tổng số được xếp loại", "all who are rated"),
    },
    QuotaGroup: {
        QuotaGroup.PER_UNIT: Words("từng đơn vị", "each unit"),
        QuotaGroup.PER_DUTY_GROUP: Words("từng nhóm nhiệm vụ tương đồng", "each group of similar duties"),
    },
    QuotaRounding: {
        QuotaRounding.FLOOR: Words("số lẻ bỏ đi", "rounded down"),
        QuotaRounding.HALF_UP: Words("số lẻ làm tròn", "rounded half up"),
        QuotaRounding.CEILING: Words("số lẻ tính thêm một", "rounded up"),
    },
    ExplanationNeed: {
        ExplanationNeed.FILED: Words("giải trình gửi trước thời hạn", "explanation filed before its deadline"),
        ExplanationNeed.APPROVED: Words("giải trình được chấp thuận", "approved explanation"),
        ExplanationNeed.FILED_AND_APPROVED: Words(
            "giải trình gửi trước thời hạn và được chấp thuận", "approved explanation filed before its deadline"
        ),
    },
    Answerable: {
        Answerable.ASSIGNEE: Words("người thực hiện", "the assignee"),
        Answerable.UNIT_HEAD: Words("người đứng đầu đơn vị", "the head of the unit"),
        Answerable.SUPERVISING_LEADER: Words("lãnh đạo phụ trách", "the supervising leader"),
    },
    FailureReading: {
        FailureReading.PER_PRODUCT: Words("riêng sản phẩm đó", "that one product"),
        FailureReading.WHOLE_LINE: Words("cả dòng công việc", "the whole line"),
    },
    LeaderTasks: {
        LeaderTasks.OWN: Words("nhiệm vụ của chính mình", "their own tasks"),
        LeaderTasks.UNIT: Words("nhiệm vụ của cả đơn vị", "the tasks of the unit"),
    },
    LeaderPartKind: {
        LeaderPartKind.STAFF_RESULTS: Words("d", "d"),
        LeaderPartKind.UNIT_RESULTS: Words("đ", "đ"),
        LeaderPartKind.UNITY: Words("e", "e"),
    },
    RecoveryBase: {
        RecoveryBase.RECOVERED_PART: Words("phần điểm được bổ sung", "what is added to the first appraisal"),
        RecoveryBase.WHOLE_LEAF: Words(
            "cả điểm của tiêu chí, không thấp hơn lần trước", "the whole criterion, never less than before"
        ),
    },
    RollUpFormula: {
        RollUpFormula.SUM_OF_SUMS: Words(
            "cộng dồn số hoàn thành chia cho cộng dồn số được giao", "all that was done divided by all assigned"
        ),
        RollUpFormula.MEAN_OF_MONTHS_WORKED: Words(
            "trung bình các tháng thực tế làm việc", "mean of the months worked"
        ),
        RollUpFormula.MEAN_OF_QUARTERS: Words("trung bình các quý", "mean of the quarters"),
        RollUpFormula.LATEST: Words("lấy kỳ gần nhất", "the latest shorter period"),
    },
    SalaryDay: {
        SalaryDay.WORK_MONTH: Words("tháng làm việc", "the month of the work"),
        SalaryDay.PAYMENT_MONTH: Words("tháng chi trả", "the month of payment"),
    },
    PeriodState: {
        PeriodState.OPEN: Words("đang mở", "open"),
        PeriodState.SUBMITTED: Words("đã trình", "submitted"),
        PeriodState.CONCLUDED: Words("đã kết luận và khóa", "concluded and locked"),
        PeriodState.REOPENED: Words("đã mở lại", "reopened"),
    },
    VoteBase: {
        VoteBase.ALL_MEMBERS: Words("tổng số thành viên", "all members"),
        VoteBase.PRESENT: Words("số thành viên có mặt", "those present"),
    },
    DeadlineStep: {
        DeadlineStep.SELF_SCORED: Words("Tự chấm", "Self-scored"),
        DeadlineStep.SUBMITTED: Words("Trình", "Submitted"),
        DeadlineStep.APPRAISED: Words("Thẩm định", "Appraised"),
        DeadlineStep.EXPLAINED: Words("Giải trình", "Explained"),
        DeadlineStep.CONCLUDED: Words("Kết luận", "Concluded"),
        DeadlineStep.CONCLUDED_SPECIALLY: Words("Kết luận trường hợp đặc biệt", "Special cases concluded"),
        DeadlineStep.NOTIFIED: Words("Thông báo", "Notified"),
    },
    ClauseKind: {
        ClauseKind.NUMBER: Words("Số, ký hiệu", "Number"),
        ClauseKind.TITLE: Words("Trích yếu", "Title"),
        ClauseKind.ISSUER: Words("Nơi ban hành", "Issuer"),
        ClauseKind.ISSUED: Words("Ngày ban hành", "Issued on"),
        ClauseKind.EFFECTIVE_FROM: Words("Hiệu lực từ", "In force from"),
        ClauseKind.EFFECTIVE_UNTIL: Words("Hiệu lực đến hết", "In force until"),
        ClauseKind.AMENDS: Words("Quan hệ văn bản", "Earlier version"),
        ClauseKind.PURPOSE: Words("Mục đích", "Purpose"),
        ClauseKind.SAMPLE: Words("Tình trạng", "Status"),
        ClauseKind.SOURCE: Words("Nguồn", "Source"),
        ClauseKind.BASES: Words("Căn cứ", "Rests on"),
        ClauseKind.COVERED: Words("Đối tượng", "Subjects"),
        ClauseKind.PERIODS: Words("Kỳ đánh giá", "Periods"),
        ClauseKind.ROUND: Words("Vòng chấm", "Round"),
        ClauseKind.ROLL_UP: Words("Tổng hợp kỳ dài", "Longer periods"),
        ClauseKind.TASKS: Words("Điểm nhiệm vụ", "Points from tasks"),
        ClauseKind.EXPLANATION: Words("Giải trình lần 2", "Second appraisal"),
        ClauseKind.MEASURE: Words("Căn cứ xếp loại", "Rated by"),
        ClauseKind.BAND: Words("Khung xếp loại", "Band"),
        ClauseKind.CONDITION: Words("Điều kiện", "Condition"),
        ClauseKind.QUOTA: Words("Tỷ lệ xuất sắc", "Quota"),
        ClauseKind.TASK_CAP: Words("Chặn mức", "Cap"),
        ClauseKind.REVIEW: Words("Kiểm điểm", "Review"),
        ClauseKind.HEAD_NOT_ABOVE_UNIT: Words("Người đứng đầu", "Heads"),
        ClauseKind.PRESENCE: Words("Thời gian làm việc", "Months worked"),
        ClauseKind.REWARDS: Words("Thưởng", "Rewards"),
        ClauseKind.REWARD_DEGREE: Words("Mức thưởng", "Degree of reward"),
        ClauseKind.COUNCIL: Words("Hội đồng", "Council"),
        ClauseKind.DEADLINE: Words("Thời hạn", "Deadline"),
        ClauseKind.AUTHORITY: Words("Thẩm quyền", "Authority"),
    },
}
"""By the kind of thing, since different things have equal codes; a test holds every table complete."""


def say_name(code: StrEnum, language: Language) -> str:
    """Return what people call a level, a role, a formula, a kind of subject and the like."""
    return NAMES[type(code)][code].say(language)


def say_names(codes: Iterable[StrEnum], language: Language) -> str:
    """Return several names in a row: "công chức, viên chức"."""
    return ", ".join(say_name(code, language) for code in codes)


def say_period_kinds(kinds: Iterable[PeriodKind], language: Language) -> str:
    """Return kinds of period in the middle of a sentence: "tháng, quý, năm"."""
    return ", ".join(continued(period_kind_name(kind, language)) for kind in kinds)
