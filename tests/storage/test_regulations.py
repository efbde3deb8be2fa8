"""Rule sets in the data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.rubric import RubricUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.regulation_pins import RegulationPinnedError
from danhgia_desktop.storage.regulations import NoSuchRegulationError, RubricOfOtherRegulationError
from danhgia_desktop.storage.rubrics import NoSuchRubricError, RubricInUseError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, RUBRIC, RULES, contents, make_regulation, make_rubric, query

OWNERS = "SELECT uid, regulation_id FROM rubric ORDER BY id"
YEAR = Period.year_of(2026)
MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def ruled(filled):
    """The data file with a rule set that names its rubric."""
    with filled.work(ACTOR, Label.NEW_REGULATION) as work:
        work.regulations.save(make_regulation(RULES, RUBRIC))
    return filled


@pytest.fixture
def pinned(ruled):
    """The data file with two periods that are evaluated by the rule set."""
    with ruled.work(ACTOR, Label.OPEN_PERIOD) as work:
        for year in (2027, 2026):
            pin = RuleSetPin(kind=SubjectKind.UNIT, regulation=RULES)
            work.periods.save(OpenedPeriod(period=Period.year_of(year), opened_at=MOMENT, pins=(pin,)))
    return ruled


def test_rule_sets_come_back_whole_those_in_force_first_first(ruled):
    older = make_regulation("q0", number="", effective_from=date(2020, 8, 20), effective_until=date(2025, 12, 31))
    with ruled.work(ACTOR, Label.IMPORT_REGULATION) as work:
        work.regulations.save(older)

    with ruled.reading() as reading:
        assert reading.regulations.all() == (older, make_regulation(RULES, RUBRIC))
        assert reading.regulations.get(RULES) == make_regulation(RULES, RUBRIC)
        assert reading.regulations.find(RegulationUid("q9")) is None
        assert reading.regulations.numbered("12/qd-snv") == (make_regulation(RULES, RUBRIC),)


def test_a_rule_set_is_kept_as_its_canonical_text_and_what_lists_need(ruled):
    regulation = make_regulation(RULES, RUBRIC)
    text, digest = regulation_codec.write(regulation), regulation_codec.digest(regulation)
    ((_, *kept),) = query(ruled.path, "SELECT * FROM regulation")
    dates = ["2026-01-01", None]
    head = [RULES, "12/QĐ-SNV", "Quy chế đánh giá", "12/qd-snv"]
    assert kept == [*head, *dates, text, digest, "2026-11-21T02:06:00.000Z"]
    with ruled.reading() as reading:
        assert reading.regulations.digest(RULES) == digest


def test_the_rubrics_that_a_rule_set_names_belong_to_it(ruled):
    assert query(ruled.path, OWNERS) == [(RUBRIC, 1)]

    with ruled.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.rubrics.save(make_rubric("r2"))
        work.regulations.save(make_regulation(RULES, "r2"))

    assert query(ruled.path, OWNERS) == [(RUBRIC, None), ("r2", 1)]
    ruled.undo(ACTOR)
    assert query(ruled.path, OWNERS) == [(RUBRIC, 1)]


def test_a_rubric_belongs_to_one_rule_set(ruled):
    with pytest.raises(RubricOfOtherRegulationError) as raised, ruled.work(ACTOR, Label.NEW_REGULATION) as work:
        work.regulations.save(make_regulation("q2", RUBRIC, title="Quy chế mới"))

    told = {"rubric": "Bảng chấm điểm", "owner": "Quy chế đánh giá", "regulation": "Quy chế mới"}
    assert raised.value.values == told


def test_a_rule_set_names_rubrics_that_are_there(store):
    with pytest.raises(NoSuchRubricError) as raised, store.work(ACTOR, Label.NEW_REGULATION) as work:
        work.regulations.save(make_regulation(RULES, "gone"))

    assert raised.value.values == {"rubric": "gone"}


def test_a_rubric_that_a_rule_set_names_stays(ruled):
    with ruled.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.rubrics.save(make_rubric("r2"))
        work.regulations.save(make_regulation(RULES, RUBRIC, "r2"))

    with pytest.raises(RubricInUseError) as raised, ruled.work(ACTOR, Label.REMOVE_RUBRIC) as work:
        work.rubrics.remove(RubricUid("r2"))

    assert raised.value.values["uses"] == {Use.REGULATIONS: 1}


def test_a_rule_set_that_was_removed_leaves_its_rubrics_and_comes_back(ruled):
    before = contents(ruled.path)

    with ruled.work(ACTOR, Label.REMOVE_REGULATION) as work:
        work.regulations.remove(RULES)

    assert query(ruled.path, OWNERS) == [(RUBRIC, None)]
    with ruled.work(ACTOR, Label.REMOVE_REGULATION) as work:
        for act in (work.regulations.get, work.regulations.remove, work.regulations.digest):
            with pytest.raises(NoSuchRegulationError) as raised:
                act(RULES)
            assert raised.value.values == {"regulation": RULES}
    ruled.undo(ACTOR)
    assert contents(ruled.path) == before


def test_what_periods_are_evaluated_by_never_changes(pinned):
    before = contents(pinned.path)

    with pinned.reading() as reading:
        assert reading.regulations.pinned_periods(RULES) == (YEAR, Period.year_of(2027))
    with pytest.raises(RegulationPinnedError) as raised, pinned.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.regulations.save(make_regulation(RULES, RUBRIC, title="Sửa"))
    assert raised.value.values == {"regulation": "Quy chế đánh giá", "count": 2, "period": YEAR}
    with pytest.raises(RegulationPinnedError), pinned.work(ACTOR, Label.REMOVE_REGULATION) as work:
        work.regulations.remove(RULES)
    with pytest.raises(RegulationPinnedError), pinned.work(ACTOR, Label.EDIT_RUBRIC) as work:
        work.rubrics.save(replace(make_rubric(), title="SỬA"))

    assert contents(pinned.path) == before


def test_saving_the_same_once_more_is_no_change(pinned):
    newest = pinned.version()

    with pinned.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.regulations.save(make_regulation(RULES, RUBRIC))
        work.rubrics.save(make_rubric())

    assert pinned.version() == newest


def test_a_rule_set_that_no_period_is_pinned_to_any_more_can_be_changed(pinned):
    pinned.undo(ACTOR)

    with pinned.work(ACTOR, Label.EDIT_REGULATION) as work:
        work.regulations.save(make_regulation(RULES, RUBRIC, title="Sửa"))
        work.rubrics.save(replace(make_rubric(), title="SỬA"))

    with pinned.reading() as reading:
        assert reading.regulations.get(RULES).title == "Sửa"


def test_a_rule_set_is_there_when_the_file_is_opened_again(ruled):
    ruled.close()

    with open_store(ruled.path) as store, store.reading() as reading:
        assert reading.regulations.all() == (make_regulation(RULES, RUBRIC),)
