"""How the points for tasks came about on a score sheet, in sentences."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from danhgia_desktop.scoring.planned import TermKind
from danhgia_desktop.wording.language import Words, say_points
from danhgia_desktop.wording.plan_figures import say_share_note
from danhgia_desktop.wording.rules import say_percent

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from danhgia_desktop.plan.task_share import TaskShare
    from danhgia_desktop.scoring.planned import PlannedPoints, Term
    from danhgia_desktop.wording.language import Language

TERM_NAMES = {
    TermKind.QUANTITY: Words("số lượng", "quantity"),
    TermKind.QUALITY: Words("chất lượng", "quality"),
    TermKind.PROGRESS: Words("tiến độ", "progress"),
    TermKind.STAFF_RESULTS: Words("kết quả của người dưới quyền", "results of the staff"),
    TermKind.UNIT_RESULTS: Words("kết quả của đơn vị", "results of the unit"),
    TermKind.UNITY: Words("tập hợp, đoàn kết", "unity"),
}
"""One name for each letter; a test holds the table complete."""

_QUOTIENT = Words("{letter} ({name}) = {part}/{of} = {share}", "{letter} ({name}) = {part}/{of} = {share}")
_SHARE = Words("{letter} ({name}) = {share}", "{letter} ({name}) = {share}")
_UNKNOWN = Words("{letter} ({name}): chưa đủ dữ liệu", "{letter} ({name}): not enough is known")
_MEAN = Words("({letters})/{count} × {full} = {points}", "({letters})/{count} × {full} = {points}")
_APART = Words(
    "Các tháng của kỳ theo những bộ quy định khác nhau: không cộng chung thành điểm, để trống",
    "Months of the period are under different rule sets: never made one sum, blank",
)
_LACKING = Words(
    "Chưa đủ dữ liệu để tính điểm theo kế hoạch, để trống", "Not enough is known for points by the plan: blank"
)

_DECIMALS = 4
_COUNTED = Words(
    "{task}: {done}/{assigned}; chất lượng {quality}, tiến độ {progress}",
    "{task}: {done}/{assigned}; quality {quality}, progress {progress}",
)
_NOTED = Words("{task}: {notes}", "{task}: {notes}")


def say_exact(points: Fraction) -> str:
    """Return points without rounding as far as four decimals go: "65,625"; else rounded, "≈ 46,67"."""
    scaled = points * 10**_DECIMALS
    if scaled.denominator != 1:
        return f"≈ {say_points(points)}"
    decimals = f"{Decimal(scaled.numerator).scaleb(-_DECIMALS):f}".rstrip("0").rstrip(".")
    return decimals.replace(".", ",") or "0"


def say_term(term: Term, language: Language) -> str:
    """Return one of a, b, c, d, đ, e: "a (số lượng) = 12/12 = 100%"."""
    values = {"letter": term.kind.value, "name": TERM_NAMES[term.kind].say(language)}
    if term.share is None:
        return _UNKNOWN.say(language, values)
    values["share"] = say_percent(term.share)
    if term.part is None or term.of is None:
        return _SHARE.say(language, values)
    return _QUOTIENT.say(language, {**values, "part": say_points(term.part), "of": say_points(term.of)})


def say_mean(terms: Iterable[Term], full: Decimal, points: Fraction, language: Language) -> str:
    """Return what the terms come to: "(a + b + c)/3 × 70 = 65,625"."""
    letters = [term.kind.value for term in terms]
    values = {
        "letters": " + ".join(letters),
        "count": len(letters),
        "full": say_points(full),
        "points": say_exact(points),
    }
    return _MEAN.say(language, values).replace("= ≈", "≈")  # what is nearly so is not equal as well


def say_share(share: TaskShare, language: Language) -> str:
    """Return a task with what it adds, or why it adds nothing: "Báo cáo tháng: 10/12; chất lượng 9,75, tiến độ 10"."""
    notes = " ".join(say_share_note(note, share, language) for note in share.notes)
    if not share.counts:
        return _NOTED.say(language, {"task": share.followed.task.text, "notes": notes})
    values = {
        "task": share.followed.task.text,
        "done": say_points(share.done),
        "assigned": say_points(share.assigned),
        "quality": say_points(share.quality),
        "progress": say_points(share.progress),
    }
    return ". ".join(filter(None, (_COUNTED.say(language, values), notes)))


def say_planned(by_tasks: PlannedPoints, language: Language) -> tuple[str, ...]:
    """Return how the points came about, a line for each term and one for what they come to."""
    points = by_tasks.performance.points
    terms = tuple(say_term(term, language) for term in by_tasks.terms)
    if points is None:
        is_known = by_tasks.performance.assigned and all(term.share is not None for term in by_tasks.terms)
        return (*terms, (_APART if is_known else _LACKING).say(language))
    return (*terms, say_mean(by_tasks.terms, by_tasks.full, points, language))
