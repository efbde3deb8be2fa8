"""Names that nobody in particular has."""

from __future__ import annotations

from danhgia_desktop.operations.sample_office.dice import Dice
from danhgia_desktop.operations.sample_office.made_up_names import MadeUpNames


def test_no_name_is_given_twice():
    names = MadeUpNames(Dice(1))

    given = [names.new(of_woman=number % 2 == 0) for number in range(400)]

    assert len(set(given)) == 400


def test_women_and_men_have_names_of_their_own():
    names = MadeUpNames(Dice(1))

    women = {names.new(of_woman=True).rsplit(" ", 1)[1] for _ in range(50)}
    men = {names.new(of_woman=False).rsplit(" ", 1)[1] for _ in range(50)}

    assert not women & men
