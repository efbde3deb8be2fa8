"""What comes with the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danhgia_desktop.operations import base_salaries, regulations, rubrics, shipped
from danhgia_desktop.operations.shipped import Shipped
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, contents, make_rubric

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


def test_the_sample_to_change_is_right_and_takes_the_place_of_the_decree(store):
    sample = shipped.sample_to_change()
    regulation = sample.regulation

    assert of_regulation(regulation, sample.by_uid) == ()
    assert regulation.is_sample
    assert (regulation.amends.regulation, regulation.amends.kind) == (DECREE, AmendmentKind.AMENDS)
    assert sample.regulation.uid != shipped.sample_to_change().regulation.uid
    assert rule_set_file.decode(rule_set_file.encode(sample)) == sample
