"""The base salary over the years."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.operations import base_salaries
from danhgia_desktop.operations.base_salaries import BaseSalaryTakenError, BaseSalaryUnlikelyError
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.storage.base_salaries import NoSuchBaseSalaryError
from tests.storage.builders import ACTOR

OLD = BaseSalary(from_on=date(2024, 7, 1), amount=2_340_000, source="NĐ 73/2024/NĐ-CP")
NEW = BaseSalary(from_on=date(2026, 7, 1), amount=2_530_000)


@pytest.fixture
def paid(store):
    """Data with one amount."""
    base_salaries.add_base_salary(store, ACTOR, OLD)
    return store


def test_amounts_come_in_the_order_of_their_days(paid):
    kept = base_salaries.add_base_salary(paid, ACTOR, BaseSalary(from_on=NEW.from_on, amount=NEW.amount, source=" NĐ "))

    assert kept.source == "NĐ"
    assert base_salaries.all_base_salaries(paid) == (OLD, kept)
    assert paid.undoable().details == {"name": "2.530.000 đ (01/07/2026)"}


@pytest.mark.parametrize("amount", [0, 2_340, 2_340_000_000])
def test_an_amount_that_can_be_none_is_refused(paid, amount):
    wrong = BaseSalary(from_on=NEW.from_on, amount=amount)

    for act in (
        lambda: base_salaries.add_base_salary(paid, ACTOR, wrong),
        lambda: base_salaries.edit_base_salary(paid, ACTOR, OLD.from_on, wrong),
    ):
        with pytest.raises(BaseSalaryUnlikelyError) as raised:
            act()
        assert raised.value.values == {"amount": amount, "least": 10_000, "most": 100_000_000}


def test_a_day_has_one_amount(paid):
    base_salaries.add_base_salary(paid, ACTOR, NEW)

    for act in (
        lambda: base_salaries.add_base_salary(paid, ACTOR, NEW),
        lambda: base_salaries.edit_base_salary(paid, ACTOR, OLD.from_on, NEW),
    ):
        with pytest.raises(BaseSalaryTakenError) as raised:
            act()
        assert raised.value.values == {"day": NEW.from_on}
    assert base_salaries.all_base_salaries(paid) == (OLD, NEW)


@pytest.mark.parametrize("to", [NEW, BaseSalary(from_on=OLD.from_on, amount=2_400_000)])
def test_an_amount_and_its_day_can_be_others(paid, to):
    assert base_salaries.edit_base_salary(paid, ACTOR, OLD.from_on, to) == to

    assert base_salaries.all_base_salaries(paid) == (to,)
    paid.undo(ACTOR)
    assert base_salaries.all_base_salaries(paid) == (OLD,)


def test_an_amount_is_removed(paid):
    base_salaries.remove_base_salary(paid, ACTOR, OLD.from_on)

    assert base_salaries.all_base_salaries(paid) == ()
    assert paid.undoable().details == {"name": "01/07/2024"}


def test_one_that_is_not_there_is_missed(paid):
    for act in (
        lambda: base_salaries.remove_base_salary(paid, ACTOR, NEW.from_on),
        lambda: base_salaries.edit_base_salary(paid, ACTOR, NEW.from_on, NEW),
    ):
        with pytest.raises(NoSuchBaseSalaryError):
            act()
