"""Rubrics in the data file."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Round, RoundKey, Rubric, RubricUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubrics import NoSuchRubricError, RubricInUseError
from danhgia_desktop.storage.uses import Use
from tests.regulation.test_rubric_codec import rounds, rules
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    make_criterion,
    make_large_rubric,
    make_rubric,
    points_of,
    query,
    set_points,
)
from tests.storage.journal_rows import kept_changes

TOTALS = "SELECT round, maximum, counted_exact FROM scoresheet_total"


words = st.text(max_size=12)
attributes = st.fixed_dictionaries(
    {
        "code": st.text(max_size=5),
        "text": words,
        "max_points": st.none() | st.decimals(0, 1000, places=2),
        "places": st.integers(0, 2),
        "rules": st.lists(rules, max_size=2).map(tuple),
        "guidance": st.lists(words, max_size=2).map(tuple),
        "evidence": words,
    }
)
key_ends = st.text(max_size=3)
some_rounds = st.lists(rounds, max_size=3).map(tuple)


@st.composite
def rubrics(draw):
    """Trees of up to six criteria of any content."""
    criteria = [Criterion(key=TOTAL, parent=None, **draw(attributes))]
    for number in range(draw(st.integers(0, 5))):
        parent = draw(st.sampled_from(criteria)).key
        key = CriterionKey(f"{number}{draw(key_ends)}")
        criteria.append(Criterion(key=key, parent=parent, **draw(attributes)))
    return Rubric(
        uid=RubricUid("any"), name=draw(words), title=draw(words), criteria=tuple(criteria), rounds=draw(some_rounds)
    )


def save(store, rubric: Rubric, label: Label = Label.IMPORT_RUBRIC) -> None:
    with store.work(ACTOR, label) as work:
        work.rubrics.save(rubric)


def saved(store, uid: str = RUBRIC) -> Rubric | None:
    with store.reading() as reading:
        return reading.rubrics.find(RubricUid(uid))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rubrics(), rubrics())
def test_any_rubric_comes_back_as_it_was_and_so_does_what_it_is_changed_to(store, rubric, changed):
    save(store, rubric)
    assert saved(store, "any") == rubric

    save(store, changed)
    assert saved(store, "any") == changed

    with store.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        work.rubrics.remove(RubricUid("any"))


def test_criteria_come_back_in_reading_order(store):
    rubric = make_large_rubric(300)
    save(store, rubric)

    assert saved(store, "large") == rubric


def test_two_rubrics_keep_their_criteria_apart(store):
    one, other = make_rubric("a"), make_rubric("b", criteria=make_rubric().criteria[:3])
    save(store, one)
    save(store, other)

    assert (saved(store, "a"), saved(store, "b")) == (one, other)


def test_rubrics_are_found_by_name_without_marks_the_oldest_first(store):
    for uid in ("z", "a"):
        save(store, make_rubric(uid, name="Bảng chấm điểm Đảng"))

    with store.reading() as reading:
        assert [rubric.uid for rubric in reading.rubrics.named("bang cham diem dang")] == ["z", "a"]
        assert reading.rubrics.named("bang cham") == ()


def test_renaming_keeps_the_criteria_and_their_scores(filled):
    set_points(filled, "3.25")
    save(filled, make_rubric(name="Bảng mới"), Label.RENAME_RUBRIC)

    assert saved(filled) == make_rubric(name="Bảng mới")
    assert points_of(filled) == Decimal("3.25")
    assert len(kept_changes(filled.path, "id = 5")) == 1


def test_a_rubric_in_use_can_gain_criteria_and_totals_follow(filled):
    set_points(filled, "3.25")
    rubric = make_rubric()

    save(filled, replace(rubric, criteria=(*rubric.criteria, make_criterion("III"))))

    assert query(filled.path, TOTALS) == [("self", 2000, "13/4")]


def test_rounds_of_a_rubric_in_use_can_change(filled):
    set_points(filled, "3.25")
    rounds = (Round(key=RoundKey("self"), name="Tự chấm"), Round(key=RoundKey("expert"), name="Chuyên gia"))

    save(filled, make_rubric(rounds=rounds))
    set_points(filled, "3", round_="expert")

    assert sorted(query(filled.path, TOTALS)) == [("expert", 1500, "3"), ("self", 1500, "13/4")]


def test_a_rubric_in_use_cannot_be_removed(filled):
    with pytest.raises(RubricInUseError) as raised, filled.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        work.rubrics.remove(RUBRIC)

    assert raised.value.values == {"rubric": "Bảng chấm điểm", "uses": {Use.SHEETS: 1}}
    assert saved(filled) == make_rubric()


def test_a_removed_rubric_is_gone_until_that_is_undone(store):
    save(store, make_rubric())
    with store.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        work.rubrics.remove(RUBRIC)

    assert saved(store) is None
    assert query(store.path, "SELECT count(*) FROM criterion") == [(0,)]
    store.undo(ACTOR)
    assert saved(store) == make_rubric()


def test_what_is_not_there_cannot_be_got_or_removed(store):
    with store.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        with pytest.raises(NoSuchRubricError) as raised:
            work.rubrics.get(RUBRIC)
        assert raised.value.values == {"rubric": RUBRIC}
        with pytest.raises(NoSuchRubricError):
            work.rubrics.remove(RUBRIC)
