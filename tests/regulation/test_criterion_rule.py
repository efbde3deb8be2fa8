from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest

from danhgia_desktop.regulation.criterion_rule import RULE_TYPES, Bonus, DeductPer, Rule, RuleInput


def test_every_kind_of_rule_is_offered_once_under_its_own_name():
    assert get_args(Rule) == RULE_TYPES
    assert len({rule.kind for rule in RULE_TYPES}) == len(RULE_TYPES)


def test_a_rule_that_a_person_set_has_no_words():
    assert Bonus().words == ""


@pytest.mark.parametrize("per", [0, -1])
def test_a_deduction_for_groups_of_none_cannot_be_made(per):
    with pytest.raises(ValueError, match="a group of"):
        DeductPer(points=Decimal("0.5"), per=per)


def test_an_input_nobody_touched_is_blank():
    assert RuleInput(rule=0).is_blank


@pytest.mark.parametrize(
    "said",
    [
        RuleInput(rule=0, count=0),
        RuleInput(rule=0, ticked=()),
        RuleInput(rule=0, achieved=Decimal(0)),
        RuleInput(rule=0, of=Decimal(12)),
    ],
)
def test_none_counted_and_nothing_ticked_are_answers_and_not_blank(said):
    assert not said.is_blank
