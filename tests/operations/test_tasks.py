"""Tasks: many at once, in one step of undo."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from danhgia_desktop import period as periods
from danhgia_desktop.operations import plans, tasks
from danhgia_desktop.operations.said_text import TextMissingError
from danhgia_desktop.plan.task import TaskUid, Work
from danhgia_desktop.plan.task_cycles import TaskCycleError
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.points import TooPrecisePointsError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.plans import NoSuchPlanError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.task_numbers import NoSuchTaskError
from tests.operations.plan_office import plan_office
from tests.storage.builders import ACTOR, PERSON, UNIT, contents, make_member
from tests.storage.plan_builders import OTHER, PLAN, make_task

THREE = [make_task(uid) for uid in ("a", "b", "c")]


@pytest.fixture
def planned(store):
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, THREE)
    return store


@contextmanager
def listening(said):
    def listen(_connection, _cursor, statement, *_):
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", listen)


def order(store, plan=PLAN):
    return [one.task.uid for one in tasks.tasks_in(store, plan)]


def test_tasks_are_added_after_the_others_and_kept_tidy(planned):
    added = make_task("d", text="  Lập báo cáo\n", product=" Báo  cáo ", assignee=PERSON, assignee_said="Bình")
    kept = tasks.add_tasks(planned, ACTOR, PLAN, [added], label=Label.IMPORT_TASKS)

    tidy = replace(added, text="Lập báo cáo", product="Báo cáo", assignee_said="", ordinal=3)
    assert kept == (tidy,)
    assert order(planned) == ["a", "b", "c", "d"]
    assert tasks.get_task(planned, TaskUid("d")).task == tidy
    assert (planned.undoable().label, planned.undoable().details) == (Label.IMPORT_TASKS, {"count": 1})
    with pytest.raises(NoSuchPlanError):
        tasks.add_tasks(planned, ACTOR, PlanUid("gone"), [])


def test_a_set_of_fields_of_many_tasks_is_one_step(planned):
    before = contents(planned.path)
    tasks.edit_tasks(planned, ACTOR, [replace(task, result="xong", plan=PlanUid("?"), ordinal=9) for task in THREE])

    assert order(planned) == ["a", "b", "c"]
    assert {one.task.result for one in tasks.tasks_in(planned, PLAN)} == {"xong"}
    assert planned.undoable().details == {"count": 3, "name": "Nhiệm vụ a"}
    planned.undo(ACTOR)
    assert contents(planned.path) == before
    tasks.edit_tasks(planned, ACTOR, [replace(THREE[1], note="x", supervising_leader=PERSON, leader_said="?")])
    assert planned.undoable().label is Label.EDIT_TASK
    assert tasks.get_task(planned, THREE[1].uid).task.leader_said == ""


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"text": " \n"}, TextMissingError),
        ({"work": Work(assigned=Decimal("0.125"))}, TooPrecisePointsError),
        ({"work": Work(done=Decimal("1.005"))}, TooPrecisePointsError),
        ({"descends_from": TaskUid("a")}, TaskCycleError),
        ({"uid": TaskUid("gone")}, NoSuchTaskError),
    ],
)
def test_what_cannot_be_kept_is_refused_and_changes_nothing(planned, changed, fault):
    tasks.descend_tasks(planned, ACTOR, ["a"], TaskUid("b"))
    before = contents(planned.path)
    with pytest.raises(fault):
        tasks.edit_tasks(planned, ACTOR, [replace(THREE[1], **changed)])
    assert contents(planned.path) == before


@pytest.mark.parametrize(
    ("said", "person", "words"),
    [("cc-001", PERSON, ""), ("trần văn bính", OTHER, ""), ("anh  Ba", None, "anh Ba"), ("", None, "")],
)
def test_people_are_known_by_code_or_name_and_others_stay_as_written(planned, said, person, words):
    done = tasks.assign_tasks(planned, ACTOR, ["a", "c"], said)
    led = tasks.entrust_tasks(planned, ACTOR, ["a", "c"], said)

    assert {(task.assignee, task.assignee_said) for task in done} == {(person, words)}
    assert {(task.supervising_leader, task.leader_said) for task in led} == {(person, words)}
    assert tasks.get_task(planned, TaskUid("c")).task == led[1]


def test_a_name_that_two_people_have_is_nobodys(planned):
    with planned.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member("m3", code="CC-003"))

    (task,) = tasks.assign_tasks(planned, ACTOR, ["a"], "Lê Thị Bình")

    assert (task.assignee, task.assignee_said) == (None, "Lê Thị Bình")


@pytest.mark.parametrize("said", ["Lê Thị Bình (CC-001)", "đ/c Trần Văn Bính"])
def test_people_are_understood_as_tables_show_namesakes_and_with_a_form_of_address(planned, said):
    with planned.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member("m3", code="CC-003"))

    (task,) = tasks.assign_tasks(planned, ACTOR, ["a"], said)

    assert (task.assignee is not None, task.assignee_said) == (True, "")


def test_tasks_descend_from_another_one_and_stand_alone_again(planned):
    tasks.descend_tasks(planned, ACTOR, ["b", "c"], TaskUid("a"))
    assert [one.task.uid for one in tasks.parts_of(planned, TaskUid("a"))] == ["b", "c"]
    assert tasks.get_task(planned, TaskUid("a")).has_parts

    tasks.descend_tasks(planned, ACTOR, ["c"], None)
    assert [one.task.uid for one in tasks.parts_of(planned, TaskUid("a"))] == ["b"]


def test_no_task_descends_from_itself(planned):
    tasks.descend_tasks(planned, ACTOR, ["b"], TaskUid("a"))
    tasks.descend_tasks(planned, ACTOR, ["c"], TaskUid("b"))

    with pytest.raises(TaskCycleError) as raised:
        tasks.descend_tasks(planned, ACTOR, ["a"], TaskUid("c"))
    assert raised.value.values["path"] == "Nhiệm vụ a › Nhiệm vụ c › Nhiệm vụ b › Nhiệm vụ a"
    with pytest.raises(TaskCycleError):
        tasks.descend_tasks(planned, ACTOR, ["a"], TaskUid("a"))


def test_tasks_that_are_added_do_not_descend_from_each_other(planned):
    around = [make_task("x", descends_from=TaskUid("y")), make_task("y", descends_from=TaskUid("x"))]
    before = contents(planned.path)

    with pytest.raises(TaskCycleError) as raised:
        tasks.add_tasks(planned, ACTOR, PLAN, around)
    assert raised.value.values["path"] == "Nhiệm vụ x › Nhiệm vụ y › Nhiệm vụ x"
    assert contents(planned.path) == before


def test_however_many_tasks_descend_those_above_them_are_read_once_each(planned):
    chain = [make_task(f"d{place}", descends_from=TaskUid(f"d{place - 1}") if place else None) for place in range(9)]
    tasks.add_tasks(planned, ACTOR, PLAN, chain)
    tasks.add_tasks(planned, ACTOR, PLAN, [make_task(f"e{place}") for place in range(30)])

    said = []
    with listening(said):
        tasks.descend_tasks(planned, ACTOR, [TaskUid(f"e{place}") for place in range(30)], TaskUid("d8"))
    assert sum("FROM task" in one for one in said) < 40


@pytest.mark.parametrize(
    ("moved", "place", "expected"),
    [
        (["c"], 0, ["c", "a", "b"]),
        (["b", "a"], 9, ["c", "b", "a"]),
        (["a"], 1, ["b", "a", "c"]),
        (["b"], -5, ["b", "a", "c"]),
    ],
)
def test_tasks_are_moved_within_their_plan(planned, moved, place, expected):
    tasks.move_tasks(planned, ACTOR, moved, PLAN, place)

    assert order(planned) == expected


def test_tasks_are_moved_to_another_plan(planned):
    other = plans.open_plan(planned, ACTOR, AGENCY, periods.parse("2026-10"))
    tasks.move_tasks(planned, ACTOR, ["c", "a"], other.uid, 0)

    assert (order(planned, other.uid), order(planned)) == (["c", "a"], ["b"])


def test_tasks_are_removed_in_one_step(planned):
    tasks.remove_tasks(planned, ACTOR, ["a", "b"])
    assert (order(planned), planned.undoable().details["count"]) == (["c"], 2)
    with pytest.raises(NoSuchTaskError):
        tasks.get_task(planned, TaskUid("a"))


def test_the_history_of_a_task_is_its_steps_the_newest_first(planned):
    tasks.edit_tasks(planned, ACTOR, [replace(THREE[0], result="xong")])

    history = tasks.task_history(planned, TaskUid("a"))
    assert [version.change_set.label for version in history] == [Label.EDIT_TASK, Label.ADD_TASKS]


def test_long_texts_name_a_step_by_their_beginning(planned):
    tasks.edit_tasks(planned, ACTOR, [replace(THREE[0], text="Rà soát\nvà " + "công việc " * 9)])

    assert planned.undoable().details["name"] == "Rà soát và công việc công việc công việ…"


ACTS = st.sampled_from(["add", "edit", "assign", "descend", "move", "remove", "carry", "copy"])


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("plan") / "danhgia.sqlite3") as store:
        plan_office(store)
        yield store


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=3)
@given(acts=st.lists(st.tuples(ACTS, st.integers(0, 4), st.integers(0, 4)), max_size=5))
def test_whatever_is_done_to_plans_is_undone_and_done_again(busy, acts):
    before, steps = contents(busy.path), busy.version()
    for place, (act, first, second) in enumerate(acts):
        _do(busy, act, f"{steps}-{place}", first, second)
    after, done = contents(busy.path), busy.version() - steps

    for _ in range(done):
        busy.undo(ACTOR)
    assert contents(busy.path) == before
    for _ in range(done):
        busy.redo(ACTOR)
    assert contents(busy.path) == after


def _do(store, act, uid, first, second):
    known = [*order(store), "none"]
    chosen, above = known[first % len(known)], known[second % len(known)]
    month = periods.parse(f"2026-{10 + second % 3}")
    try:
        if act == "add":
            tasks.add_tasks(store, ACTOR, PLAN, [make_task(f"{uid}-{number}") for number in range(first)])
        elif act == "edit":
            tasks.edit_tasks(store, ACTOR, [make_task(chosen, note=uid, assignee=OTHER)])
        elif act == "assign":
            tasks.assign_tasks(store, ACTOR, [chosen], "CC-001")
        elif act == "descend":
            tasks.descend_tasks(store, ACTOR, [chosen], above)
        elif act == "move":
            tasks.move_tasks(store, ACTOR, [chosen], PLAN, second)
        elif act == "remove":
            tasks.remove_tasks(store, ACTOR, [chosen])
        elif act == "carry":
            plans.carry_over(store, ACTOR, PLAN, month, today=month.starts_on)
        else:
            plans.copy_plan(store, ACTOR, PLAN, AGENCY, month)
    except (NoSuchTaskError, TaskCycleError):
        assert act != "add"


def test_the_tasks_of_a_period_are_those_of_a_person_a_unit_or_everybody(store):
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, [make_task("a", assignee=PERSON), make_task("b", assignee=OTHER)])
    quarter = periods.parse("2026-Q3")

    owners = (PlanOwner(staff=PERSON), PlanOwner(staff=OTHER), PlanOwner(unit=UNIT), AGENCY)

    found = [[one.task.uid for one in tasks.tasks_of(store, owner, quarter)] for owner in owners]
    assert found == [["a"], ["b"], ["a", "b"], ["a", "b"]]
    assert [plans.owner_name(store, owner) for owner in owners[1:3]] == ["Trần Văn Bính", "Phòng Tổng hợp"]
