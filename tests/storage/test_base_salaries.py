"""The base salary in the data file."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.storage.base_salaries import NoSuchBaseSalaryError
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR

OLDER = BaseSalary(from_on=date(2024, 7, 1), amount=2_340_000, source="NĐ 73/2024/NĐ-CP")
NEWER = BaseSalary(from_on=date(2026, 7, 1), amount=2_530_000, source="NĐ 161/2026/NĐ-CP")


@pytest.fixture
def salaries(store):
    """A unit of work on the amounts of an empty file."""
    with store.work(ACTOR, Label.ADD_BASE_SALARY) as work:
        for salary in (NEWER, OLDER):
            work.base_salaries.save(salary)
        yield work.base_salaries


def test_amounts_come_back_the_earliest_first(salaries):
    assert salaries.all() == (OLDER, NEWER)


def test_an_amount_from_the_same_day_takes_its_place(salaries):
    mended = BaseSalary(from_on=NEWER.from_on, amount=2_527_200)

    salaries.save(mended)

    assert salaries.all() == (OLDER, mended)


def test_an_amount_that_was_removed_is_missed(salaries):
    salaries.remove(NEWER.from_on)

    assert salaries.all() == (OLDER,)
    with pytest.raises(NoSuchBaseSalaryError) as raised:
        salaries.remove(NEWER.from_on)
    assert raised.value.values == {"day": NEWER.from_on}


def test_amounts_are_read_without_changing_anything(store):
    with store.work(ACTOR, Label.ADD_BASE_SALARY) as work:
        work.base_salaries.save(OLDER)

    with store.reading() as reading:
        assert reading.base_salaries.all() == (OLDER,)
