from __future__ import annotations

from datetime import date
from fractions import Fraction

from danhgia_desktop.operations.sample_office.dice import Dice
from danhgia_desktop.operations.sample_office.turnouts import Asked, left_open


def test_of_those_who_leave_a_task_open_some_ask_for_more_time_and_some_say_nothing():
    asked = Asked(assigned=4, factor=Fraction(1), given_on=date(2026, 10, 1), due_on=date(2026, 10, 20))

    turnouts = [left_open(asked, Dice(number), extended_until=date(2026, 11, 15)) for number in range(30)]

    assert {turnout.account is None for turnout in turnouts} == {True, False}
    assert {turnout.work.done for turnout in turnouts} == {2}
