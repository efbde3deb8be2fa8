"""What comes with the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from danhgia_desktop.operations import base_salaries, regulations, rubric_editing, rubrics, scoring, shipped
from danhgia_desktop.operations.shipped import Shipped
from danhgia_desktop.period import parse
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import ScorePlace, SheetUid
from danhgia_desktop.storage.labels import Label
from tests.operations.rule_sets import put_blank_sheet
from tests.storage.builders import ACTOR, contents, make_criterion, make_rubric

MONTH = parse("2026-11")
DECREE = "shipped-nd-335-2025"


def test_everything_that_comes_along_is_brought_in_one_step(store):
    before = contents(store.path)

    added = shipped.add_shipped(store, ACTOR)

    assert added == shipped.shipped()
    assert [known.regulation for known in regulations.all_regulations(store)] == [
        one.regulation for one in added.rule_sets
    ]
    assert base_salaries.all_base_salaries(store) == added.base_salaries
    assert (store.undoable().label, store.undoable().details) == (Label.ADD_SHIPPED_REGULATIONS, {"count": 6})
    store.undo(ACTOR)
    assert contents(store.path) == before


def test_doing_it_twice_changes_nothing(store):
    shipped.add_shipped(store, ACTOR)

    assert shipped.add_shipped(store, ACTOR) == Shipped(rule_sets=(), base_salaries=())
    assert shipped.missing_shipped(store) == Shipped(rule_sets=(), base_salaries=())
    assert len(store.history()) == 1


def test_what_an_office_has_made_of_it_stays_and_what_it_lacks_comes_again(store):
    shipped.add_shipped(store, ACTOR)
    decree = regulations.get_rule_set(store, DECREE).regulation
    ours = regulations.save_regulation(store, ACTOR, replace(decree, title="Đã sửa"), base=decree)
    regulations.remove_regulation(store, ACTOR, "shipped-cchc-sample")
    salary = BaseSalary(from_on=date(2026, 7, 1), amount=2_600_000)
    base_salaries.edit_base_salary(store, ACTOR, salary.from_on, salary)
    base_salaries.remove_base_salary(store, ACTOR, date(2019, 7, 1))

    added = shipped.add_shipped(store, ACTOR)

    assert [one.regulation.uid for one in added.rule_sets] == ["shipped-cchc-sample"]
    assert [one.from_on for one in added.base_salaries] == [date(2019, 7, 1)]
    assert regulations.get_rule_set(store, DECREE).regulation == ours
    assert base_salaries.all_base_salaries(store)[-1] == salary


def test_a_rubric_of_the_office_keeps_its_name(store):
    name = "Bảng chấm điểm văn phòng – Bắc Giang 2020"
    with store.work(ACTOR, Label.NEW_RUBRIC) as work:
        work.rubrics.save(make_rubric(name=name))

    shipped.add_shipped(store, ACTOR)

    assert [each.name for each in rubrics.all_rubrics(store) if each.name.startswith(name)] == [name, f"{name} (2)"]


def cut_short(store):
    """Leave the rule sets' first rubric behind without them, changed and scored under, and return it."""
    added = shipped.add_shipped(store, ACTOR)
    for rule_set in added.rule_sets:
        regulations.remove_regulation(store, ACTOR, rule_set.regulation.uid)
    came = added.rule_sets[0].rubrics[0]
    ours = replace(came, criteria=(*came.criteria, make_criterion("của chúng tôi")))
    rubric_editing.save_rubric(store, ACTOR, ours, base=came)
    put_blank_sheet(store, ours.uid, MONTH, "s1")
    place = ScorePlace(sheet=SheetUid("s1"), criterion=CriterionKey("của chúng tôi"), round=SELF)
    scoring.set_points(store, ACTOR, place, Decimal("2.5"))
    return ours


def test_a_rubric_that_the_office_has_changed_stays_with_its_scores_beside_the_one_that_comes_again(store):
    ours = cut_short(store)
    with store.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.periods.save(OpenedPeriod(period=MONTH, opened_at=store.now(), state=PeriodState.CONCLUDED))
    signed = scoring.get_scoresheet(store, "s1")

    first, *_ = shipped.add_shipped(store, ACTOR).rule_sets

    copy, *others = first.rubrics
    assert scoring.get_scoresheet(store, "s1") == signed
    assert rubrics.get_rubric(store, ours.uid) == ours
    assert copy.uid != ours.uid
    assert (copy.name, copy.criteria) == (f"{ours.name} (2)", ours.criteria[:-1])
    assert [rubric.uid for rubric in others] == [rubric.uid for rubric in shipped.shipped().rule_sets[0].rubrics[1:]]
    assert regulations.get_rule_set(store, first.regulation.uid) == first
    assert shipped.missing_shipped(store) == Shipped(rule_sets=(), base_salaries=())


def test_a_rubric_that_is_in_a_rule_set_of_the_office_stays_there(store):
    added = shipped.add_shipped(store, ACTOR)
    first = added.rule_sets[0]
    regulations.remove_regulation(store, ACTOR, first.regulation.uid)
    ours = regulations.new_regulation(store, ACTOR, first.regulation)

    (again,) = shipped.add_shipped(store, ACTOR).rule_sets

    assert not set(again.regulation.rubrics) & set(ours.rubrics)
    assert regulations.get_rule_set(store, ours.uid).rubrics == first.rubrics


def test_the_sample_to_change_is_right_and_takes_the_place_of_the_decree(store):
    sample = shipped.sample_to_change()
    regulation = sample.regulation

    assert of_regulation(regulation, sample.by_uid) == ()
    assert regulation.is_sample
    assert (regulation.amends.regulation, regulation.amends.kind) == (DECREE, AmendmentKind.AMENDS)
    assert sample.regulation.uid != shipped.sample_to_change().regulation.uid
    assert rule_set_file.decode(rule_set_file.encode(sample)) == sample
