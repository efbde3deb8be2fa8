"""By what each kind of subject is evaluated in a period, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.operations.regulations import names_of
from danhgia_desktop.regulation.period_plan import KindStanding
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.rule_set_names import say_name
from danhgia_desktop.wording.rule_sets import say_regulations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.period_plan import KindPlan
    from danhgia_desktop.regulation.regulation import RegulationUid
    from danhgia_desktop.regulation.regulation_choice import Stretch
    from danhgia_desktop.wording.language import Language

STANDINGS = {
    KindStanding.CLEAR: Words("{whom}: {pinned}.", "{whom}: {pinned}."),
    KindStanding.CHOSEN: Words("{whom}: {pinned} (người dùng chọn).", "{whom}: {pinned} (chosen by hand)."),
    KindStanding.CHANGES: Words(
        "{whom}: {pinned}; trong kỳ có thay đổi bộ quy định ({days}). Hãy kiểm tra.",
        "{whom}: {pinned}; the rule set changes within the period ({days}). Check it.",
    ),
    KindStanding.GAP: Words(
        "{whom}: {pinned}; có ngày không bộ quy định nào có hiệu lực ({days}). Hãy kiểm tra ngày hiệu lực.",
        "{whom}: {pinned}; on some days no rule set is in force ({days}). Check from when they hold.",
    ),
    KindStanding.OVERLAP: Words(
        "{whom}: {pinned}; nhiều bộ quy định cùng có hiệu lực ({days}). Hãy chọn một, hoặc sửa ngày hiệu lực.",
        "{whom}: {pinned}; several rule sets are in force at once ({days}). Choose one, or mend their days.",
    ),
    KindStanding.MISSING: Words(
        "{whom}: chưa có bộ quy định nào có hiệu lực. Hãy nhập bộ quy định nếu đánh giá đối tượng này.",
        "{whom}: no rule set is in force. Import one if they are evaluated.",
    ),
    KindStanding.NOT_EVALUATED: Words("{whom}: không đánh giá theo loại kỳ này.", "{whom}: no such period for them."),
}
"""One sentence for each standing; a test holds the table complete."""

_LEFT_OUT = Words("chưa gắn", "left out")
_NONE = Words("không có", "none")
_FOR = Words("{kind}, {purpose}", "{kind}, {purpose}")
_DAYS = Words("{from_on}–{until_on}: {regulations}", "{from_on}–{until_on}: {regulations}")


def say_kind_plan(plan: KindPlan, language: Language) -> str:
    """Return by what a kind of subject is evaluated in a period, what is not clear about it, and what to do."""
    kind = say_name(plan.kind, language)
    rated = plan.purpose is Purpose.RATING
    whom = kind if rated else _FOR.say(language, {"kind": kind, "purpose": say_name(plan.purpose, language)})
    beside = {one.uid: one for stretch in plan.choice.stretches for one in stretch.regulations}
    stretches = "; ".join(
        _say_stretch(stretch, names_of(beside.values()), language) for stretch in plan.choice.stretches
    )
    if plan.pinned is None:
        pinned = _LEFT_OUT.say(language)
    else:
        called = say_regulations({**beside, plan.pinned.uid: plan.pinned}.values(), language)
        pinned = f"“{called[plan.pinned.uid]}”"
    values = {"whom": f"{whom[0].upper()}{whom[1:]}", "pinned": pinned, "days": stretches}
    return STANDINGS[plan.standing].say(language, values)


def _say_stretch(stretch: Stretch, called: Mapping[RegulationUid, str], language: Language) -> str:
    named = ", ".join(called[one.uid] for one in stretch.regulations) or _NONE.say(language)
    values = {"from_on": days.shown(stretch.from_on), "until_on": days.shown(stretch.until_on), "regulations": named}
    return _DAYS.say(language, values)
