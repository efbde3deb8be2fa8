"""What is wrong with a rule set, in sentences that name the field and the mend."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.regulation_problem import RuleFault
from danhgia_desktop.wording.language import Language, Words, say_points, say_text
from danhgia_desktop.wording.rule_set_fields import FIELDS
from danhgia_desktop.wording.rule_set_names import say_name, say_names, say_period_kinds

if TYPE_CHECKING:
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem, Stated

RULE_FAULTS = {
    RuleFault.TITLE_MISSING: Words("{place}: chưa ghi. Hãy ghi trích yếu.", "{place}: missing. Write one."),
    RuleFault.TITLE_TOO_LONG: Words(
        "{place}: dài {stated} ký tự, nhiều nhất là {limit}. Hãy rút gọn.",
        "{place}: {stated} characters, where {limit} are the most. Shorten it.",
    ),
    RuleFault.NUMBER_MISSING: Words(
        "{place}: chưa có số. Hãy ghi khi văn bản được ban hành.",
        "{place}: none yet. Write it once the document is issued.",
    ),
    RuleFault.ENDS_BEFORE_IT_BEGINS: Words(
        "{place}: {stated} trước ngày có hiệu lực {limit}. Hãy sửa một trong hai ngày.",
        "{place}: {stated} is before the first day, {limit}. Mend one of them.",
    ),
    RuleFault.ISSUED_AFTER_EFFECT: Words(
        "{place}: {stated} trước ngày ban hành {limit}. Hãy kiểm tra hai ngày này.",
        "{place}: {stated} is before the document's date, {limit}. Check both.",
    ),
    RuleFault.AMENDS_ITSELF: Words(
        "{place}: văn bản không thể sửa đổi chính nó. Hãy chọn văn bản khác.",
        "{place}: it cannot amend itself. Choose another one.",
    ),
    RuleFault.AMEND_EACH_OTHER: Words(
        "{place}: “{stated}” lại thay thế, sửa đổi chính bộ này, nên không bộ nào còn hiệu lực. Hãy bỏ một trong hai.",
        "{place}: “{stated}” amends this one in turn, so that neither would be in force. Take one of the two back.",
    ),
    RuleFault.BEGINS_BEFORE_AMENDED: Words(
        "{place}: {stated} trước ngày có hiệu lực {limit} của bộ được thay thế, sửa đổi. Hãy chọn ngày sau.",
        "{place}: {stated} is before {limit}, the first day of the one that it amends. Choose a later day.",
    ),
    RuleFault.OVERLAPS_VERSION: Words(
        "{place}: cùng những ngày ấy còn có “{stated}” cho cùng đối tượng, nên kỳ không biết theo bộ nào. Hãy sửa ngày "
        "của một trong hai, hoặc chọn “{stated}” là bộ được thay thế.",
        "{place}: on the same days “{stated}” holds for the same subjects, so that periods have two. Mend the days of "
        "one of them, or choose “{stated}” as the one that is replaced.",
    ),
    RuleFault.NUMBER_TAKEN: Words(
        "{place}: đã có bộ quy định khác mang số “{stated}”. Hãy kiểm tra.",
        "{place}: another rule set bears the number “{stated}”. Check it.",
    ),
    RuleFault.NO_RULES: Words(
        "{place}: chưa có quy định cho đối tượng nào. Hãy thêm.", "{place}: there are none. Add some."
    ),
    RuleFault.NO_KINDS: Words(
        "{place}: chưa chọn đối tượng. Hãy chọn ít nhất một.", "{place}: none is chosen. Choose one at least."
    ),
    RuleFault.KIND_TWICE: Words(
        "{place}: “{stated}” đã có ở phần khác. Hãy để ở một phần.",
        "{place}: “{stated}” stands in another part too. Leave it in one.",
    ),
    RuleFault.NO_PERIODS: Words("{place}: chưa chọn kỳ. Hãy chọn.", "{place}: none is chosen. Choose."),
    RuleFault.TWICE: Words(
        "{place}: “{stated}” ghi hai lần. Hãy bỏ một.", "{place}: “{stated}” stands there twice. Remove one."
    ),
    RuleFault.RUBRIC_MISSING: Words(
        "{place}: chưa chọn bộ tiêu chí. Hãy chọn.", "{place}: none is chosen. Choose a rubric."
    ),
    RuleFault.RUBRIC_UNKNOWN: Words(
        "{place}: không tìm thấy bộ tiêu chí “{stated}”. Hãy chọn lại.",
        "{place}: there is no rubric “{stated}”. Choose another one.",
    ),
    RuleFault.LEADERS_OF_BODIES: Words(
        "{place}: cơ quan, đơn vị không có bộ tiêu chí riêng cho lãnh đạo. Hãy bỏ.",
        "{place}: bodies have no rubric for leaders. Remove it.",
    ),
    RuleFault.ROUND_UNKNOWN: Words(
        "{place}: bộ tiêu chí “{limit}” không có vòng “{stated}”. Hãy sửa.",
        "{place}: the rubric “{limit}” has no round “{stated}”. Mend it.",
    ),
    RuleFault.ROUND_UNFILLED: Words(
        "{place}: chưa ghi ai chấm “{stated}” của bộ tiêu chí “{limit}”. Hãy bổ sung.",
        "{place}: nobody is named for “{stated}” of the rubric “{limit}”. Add who fills it.",
    ),
    RuleFault.FIRST_ROUND: Words(
        "{place}: trước vòng giải trình phải có một vòng. Hãy chọn vòng sau.",
        "{place}: a round must come before the explanations. Choose a later one.",
    ),
    RuleFault.PERIOD_UNKNOWN: Words(
        "{place}: “{stated}” không phải kỳ đánh giá của phần này. Hãy thêm kỳ hoặc bỏ dòng này.",
        "{place}: “{stated}” is none of the periods of these rules. Add it there, or remove it here.",
    ),
    RuleFault.ROLL_UP_IMPOSSIBLE: Words(
        "{place}: không có kỳ ngắn hơn để tính {limit} theo cách “{stated}”. Hãy thêm kỳ hoặc đổi cách tính.",
        "{place}: there are no shorter periods to make the {limit} of by “{stated}”. Add them, or choose another.",
    ),
    RuleFault.ROLL_UP_WITHOUT_TASKS: Words(
        "{place}: “{stated}” chỉ dùng cho điểm nhiệm vụ. Hãy đổi cách tính.",
        "{place}: “{stated}” is for points from tasks only. Choose another one.",
    ),
    RuleFault.BANDS_NOT_DESCENDING: Words(
        "{place}: {stated} phải thấp hơn mức trên ({limit}) và các mức phải xếp từ cao xuống thấp. Hãy sửa.",
        "{place}: {stated} must be below the band above ({limit}), the best level first. Mend it.",
    ),
    RuleFault.BAND_OVERLAP: Words(
        "{place}: trùng với mức trên, cùng từ {stated} điểm. Hãy sửa một mức.",
        "{place}: the band above begins at {stated} as well. Mend one of them.",
    ),
    RuleFault.NO_BANDS: Words(
        "{place}: không có mức nào, nên chương trình sẽ không gợi ý xếp loại. Hãy kiểm tra.",
        "{place}: there are none, so that no level will ever be suggested. Check it.",
    ),
    RuleFault.BAND_GAP: Words(
        "{place}: dưới {stated} điểm không có mức nào. Hãy cho mức cuối bắt đầu từ 0.",
        "{place}: below {stated} there is no level. Let the last one begin at 0.",
    ),
    RuleFault.BAND_LEVEL: Words(
        "{place}: “{stated}” không phải mức theo điểm. Hãy chọn mức khác.",
        "{place}: “{stated}” is no level of points. Choose another one.",
    ),
    RuleFault.OUT_OF_RANGE: Words(
        "{place}: {stated} vượt giới hạn {limit}. Hãy sửa số này.",
        "{place}: {stated} passes the limit {limit}. Mend the number.",
    ),
    RuleFault.CONDITION_WITHOUT_CLAUSE: Words(
        "{place}: chưa ghi nội dung điều kiện. Hãy ghi theo văn bản.",
        "{place}: the condition has no words. Write those of the document.",
    ),
    RuleFault.CAP_WITHOUT_EFFECT: Words(
        "{place}: “{stated}” là mức cao nhất nên không chặn gì. Hãy chọn mức thấp hơn.",
        "{place}: “{stated}” is the best level and caps nothing. Choose a lower one.",
    ),
    RuleFault.CLAUSE_SAYS_OTHERWISE: Words(
        "{place}: nội dung ghi {stated}%, còn tỷ lệ là {limit}%. Hãy sửa một trong hai cho khớp.",
        "{place}: the words say {stated}%, the share is {limit}%. Mend one of them.",
    ),
    RuleFault.NOBODY_BOUND: Words(
        "{place}: chưa ghi áp dụng với ai. Hãy chọn.", "{place}: it concerns nobody. Choose whom."
    ),
    RuleFault.GROUPS_MISSING: Words(
        "{place}: chưa ghi tính trong phạm vi nào. Hãy chọn.", "{place}: no group is chosen. Choose one."
    ),
    RuleFault.OUTSTANDING_BELOW: Words(
        "{place}: {stated}% thấp hơn tỷ lệ chung {limit}%. Hãy kiểm tra.",
        "{place}: {stated}% is below the usual share of {limit}%. Check it.",
    ),
    RuleFault.NOT_A_MONTH: Words(
        "{place}: “{stated}” không phải là tháng. Ví dụ đúng: 2023-07.",
        "{place}: “{stated}” is no month. Right is: 2023-07.",
    ),
    RuleFault.LONGER_THAN_PERIOD: Words(
        "{place}: {stated} tháng dài hơn cả kỳ ({limit} tháng). Hãy sửa.",
        "{place}: {stated} months are more than the period has ({limit}). Mend it.",
    ),
    RuleFault.CRITERION_UNKNOWN: Words(
        "{place}: bộ tiêu chí “{limit}” không có tiêu chí “{stated}”. Hãy chọn lại.",
        "{place}: the rubric “{limit}” has no criterion “{stated}”. Choose another one.",
    ),
    RuleFault.CRITERION_NOT_A_LEAF: Words(
        "{place}: tiêu chí “{stated}” của “{limit}” có dòng con. Hãy chọn dòng không có dòng con.",
        "{place}: the criterion “{stated}” of “{limit}” has parts. Choose one without.",
    ),
    RuleFault.MAXIMUM_DIFFERS: Words(
        "{place}: {stated} khác điểm chuẩn {limit} của tiêu chí. Hãy sửa cho khớp.",
        "{place}: {stated} is not the criterion's maximum, {limit}. Make them one.",
    ),
    RuleFault.LEADER_PARTS_NEVER_ASKED: Words(
        "{place}: d, đ, e không được hỏi ở kỳ nào. Hãy chọn kỳ.",
        "{place}: d, đ, e are never asked. Choose when.",
    ),
    RuleFault.NO_DEGREES: Words("{place}: chưa có mức thưởng nào. Hãy thêm.", "{place}: there are none. Add one."),
    RuleFault.NAME_MISSING: Words("{place}: chưa ghi. Hãy ghi.", "{place}: missing. Write it."),
    RuleFault.NOTHING_GIVEN: Words(
        "{place}: “{stated}” không có tiền cũng không có điểm. Hãy ghi một trong hai.",
        "{place}: “{stated}” gives neither money nor points. Write one of them.",
    ),
    RuleFault.DAY_IMPOSSIBLE: Words(
        "{place}: không có ngày {stated} của tháng thứ {limit}. Hãy sửa ngày.",
        "{place}: there is no day {stated} of month {limit}. Mend the day.",
    ),
    RuleFault.DEADLINE_ORDER: Words(
        "{place}: hạn “{stated}” sớm hơn hạn của bước trước. Hãy kiểm tra.",
        "{place}: “{stated}” is due before an earlier step. Check it.",
    ),
}
"""One sentence for each fault; a test holds the table complete."""

_BETWEEN, _AFTER_PLACE = " › ", ": "


def say_rule_problem(problem: RegulationProblem, regulation: Regulation, language: Language) -> str:
    """Return what is wrong with a rule set, where, and what to do."""
    return _say(problem, say_field(problem.path, regulation, language), language)


def say_fault(problem: RegulationProblem, language: Language) -> str:
    """Return what is wrong and what to do, to stand at its field: it does not say where."""
    said = _say(problem, "", language).removeprefix(_AFTER_PLACE)
    return f"{said[:1].upper()}{said[1:]}"


def _say(problem: RegulationProblem, place: str, language: Language) -> str:
    values = {"place": place, "stated": _said(problem.stated, language), "limit": _said(problem.limit, language)}
    return RULE_FAULTS[problem.fault].say(language, values)


def say_field(path: str, regulation: Regulation, language: Language) -> str:
    """Return where a field stands, as people name it: "Quy định cho công chức › Khung xếp loại 2 › Từ điểm"."""
    return _BETWEEN.join(_say_step(step, regulation, language) for step in path.split("."))


def _say_step(step: str, regulation: Regulation, language: Language) -> str:
    name, _, place = step.rstrip("]").partition("[")
    said = FIELDS[name].say(language)
    if not place:
        return said
    kinds = regulation.rules[int(place)].kinds if name == "rules" else ()
    return f"{said} {say_names(kinds, language) or int(place) + 1}"


def _said(value: Stated | None, language: Language) -> str:
    match value:
        case None:
            return ""
        case PeriodKind():
            return say_period_kinds([value], language)
        case StrEnum():
            return say_name(value, language)
        case Fraction():
            return say_points(value)
        case _:
            return say_text(str(value))
