from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.regulation import rubric_edits
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric
from danhgia_desktop.regulation.rubric_edits import branch, fresh_key
from danhgia_desktop.regulation.rubric_numbering import renumber
from danhgia_desktop.regulation.rubric_splitting import join, split
from tests.rubric_builders import criterion, rubric, trees

EXAMPLE = rubric(
    criterion("a"),
    criterion("a1", "a"),
    criterion("a1x", "a1"),
    criterion("a2", "a"),
    criterion("b"),
    criterion("b1", "b"),
)


def new(key: str = "new") -> Criterion:
    return Criterion(key=CriterionKey(key), parent=None, text="mới")


def outline(tree: Rubric) -> str:
    """Return the lines with a dot for each level below the first: "a .a1 ..a1x b"."""
    return " ".join("." * (tree.depth(line.key) - 1) + line.key for line in tree.lines)


def test_a_line_is_added_behind_another_and_everything_below_it():
    assert outline(rubric_edits.add_after(EXAMPLE, CriterionKey("a1"), new())) == "a .a1 ..a1x .new .a2 b .b1"
    assert outline(rubric_edits.add_after(EXAMPLE, CriterionKey("a"), new())) == "a .a1 ..a1x .a2 new b .b1"


def test_a_line_added_behind_the_total_is_the_last_section():
    assert outline(rubric_edits.add_after(EXAMPLE, TOTAL, new())) == "a .a1 ..a1x .a2 b .b1 new"
    assert outline(rubric_edits.add_after(rubric(), TOTAL, new())) == "new"


def test_parts_are_added_behind_the_parts_there_are():
    assert outline(rubric_edits.add_inside(EXAMPLE, CriterionKey("a1"), new("n1"), new("n2"))) == (
        "a .a1 ..a1x ..n1 ..n2 .a2 b .b1"
    )


def test_a_key_that_is_taken_is_refused():
    with pytest.raises(ValueError, match="not a tree"):
        rubric_edits.add_inside(EXAMPLE, CriterionKey("b"), new("a1"))


def test_a_line_goes_with_everything_below_it():
    assert outline(rubric_edits.remove(EXAMPLE, CriterionKey("a"))) == "b .b1"
    assert outline(rubric_edits.remove(EXAMPLE, CriterionKey("a1"), CriterionKey("a1x"))) == "a .a2 b .b1"


def test_the_total_stays():
    with pytest.raises(ValueError, match="root"):
        rubric_edits.remove(EXAMPLE, TOTAL)
    with pytest.raises(ValueError, match="total cannot"):
        rubric_edits.move(EXAMPLE, TOTAL, CriterionKey("a"), 0)
    assert rubric_edits.move_up(EXAMPLE, TOTAL) is EXAMPLE
    assert rubric_edits.indent(EXAMPLE, TOTAL) is EXAMPLE
    assert rubric_edits.outdent(EXAMPLE, TOTAL) is EXAMPLE


def test_a_line_moves_among_its_siblings_as_far_as_they_go():
    assert outline(rubric_edits.move_down(EXAMPLE, CriterionKey("a"))) == "b .b1 a .a1 ..a1x .a2"
    assert outline(rubric_edits.move_up(EXAMPLE, CriterionKey("a2"))) == "a .a2 .a1 ..a1x b .b1"
    assert rubric_edits.move_up(EXAMPLE, CriterionKey("a1")) is EXAMPLE
    assert rubric_edits.move_down(EXAMPLE, CriterionKey("a2")) is EXAMPLE


def test_a_line_becomes_a_part_of_the_line_before_it_and_comes_out_again():
    inside = rubric_edits.indent(EXAMPLE, CriterionKey("b"))
    assert outline(inside) == "a .a1 ..a1x .a2 .b ..b1"
    assert rubric_edits.outdent(inside, CriterionKey("b")) == EXAMPLE
    assert rubric_edits.indent(EXAMPLE, CriterionKey("a")) is EXAMPLE
    assert rubric_edits.outdent(EXAMPLE, CriterionKey("a")) is EXAMPLE


def test_siblings_stay_with_their_parent_when_one_of_them_comes_out():
    assert outline(rubric_edits.outdent(EXAMPLE, CriterionKey("a1"))) == "a .a2 a1 .a1x b .b1"


def test_nothing_becomes_a_part_of_itself():
    with pytest.raises(ValueError, match="a part of a1x"):
        rubric_edits.move(EXAMPLE, CriterionKey("a"), CriterionKey("a1x"), 0)


def keys_of(tree: Rubric) -> st.SearchStrategy[CriterionKey]:
    return st.sampled_from([line.key for line in tree.lines])


@given(st.data())
def test_moved_there_and_back_everything_is_as_it_was(data):
    tree = data.draw(trees().filter(lambda drawn: drawn.lines))
    key = data.draw(keys_of(tree))
    inside = {line.key for line in branch(tree, key)}
    target = data.draw(st.sampled_from([line.key for line in tree.criteria if line.key not in inside]))
    parent = tree.get(key).parent
    place = [part.key for part in tree.children(parent)].index(key)

    moved = rubric_edits.move(tree, key, target, data.draw(st.integers(0, 5)))

    assert moved.get(key).parent == target
    assert {line.key for line in moved.criteria} == {line.key for line in tree.criteria}
    assert rubric_edits.move(moved, key, parent, place) == tree


def is_in_reading_order(tree: Rubric) -> bool:
    return branch(tree, TOTAL) == tree.criteria


@given(st.data())
def test_after_any_edits_the_rubric_is_a_tree_in_reading_order_and_no_key_comes_twice(data):
    tree = data.draw(trees())
    ever = {line.key for line in tree.criteria}
    for _ in range(data.draw(st.integers(1, 8))):
        tree = data.draw(st.sampled_from(STEPS))(tree, data.draw)
        assert is_in_reading_order(tree)
        fresh = {line.key for line in tree.criteria} - ever
        assert not any(key in ever for key in fresh)
        ever |= fresh
    assert renumber(renumber(tree)) == renumber(tree)


def _any(tree: Rubric, draw) -> CriterionKey:
    return draw(st.sampled_from([line.key for line in tree.criteria]))


def _add(tree: Rubric, draw) -> Rubric:
    added = Criterion(key=fresh_key(), parent=None, code=draw(st.sampled_from(["", "1", "I", "a)", "-", "2.1", "f)"])))
    act = draw(st.sampled_from([rubric_edits.add_after, rubric_edits.add_inside]))
    return act(tree, _any(tree, draw), added)


def _remove(tree: Rubric, draw) -> Rubric:
    return rubric_edits.remove(tree, draw(keys_of(tree))) if tree.lines else tree


def _shift(tree: Rubric, draw) -> Rubric:
    acts = [rubric_edits.move_up, rubric_edits.move_down, rubric_edits.indent, rubric_edits.outdent]
    return draw(st.sampled_from(acts))(tree, _any(tree, draw))


def _split_or_join(tree: Rubric, draw) -> Rubric:
    key = _any(tree, draw)
    if tree.is_leaf(key) and key != TOTAL:
        return split(tree, key, draw(st.integers(2, 4)))
    return join(tree, key)


STEPS = [_add, _add, _remove, _shift, _shift, _split_or_join, lambda tree, _: renumber(tree)]
