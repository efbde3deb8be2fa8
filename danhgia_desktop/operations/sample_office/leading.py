"""What was found about the leaders of the sample office beyond their tasks: d, đ and e of the quarters that ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations import regulations, staff
from danhgia_desktop.operations.leader_answers import answer_leader_parts
from danhgia_desktop.plan.leader_answer import LeaderAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.storage.store import Store

_FULL = 85
"""Of a hundred answers."""
_WHY_NOT = "Còn người, còn nhiệm vụ của đơn vị chưa đạt yêu cầu trong quý"


def answer_for(store: Store, actor: Actor, opened: OpenedPeriod, dice: Dice) -> None:
    """Answer what the rule sets of a period ask of leaders, in one step.

    Args:
        store: the data.
        actor: who enters the answers.
        opened: the period with its rule sets.
        dice: of the office.
    """
    answers = tuple(_answers(store, opened, dice))
    if answers:
        answer_leader_parts(store, actor, answers)


def _answers(store: Store, opened: OpenedPeriod, dice: Dice) -> Iterator[LeaderAnswer]:
    period = opened.period
    for one in staff.staff_on(store, period.ends_on):
        kind = one.posting.employment_kind.subject_kind
        uid = opened.rule_set_for(kind)
        if not one.posting.is_leader or uid is None:
            continue
        rules = regulations.get_rule_set(store, uid).regulation.rules_for(kind)
        rule = None if rules is None else rules.tasks
        if rule is None or period.kind not in rule.leader_parts_in:
            continue
        for part in rule.leader_parts:
            is_full = dice.about(one.member.code, period.code).happens(_FULL, part.kind)
            yield LeaderAnswer(
                staff=one.member.uid,
                period=period,
                part=part.kind,
                is_full=is_full,
                reason="" if is_full else _WHY_NOT,
            )
