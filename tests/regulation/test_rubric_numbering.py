from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation.rubric import CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import add_after, move_up, remove
from danhgia_desktop.regulation.rubric_numbering import renumber, with_numbers
from tests import bac_giang
from tests.rubric_builders import criterion, rubric, trees


def renumbered(*codes: str) -> list[str]:
    """Return how siblings are numbered anew."""
    tree = rubric(*(criterion(f"c{place}", code=code) for place, code in enumerate(codes)))
    return [line.code for line in renumber(tree).lines]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["I", "III", ""], ["I", "II", "III"]),
        (["1", "1", "7"], ["1", "2", "3"]),
        (["1.", "", "3."], ["1.", "2.", "3."]),
        (["01", "05"], ["01", "02"]),
        (["a)", "c)", "b)"], ["a)", "b)", "c)"]),
        (["(a)", "(b)", "", ""], ["(a)", "(b)", "(c)", "(d)"]),
        (["a", "b", "c", "d", "", ""], ["a", "b", "c", "d", "đ", "e"]),
        (["a", "b", "c", "d", "e", ""], ["a", "b", "c", "d", "e", "f"]),
        (["A", "C"], ["A", "B"]),
        (["C"], ["A"]),
        (["V"], ["I"]),
        (["i", "ii", "x"], ["i", "ii", "iii"]),
        (["Điều 4", "Điều 9"], ["Điều 1", "Điều 2"]),
        (["-", "-", ""], ["-", "-", "-"]),
        (["+", "1", "+"], ["+", "+", "+"]),
        (["1", "Phụ lục", "5"], ["1", "Phụ lục", "2"]),
        (["1.1", "1.3"], ["1.1", "1.2"]),
        (["", ""], ["I", "II"]),
    ],
)
def test_lines_are_counted_in_the_way_they_were(codes, expected):
    assert renumbered(*codes) == expected


def test_more_lines_than_letters_are_counted_in_numbers():
    assert renumbered("a", *[""] * 23)[::23] == ["1", "24"]


def numbers_below(parent: str, *codes: str) -> list[str]:
    tree = rubric(
        criterion("first", code=parent), criterion("p", code=parent),
        *(criterion(f"c{place}", "p", code=code) for place, code in enumerate(codes)),
    )  # fmt: skip
    return [line.code for line in renumber(tree).lines][2:]


@pytest.mark.parametrize(
    ("parent", "codes", "expected"),
    [
        ("1", ["1.1", "1.1"], ["2.1", "2.2"]),
        ("1.", ["1.1.", "1.2."], ["2.1.", "2.2."]),
        ("I", ["1.1", "1.2"], ["2.1", "2.2"]),
        ("I", ["I.1", "I.2"], ["II.1", "II.2"]),
        ("Điều 1", ["1.1", "1.2"], ["2.1", "2.2"]),
        ("-", ["3.1", "3.2"], ["3.1", "3.2"]),
    ],
)
def test_the_number_above_is_repeated_as_it_is_now(parent, codes, expected):
    assert numbers_below(parent, *codes) == expected


def renumbered_tree(*lines: str) -> list[str]:
    """Return how a tree is numbered anew, in which each line below another begins with one more ">"."""
    keys: list[str] = []
    criteria = []
    for place, line in enumerate(lines):
        depth = len(line) - len(line.lstrip(">"))
        parent = {"parent": keys[depth - 1]} if depth else {}
        criteria.append(criterion(f"c{place}", code=line[depth:], **parent))
        keys[depth:] = [f"c{place}"]
    tree = renumber(rubric(*criteria))
    return [">" * (tree.depth(line.key) - 1) + line.code for line in tree.lines]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("I >1 >2 III >4 >5", "I >1 >2 II >3 >4"),
        ("A >I >II B >III >IV", "A >I >II B >III >IV"),
        ("II >3 >4 I >1 >2", "I >1 >2 II >3 >4"),
        ("A >I >>1 >>2 >III >>3 B >I >>1 >II >>2", "A >I >>1 >>2 >II >>3 B >I >>1 >II >>2"),
        ("A >I >>1 >II >>2 B >I >>4 >II >>5", "A >I >>1 >II >>2 B >I >>3 >II >>4"),
        ("I >1 >3 II >1 >2", "I >1 >2 II >1 >2"),
        ("I >1 >2 II >2 >3", "I >1 >2 II >1 >2"),
        ("I >a) >b) II >1 >3", "I >a) >b) II >1 >2"),
        ("I >- II >-", "I >- II >-"),
    ],
)
def test_lists_that_are_counted_through_their_sections_stay_so(lines, expected):
    assert renumbered_tree(*lines.split()) == expected.split()


def test_a_list_without_numbers_goes_on_as_the_others_of_its_level():
    assert renumbered_tree("I", ">1", ">2", "II", ">", "III", ">3") == ["I", ">1", ">2", "II", ">3", "III", ">4"]


def test_a_level_without_numbers_is_numbered_as_its_cousins_are():
    tree = rubric(
        criterion("i", code="I"), criterion("x", "i", code=""),
        criterion("ii", code="II"), criterion("y", "ii", code="a)"),
    )  # fmt: skip
    assert [line.code for line in renumber(tree).lines] == ["I", "a)", "II", "a)"]


def test_the_scheme_used_last_at_a_level_goes_on():
    tree = rubric(
        criterion("i", code="I"), criterion("x", "i", code="1"), criterion("ii", code="II"),
        criterion("y", "ii", code="a)"), criterion("iii", code="III"), criterion("z", "iii", code=""),
    )  # fmt: skip
    assert renumber(tree).get(CriterionKey("z")).code == "a)"


def test_a_rubric_without_numbers_gets_the_usual_ones():
    chain = [criterion("a", code=""), criterion("b", "a", code=""), criterion("c", "b", code="")]
    tree = rubric(*chain, criterion("d", "c", code=""), criterion("e", "d", code=""))
    assert [line.code for line in renumber(tree).lines] == ["I", "1", "1.1", "-", "-"]


def test_a_real_rubric_is_numbered_as_it_was():
    real = bac_giang.draft().rubric
    assert renumber(real) == real


def test_after_moving_and_removing_a_real_rubric_is_counted_through():
    real = bac_giang.draft().rubric
    changed = renumber(move_up(remove(real, real.find("I").key), real.find("III").key))
    assert [section.code for section in changed.children(changed.root.key)] == ["I", "II", "III", "IV", "V"]
    assert changed.find("I").text == real.find("III").text


@given(trees(), st.lists(st.sampled_from(["", "1", "2.", "1.1", "a)", "c", "i", "V", "-", "+", "Điều 1", "x y"])))
def test_numbering_twice_is_numbering_once(tree, codes):
    lines = [replace(line, code=codes[place % len(codes)] if codes else "") for place, line in enumerate(tree.criteria)]
    once = renumber(replace(tree, criteria=tuple(lines)))
    assert renumber(once) == once


def added(tree: Rubric, after: str) -> str:
    key = CriterionKey("new")
    changed = add_after(tree, CriterionKey(after), criterion("new", code=""))
    return with_numbers(changed, {key}).get(key).code


def test_a_new_line_continues_the_numbers_where_they_end():
    tree = rubric(criterion("a", code="1"), criterion("b", code="2"), criterion("c", "b", code="-"))
    assert added(tree, "b") == "3"
    assert added(tree, "a") == ""
    assert added(tree, "c") == "-"


def test_without_new_lines_nothing_is_numbered():
    tree = rubric(criterion("a", code=""))
    assert with_numbers(tree, []) is tree
