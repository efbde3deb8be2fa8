"""Draws that come out the same everywhere."""

from __future__ import annotations

from danhgia_desktop.operations.sample_office.dice import Dice


def test_a_draw_follows_from_the_seed_and_what_it_is_about_alone():
    assert Dice(2026).below(1_000_000, "CC001", "2026-03") == Dice(2026, "CC001").about("2026-03").below(1_000_000)
    assert Dice(2026).below(1_000_000, "x") == 370_016
    assert Dice(2027).below(1_000_000, "x") != 370_016


def test_what_happens_so_many_times_in_a_hundred_does():
    happened = sum(Dice(1).happens(30, number) for number in range(2000))

    assert 500 < happened < 700


def test_one_of_several_is_any_of_them():
    assert {Dice(1).one_of("abc", number) for number in range(50)} == set("abc")
