"""What the points for tasks of a longer period are made of, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.periods import period_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.operations.plan_performance import PlanPerformance
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.period_points import RolledUp
    from danhgia_desktop.wording.language import Language

_MADE_OF = Words("từ {periods}", "from {periods}")
_LEFT_OUT = Words("{made_of} (không tính {periods})", "{made_of} (without {periods})")
_NONE = Words("chưa đủ dữ liệu", "not enough is known")
_UNDER = Words("Điểm: {points} {made_of}.", "Points: {points} {made_of}.")
_APART = Words(
    "Các quy chế khác nhau, điểm không gộp lại với nhau.", "The rule sets differ; their points are not put together."
)
_TYPED = Words(
    "Phiếu của kỳ này không tự lấy điểm tổng hợp từ các kỳ ngắn hơn: nhập vào phiếu.",
    "The sheet of this period does not take points made of shorter periods: type them there.",
)


def say_rolled_up(told: PlanPerformance, language: Language) -> tuple[str, ...]:
    """Return of which periods points are made, under each rule set; nothing where the tasks themselves give them."""
    if not told.rolled_up:
        return ()
    said = [_say_under(under, language) for under in told.rolled_up]
    if len(told.rolled_up) > 1:
        said.append(_APART.say(language))
    return (*said, _TYPED.say(language))


def say_each_points(told: PlanPerformance) -> str:
    """Return the points under each rule set: "70 | 35"; a dash where there are none."""
    return " | ".join("–" if under.points is None else points.shown(under.points) for under in told.rolled_up)


def _say_under(under: RolledUp, language: Language) -> str:
    made_of = ""
    if under.counted:
        made_of = _MADE_OF.say(language, {"periods": _names(under.counted, language)})
    if under.left_out:
        made_of = _LEFT_OUT.say(language, {"made_of": made_of, "periods": _names(under.left_out, language)})
    given = _NONE.say(language) if under.points is None else points.shown(under.points)
    return _UNDER.say(language, {"points": given, "made_of": made_of.strip()})


def _names(periods: Iterable[Period], language: Language) -> str:
    return ", ".join(period_name(one, language) for one in periods)
