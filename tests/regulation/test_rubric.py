from __future__ import annotations

import pytest
from hypothesis import given

from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    CONCLUDED,
    SELF,
    TOTAL,
    Criterion,
    CriterionKey,
    NoSuchCriterionError,
    NoSuchRoundError,
    RoundKey,
    Rubric,
    RubricUid,
    Standing,
    numbering,
)
from tests.rubric_builders import criterion, rubric, trees

EXAMPLE = rubric(
    criterion("i", maximum="10", code="I"),
    criterion("i1", "i", maximum="6", code="1"),
    criterion("i11", "i1", code="1.1"),
    criterion("i11a", "i11", maximum="4", code="-"),
    criterion("i11b", "i11", maximum="1", code="-"),
    criterion("i12", "i1", maximum="1", code="1.2."),
    criterion("i2", "i", maximum="4", code="2", rules=(Bonus(),)),
    criterion("ii", maximum="2", code="II"),
    criterion("iia", "ii", maximum="2", code="a)"),
)


def test_the_first_criterion_is_the_root_and_the_rest_are_lines():
    assert EXAMPLE.root.key == TOTAL
    assert [line.key for line in EXAMPLE.lines] == ["i", "i1", "i11", "i11a", "i11b", "i12", "i2", "ii", "iia"]


def test_points_are_given_at_the_criteria_without_parts():
    assert [leaf.key for leaf in EXAMPLE.leaves] == ["i11a", "i11b", "i12", "i2", "iia"]
    assert EXAMPLE.is_leaf(CriterionKey("i2"))
    assert not EXAMPLE.is_leaf(CriterionKey("ii"))
    assert not EXAMPLE.is_leaf(TOTAL)


def test_parts_are_in_reading_order():
    assert [part.key for part in EXAMPLE.children(CriterionKey("i1"))] == ["i11", "i12"]
    assert EXAMPLE.children(CriterionKey("i12")) == ()


def test_depth_counts_from_the_root():
    assert {line.key: EXAMPLE.depth(line.key) for line in EXAMPLE.criteria} == {
        "total": 0,
        "i": 1,
        "i1": 2,
        "i11": 3,
        "i11a": 4,
        "i11b": 4,
        "i12": 3,
        "i2": 2,
        "ii": 1,
        "iia": 2,
    }


def test_paths_read_as_people_name_criteria():
    assert {line.key: EXAMPLE.path(line.key) for line in EXAMPLE.criteria} == {
        "total": "total",
        "i": "I",
        "i1": "I.1",
        "i11": "I.1.1",
        "i11a": "I.1.1/1",
        "i11b": "I.1.1/2",
        "i12": "I.1.2",
        "i2": "I.2",
        "ii": "II",
        "iia": "II.a",
    }


def test_rows_numbered_alike_still_have_paths_of_their_own():
    doubled = rubric(criterion("a", code="1"), criterion("b", code="1"), criterion("c", code="1"))

    assert [doubled.path(line.key) for line in doubled.lines] == ["1", "1*", "1*2"]


def test_a_section_called_total_is_not_the_total():
    tricky = rubric(criterion("a", code="total"))

    assert tricky.path(CriterionKey("a")) == "total*"


def test_unnumbered_sections_are_counted():
    bare = rubric(criterion("a", code=""), criterion("b", code="-"), criterion("c", "b", code="+"))

    assert [bare.path(line.key) for line in bare.lines] == ["/1", "/2", "/2/1"]


@given(trees())
def test_every_path_leads_back_to_its_criterion(drawn):
    assert all(drawn.find(drawn.path(line.key)) == line for line in drawn.criteria)


@pytest.mark.parametrize(("path", "key"), [("I.1.2", "i12"), (" i.1.1/2 ", "i11b"), ("TOTAL", "total"), ("iia", "iia")])
def test_a_criterion_is_found_by_its_path_in_any_case_or_by_its_key(path, key):
    assert EXAMPLE.find(path).key == key


def test_a_path_that_leads_nowhere_is_refused():
    with pytest.raises(NoSuchCriterionError) as refused:
        EXAMPLE.find("IX.1")

    assert refused.value.values == {"criterion": "IX.1"}


def test_a_criterion_is_got_by_its_key():
    assert EXAMPLE.get(CriterionKey("i2")).is_bonus
    assert not EXAMPLE.get(CriterionKey("ii")).is_bonus
    with pytest.raises(NoSuchCriterionError):
        EXAMPLE.get(CriterionKey("IX"))


def test_a_criterion_stands_to_the_total_as_it_says_or_as_what_it_is_part_of():
    mixed = rubric(
        criterion("a", rules=(Bonus(),)),
        criterion("b", rules=(Bonus(extra=True),)),
        criterion("b1", "b"),
        criterion("b2", "b", rules=(Penalty(),)),
        criterion("p", rules=(Penalty(),)),
        criterion("p1", "p", rules=(Bonus(extra=True),)),
    )

    assert {line.key: mixed.standing(line.key) for line in mixed.criteria} == {
        TOTAL: Standing.PART,
        "a": Standing.PART,
        "b": Standing.EXTRA,
        "b1": Standing.EXTRA,
        "b2": Standing.PENALTY,
        "p": Standing.PENALTY,
        "p1": Standing.PENALTY,
    }


def test_bonus_and_penalty_count_up_to_their_maximum():
    assert criterion("a", rules=(Bonus(),)).is_capped
    assert criterion("a", rules=(Penalty(),)).is_capped
    assert not criterion("a").is_capped


def test_three_rounds_are_usual():
    assert [round_.key for round_ in EXAMPLE.rounds] == [SELF, APPRAISED, CONCLUDED]
    assert EXAMPLE.round_of(SELF).name == "Điểm tự chấm"


def test_a_round_that_is_not_the_rubrics_is_refused_with_those_it_has():
    with pytest.raises(NoSuchRoundError) as refused:
        EXAMPLE.round_of(RoundKey("explained"))

    assert refused.value.values == {"round": "explained", "rounds": "self, appraised, concluded"}


def test_one_changed_criterion_leaves_the_others_and_their_order():
    changed = EXAMPLE.with_criterion(criterion("i2", "i", maximum="5", code="2"))

    assert not changed.get(CriterionKey("i2")).is_bonus
    assert [line.key for line in changed.criteria] == [line.key for line in EXAMPLE.criteria]
    assert EXAMPLE.get(CriterionKey("i2")).is_bonus


def test_evidence_is_required_where_the_rubric_names_documents():
    assert criterion("a", evidence="Báo cáo năm").evidence_required
    assert not criterion("a").evidence_required


ROOT = Criterion(key=TOTAL, parent=None)


@pytest.mark.parametrize(
    "criteria",
    [
        (),
        (criterion("a"),),
        (ROOT, ROOT),
        (ROOT, criterion("a"), criterion("a")),
        (ROOT, criterion("b", "a"), criterion("a")),
        (ROOT, Criterion(key=CriterionKey("a"), parent=None)),
        (Criterion(key=TOTAL, parent=TOTAL),),
    ],
)
def test_only_a_tree_in_reading_order_is_a_rubric(criteria):
    with pytest.raises(ValueError, match=r"not a tree|at least its root"):
        Rubric(uid=RubricUid("r"), name="", criteria=criteria)


def test_a_rubric_may_hold_nothing_but_its_total():
    assert rubric().lines == ()
    assert rubric().is_leaf(TOTAL)


@pytest.mark.parametrize(
    ("code", "number"),
    [("1.1.", "1.1"), ("a)", "a"), ("(1)", "1"), ("-", ""), ("•", ""), ("I.", "I"), ("", ""), (" Điều 1. ", "Điều 1")],
)
def test_a_number_is_named_without_its_marks(code, number):
    assert numbering(code) == number
