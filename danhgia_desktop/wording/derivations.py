"""Where numbers come from, in sentences."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Choice, CountRate, DeductPer, Parts, Rule
from danhgia_desktop.scoring.derivation import Figure, StepKind
from danhgia_desktop.wording.language import Words, say_points
from danhgia_desktop.wording.planned_points import say_mean, say_term
from danhgia_desktop.wording.problems import say_place
from danhgia_desktop.wording.rules import say_percent, say_rule

if TYPE_CHECKING:
    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.derivation import Derivation, Step
    from danhgia_desktop.wording.language import Language

_FIGURES = {
    Figure.POINTS: Words("điểm", "points"),
    Figure.MAXIMUM: Words("điểm chuẩn", "maximum"),
    Figure.LOST: Words("điểm mất", "points lost"),
    Figure.REMAINING: Words("còn thiếu", "remaining"),
}
_STEPS = {
    StepKind.TYPED: Words("Gõ {points}", "Typed {points}"),
    StepKind.RULES_GIVE_WAY: Words(
        "Quy tắc cho {points}, nhưng điểm gõ được tính", "The rules give {points}, but what was typed counts"
    ),
    StepKind.START: Words("Khởi đầu {points}, rồi trừ", "Starts from {points}, less what follows"),
    StepKind.RULE: Words("{points} · {rule}: {said}", "{points} · {rule}: {said}"),
    StepKind.RULE_UNSAID: Words("Chưa nhập số liệu · {rule}", "No figures yet · {rule}"),
    StepKind.BY_RULES: Words("Theo quy tắc: {points}", "By the rules: {points}"),
    StepKind.PLAN_TERM: Words("Tỷ lệ {planned}", "Share {planned}"),
    StepKind.PLAN_LACKING: Words("Theo kế hoạch: chưa đủ dữ liệu", "By the work plan: not enough is known"),
    StepKind.BY_PLAN: Words("Theo kế hoạch: {planned}", "By the work plan: {planned}"),
    StepKind.PLAN_GIVES_WAY: Words(
        "Kế hoạch cho {points}, nhưng điểm gõ được tính", "The work plan gives {points}, but what was typed counts"
    ),
    StepKind.BLANK: Words("Còn để trống, chưa được tính điểm", "Blank, nothing is counted yet"),
    StepKind.NOT_APPLICABLE: Words(
        "{place} không áp dụng: không tính điểm, không tính điểm chuẩn",
        "{place} does not apply: neither points nor maximum count",
    ),
    StepKind.LIMIT: Words("Chỉ tính tối đa {points}", "No more than {points} counts"),
    StepKind.FLOOR: Words("Không tính thấp hơn {points}", "No less than {points} counts"),
    StepKind.OVER: Words(
        "Vượt {points} so với điểm chuẩn, vẫn đang được tính", "{points} above the maximum, counted as it is"
    ),
    StepKind.TAKEN_AWAY: Words(
        "Điểm trừ: trừ {points} vào tổng, không tính vào điểm chuẩn",
        "Penalty: {points} is subtracted from the total; its maximum does not count",
    ),
    StepKind.OUTSIDE: Words(
        "Điểm thưởng ngoài tổng: cộng {points}, không tính vào điểm chuẩn",
        "Bonus outside the total: {points} is added, its maximum does not count",
    ),
    StepKind.PART: Words("{points} · {line}{blanks}", "{points} · {line}{blanks}"),
    StepKind.BLANK_PART: Words("Trống{most} · {line}", "Blank{most} · {line}"),
    StepKind.PART_NOT_APPLICABLE: Words("Không áp dụng · {line}", "Not applicable · {line}"),
    StepKind.PART_OUTSIDE: Words("Không tính vào điểm chuẩn · {line}", "Not in the maximum · {line}"),
    StepKind.SUM: Words("Cộng: {points}", "Sum: {points}"),
    StepKind.STATED: Words(
        "Văn bản ghi {points}, không dùng để tính", "The document states {points}, which is not used"
    ),
    StepKind.MAXIMUM: Words("Điểm chuẩn {points}", "Maximum {points}"),
    StepKind.NO_MAXIMUM: Words("Bộ tiêu chí không ghi điểm chuẩn", "The rubric states no maximum"),
    StepKind.COUNTED: Words("Trừ đi điểm đã tính {points}", "Less the points counted, {points}"),
    StepKind.REMAINING: Words("Còn thiếu {points}", "{points} missing to the maximum"),
    StepKind.WITH_EXTRA: Words("Trong đó có điểm thưởng {points}", "Of which {points} is bonus"),
    StepKind.LESS_PENALTIES: Words("Trong đó đã bớt điểm trừ {points}", "After penalties of {points}"),
    StepKind.LOST: Words("Đã mất {points}", "{points} is lost"),
    StepKind.NOTHING_LOST: Words("Không dòng nào mất điểm", "No line has lost points"),
}
_OVER = Words("vượt điểm chuẩn", "above the maximum")
_BLANKS = Words(" (còn {blanks} ô trống)", " ({blanks} blank)")
_MOST = Words(", tối đa {points}", ", at most {points}")
_OPENING = Words("{line}: {figure} {points}", "{line}: {figure} {points}")
_NONE = Words("còn trống", "blank")
_RATIO = Words("{achieved}/{of} = {percent}", "{achieved}/{of} = {percent}")
_COUNTED = Words("{count} × {points}", "{count} × {points}")
_GROUPED = Words("{count} : {per} × {points}", "{count} : {per} × {points}")
_CAPPED = Words("{said} = {uncapped}, tối đa {points}", "{said} = {uncapped}, at most {points}")
_YES = Words("có", "yes")
_NO = Words("không", "no")
_NO_PARTS = Words("không có phần nào", "none of them")


def say_derived(derivation: Derivation, rubric: Rubric, language: Language) -> str:
    """Return what is derived: "I.1.2: điểm 2,5"."""
    points = derivation.points
    is_over = derivation.figure is Figure.REMAINING and points is not None and points < 0
    values = {
        "line": say_place(derivation.criterion, rubric, language),
        "figure": (_OVER if is_over else _FIGURES[derivation.figure]).say(language),
        "points": _NONE.say(language) if points is None else say_points(abs(points) if is_over else points),
    }
    return _OPENING.say(language, values)


def say_step(step: Step, rubric: Rubric, language: Language) -> str:
    """Return one step of a derivation as a short line."""
    criterion = rubric.get(step.criterion)
    values = {
        "place": say_place(step.criterion, rubric, language),
        "line": f"{say_place(step.criterion, rubric, language)} {criterion.text}".strip(),
        "points": "" if step.points is None else _signed(step.points),
        "blanks": _BLANKS.say(language, {"blanks": step.blanks}) if step.blanks else "",
        "most": "" if step.points is None else _MOST.say(language, {"points": say_points(step.points)}),
        "rule": "",
        "said": "",
        "planned": _say_terms(step, language),
    }
    if step.rule is not None:
        rule = criterion.rules[step.rule]
        values["rule"] = rule.words or say_rule(rule, language)
        values["said"] = _say_input(rule, step, language)
    return _STEPS[step.kind].say(language, values)


def _say_terms(step: Step, language: Language) -> str:
    if step.full is None or step.points is None:
        return "".join(say_term(term, language) for term in step.terms)
    return say_mean(step.terms, step.full, step.points, language)


def _say_input(rule: Rule, step: Step, language: Language) -> str:
    said = step.said
    if said is None or said.is_blank:
        return ""
    words = _say_said(rule, said, language)
    if step.uncapped is None or step.points is None:
        return words
    values = {
        "said": words,
        "uncapped": say_points(step.uncapped),
        "points": say_points(step.points),
    }
    return _CAPPED.say(language, values)


def _say_said(rule: Rule, said: RuleInput, language: Language) -> str:
    match rule:
        case CountRate() | DeductPer():
            return _say_count(rule, said, language)
        case Parts() | Choice():
            names = [part.name for part in (rule.parts if isinstance(rule, Parts) else rule.options)]
            ticked = [name for place, name in enumerate(names) if place in (said.ticked or ())]
            return "; ".join(ticked) or _NO_PARTS.say(language)
        case _ if said.ticked is not None:
            return (_YES if said.ticked else _NO).say(language)
        case _:
            return _say_ratio(said, language)


def _say_count(rule: CountRate | DeductPer, said: RuleInput, language: Language) -> str:
    each = rule.rate if isinstance(rule, CountRate) else rule.points
    values = {"count": said.count, "per": rule.per, "points": say_points(each)}
    return (_GROUPED if rule.per > 1 else _COUNTED).say(language, values)


def _say_ratio(said: RuleInput, language: Language) -> str:
    achieved = "" if said.achieved is None else say_points(said.achieved)
    of = "" if said.of is None else say_points(said.of)
    if said.achieved is None or not said.of:
        return f"{achieved}/{of}"
    ratio = Fraction(said.achieved) / Fraction(said.of)
    return _RATIO.say(language, {"achieved": achieved, "of": of, "percent": say_percent(ratio)})


def _signed(value: Fraction) -> str:
    return f"−{say_points(-value)}" if value < 0 else say_points(value)
