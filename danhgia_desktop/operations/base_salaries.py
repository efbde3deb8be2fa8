"""The base salary over the years, from which rewards are computed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.storage.base_salaries import NoSuchBaseSalaryError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.base_salary import BaseSalary
    from danhgia_desktop.storage.store import Store

LEAST, MOST = 10_000, 100_000_000
"""Đồng a month: the first base salary was 120 000; less, or a hundred times today's, is a slip of the hand."""


class BaseSalaryTakenError(ExpectedError):
    """Another amount holds from the same day."""

    code = "base_salary_taken"


class BaseSalaryUnlikelyError(ExpectedError):
    """The amount is none that a base salary can be."""

    code = "base_salary_unlikely"


def all_base_salaries(store: Store) -> tuple[BaseSalary, ...]:
    """Return the amounts, the earliest first."""
    with store.reading() as reading:
        return reading.base_salaries.all()


def add_base_salary(store: Store, actor: Actor, salary: BaseSalary) -> BaseSalary:
    """Add an amount.

    Raises:
        BaseSalaryUnlikelyError: it cannot be one.
        BaseSalaryTakenError: another holds from the same day.
    """
    kept = _right(salary)
    with store.work(actor, Label.ADD_BASE_SALARY, name=_name(kept)) as work:
        if any(other.from_on == kept.from_on for other in work.base_salaries.all()):
            raise BaseSalaryTakenError(day=kept.from_on)
        work.base_salaries.save(kept)
    return kept


def edit_base_salary(store: Store, actor: Actor, from_on: date, salary: BaseSalary) -> BaseSalary:
    """Change the amount that holds from a day, or its day.

    Raises:
        NoSuchBaseSalaryError: there is none from that day.
        BaseSalaryUnlikelyError: it cannot be one.
        BaseSalaryTakenError: another holds from the new day.
    """
    kept = _right(salary)
    with store.work(actor, Label.EDIT_BASE_SALARY, name=_name(kept)) as work:
        known = {other.from_on for other in work.base_salaries.all()}
        if from_on not in known:
            raise NoSuchBaseSalaryError(day=from_on)
        if kept.from_on != from_on:
            if kept.from_on in known:
                raise BaseSalaryTakenError(day=kept.from_on)
            work.base_salaries.remove(from_on)
        work.base_salaries.save(kept)
    return kept


def remove_base_salary(store: Store, actor: Actor, from_on: date) -> None:
    """Remove the amount that holds from a day.

    Raises:
        NoSuchBaseSalaryError: there is none.
    """
    with store.work(actor, Label.REMOVE_BASE_SALARY, name=days.shown(from_on)) as work:
        work.base_salaries.remove(from_on)


def _right(salary: BaseSalary) -> BaseSalary:
    if not LEAST <= salary.amount <= MOST:
        raise BaseSalaryUnlikelyError(amount=salary.amount, least=LEAST, most=MOST)
    return replace(salary, source=tidy(salary.source))


def _name(salary: BaseSalary) -> str:
    amount = f"{salary.amount:,}".replace(",", ".")
    return f"{amount} đ ({days.shown(salary.from_on)})"
