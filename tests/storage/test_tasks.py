"""Tasks in the data file: whose they are, with all that decides how they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_document import EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.conclusion_notice import NoticeUid
from danhgia_desktop.plan.standard_product import ProductUid
from danhgia_desktop.plan.task import Support, TaskUid, Work
from danhgia_desktop.plan.task_state import is_done
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.storage import followed
from danhgia_desktop.storage.database import Access, open_engine
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.storage.task_numbers import NoSuchTaskError
from danhgia_desktop.storage.tasks import TaskInUseError
from tests.storage.builders import ACTOR, PERSON, UNIT, contents, make_posting, make_unit
from tests.storage.plan_builders import (
    OTHER,
    OTHER_UNIT,
    PLAN,
    SEPTEMBER,
    TASK,
    found_office,
    make_document,
    make_explanation,
    make_full_task,
    make_plan,
    make_task,
    plan_work,
)
from tests.storage.test_plan_records import conclude


@pytest.fixture
def planned(store):
    plan_work(store)
    return store


@pytest.fixture
def spread(store):
    """Tasks in plans of all owners, for a month and for parts of it."""
    found_office(store)
    with store.work(ACTOR, Label.ADD_TASKS) as work:
        work.org_units.save(make_unit("team", name="Tổ Một", parent=UNIT))
        week, august = periods.parse("2026-W37"), periods.parse("2026-08")
        owners = {"sở": AGENCY, "phòng": PlanOwner(unit=UNIT), "tổ": PlanOwner(unit=UnitUid("team"))}
        for name, owner in {**owners, "bình": PlanOwner(staff=PERSON), "bính": PlanOwner(staff=OTHER)}.items():
            work.plans.save(make_plan(name, owner=owner))
        work.plans.save(make_plan("tuần", owner=PlanOwner(staff=PERSON), period=week))
        work.plans.save(make_plan("trước", owner=PlanOwner(unit=UNIT), period=august))
        plans = ["sở", "phòng", "tổ", "bình", "bính", "tuần", "trước"]
        work.tasks.save([make_task(plan, plan=PlanUid(plan)) for plan in plans])
        named = [make_task(f"{plan} giao bình", plan=PlanUid(plan), assignee=PERSON) for plan in ("sở", "trước")]
        said = make_task("bình, ai đó", plan=PlanUid("bình"), ordinal=1, assignee_said="anh Ba")
        work.tasks.save([*named, said, make_task("bình giao bính", plan=PlanUid("bình"), ordinal=2, assignee=OTHER)])
    return store


def texts(tasks):
    return {one.task.uid for one in tasks}


def test_a_persons_tasks_are_those_assigned_and_those_of_the_own_plan_where_nobody_is_named(spread):
    with spread.reading() as reading:
        tasks = reading.tasks
        assert texts(tasks.followed_of_person(PERSON, SEPTEMBER)) == {"sở giao bình", "bình", "tuần"}
        assert texts(tasks.followed_of_person(OTHER, SEPTEMBER)) == {"bính", "bình giao bính"}
        assert texts(tasks.followed_of_person(PERSON, periods.parse("2026-W37"))) == {"tuần"}
        assert "trước giao bình" in texts(tasks.followed_of_person(PERSON, periods.parse("2026-Q3")))


def test_a_units_tasks_are_those_of_its_plans_of_the_units_below_and_of_its_people(spread):
    own = {"phòng", "tổ", "bình", "bình, ai đó", "bình giao bính", "tuần"}
    with spread.reading() as reading:
        assert texts(reading.tasks.followed_of_unit(UNIT, SEPTEMBER)) == own
        assert texts(reading.tasks.followed_of_unit(UnitUid("team"), SEPTEMBER)) == {"tổ"}
        assert texts(reading.tasks.followed_of_unit(OTHER_UNIT, SEPTEMBER)) == {"bính"}
        assert texts(reading.tasks.followed_of_unit(UNIT, periods.parse("2026"))) == own | {"trước", "trước giao bình"}


def test_people_count_where_they_are_at_the_end_of_their_plans_period(spread):
    with spread.work(ACTOR, Label.TRANSFER_STAFF) as work:
        work.postings.save(make_posting(until_on=date(2026, 9, 20)))
        work.postings.save(make_posting("p3", unit=OTHER_UNIT, from_on=date(2026, 9, 21)))

    with spread.reading() as reading:
        assert texts(reading.tasks.followed_of_unit(UNIT, SEPTEMBER)) == {"phòng", "tổ", "tuần"}
        assert "bình" in texts(reading.tasks.followed_of_unit(OTHER_UNIT, SEPTEMBER))


def test_the_agencys_tasks_are_all_of_the_period(spread):
    with spread.reading() as reading:
        month = texts(reading.tasks.followed_of_agency(SEPTEMBER))
        assert texts(reading.tasks.followed_of_agency(periods.parse("2026"))) - month == {"trước", "trước giao bình"}
        assert len(month) == 9


def test_a_task_comes_with_its_plan_its_explanations_and_whether_others_descend_from_it(planned):
    parts = [make_task(f"part{number}", descends_from=TASK, ordinal=number) for number in (2, 1)]
    with planned.work(ACTOR, Label.FILE_EXPLANATION) as work:
        work.tasks.save(parts)
        work.explanations.save(make_explanation())
        work.explanations.save(make_explanation("e2"))

    with planned.reading() as reading:
        first, *others = reading.tasks.followed_in(PLAN)
        assert (first.task, first.plan, first.has_parts) == (make_full_task(), make_plan(), True)
        assert first.explanations == (make_explanation(), make_explanation("e2"))
        assert [(one.task.uid, one.has_parts, one.explanations) for one in others] == [
            ("part1", False, ()),
            ("part2", False, ()),
        ]
        assert reading.tasks.parts_of(TASK) == tuple(reversed(parts))
        assert reading.tasks.followed([TASK]) == (first,)
        assert reading.tasks.followed([]) == ()


def test_what_descends_in_another_period_takes_no_tasks_place(planned):
    october = make_plan("october", period=periods.parse("2026-10"))
    with planned.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(october)
        work.tasks.save([make_task("later", plan=october.uid, descends_from=TASK)])
    with planned.reading() as reading:
        assert not reading.tasks.followed([TASK])[0].has_parts

    with planned.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(make_plan("week", period=periods.parse("2026-W37")))
        work.tasks.save([make_task("sooner", plan=PlanUid("week"), descends_from=TASK)])
    with planned.reading() as reading:
        assert reading.tasks.followed([TASK])[0].has_parts


@pytest.mark.parametrize(("code", "expected"), [("2026-09", True), ("2026-H2", True), ("2026-08", False)])
def test_it_is_told_whether_the_period_or_one_that_holds_it_is_concluded(planned, code, expected):
    conclude(planned, code)

    with planned.reading() as reading:
        assert reading.tasks.followed([TASK])[0].is_concluded is expected


def test_tasks_of_what_was_concluded_stay_where_and_as_they_are(planned):
    with planned.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(make_plan("k2", period=periods.parse("2026-10")))
        work.tasks.save([make_task("later", plan=PlanUid("k2"))])
        work.evidence.save(make_document())
    conclude(planned)

    for change in (
        lambda work: work.tasks.save([replace(make_full_task(), plan=PlanUid("k2"))]),
        lambda work: work.tasks.save([make_task("later", plan=PLAN)]),
        lambda work: work.tasks.remove([TASK]),
        lambda work: work.evidence.use(EvidenceUse(document=EvidenceUid("d1"), task=TASK)),
    ):
        with pytest.raises(PeriodLockedError), planned.work(ACTOR, Label.EDIT_TASKS) as work:
            change(work)


def test_many_tasks_are_changed_and_moved_in_one_step_that_is_undone_at_once(planned):
    with planned.work(ACTOR, Label.ADD_TASKS) as work:
        work.plans.save(make_plan("k2", period=periods.parse("2026-10")))
        work.tasks.save([make_task(f"n{number}", ordinal=number) for number in range(30)])
    before = contents(planned.path)
    supports = (Support(unit=UNIT), Support(unit=OTHER_UNIT, part="ký"))
    with planned.work(ACTOR, Label.EDIT_TASKS) as work:
        changed = [replace(task, result="xong", supports=supports) for task in work.tasks.of_plan(PLAN)]
        work.tasks.save([replace(task, plan=PlanUid("k2")) if task.ordinal > 9 else task for task in changed])
    after = contents(planned.path)

    with planned.reading() as reading:
        assert {task.supports for task in reading.tasks.of_plan(PLAN)} == {supports}
        assert len(reading.tasks.of_plan(PlanUid("k2"))) == 20
    planned.undo(ACTOR)
    assert contents(planned.path) == before
    planned.redo(ACTOR)
    assert contents(planned.path) == after


def test_supports_that_go_are_gone(planned):
    with planned.work(ACTOR, Label.EDIT_TASK) as work:
        work.tasks.save([replace(make_full_task(), supports=(Support(unit=UNIT, part="ký"),))])

    with planned.reading() as reading:
        assert reading.tasks.get(TASK).supports == (Support(unit=UNIT, part="ký"),)


def test_tasks_go_with_all_that_hangs_on_them_and_their_parts_stand_alone(planned):
    part = make_task("part", descends_from=TASK, carried_from=TASK)
    both = make_task("both", descends_from=TaskUid("part"), carried_from=TASK)
    with planned.work(ACTOR, Label.ADD_TASKS) as work:
        work.tasks.save([both, part])
        work.explanations.save(make_explanation())
        work.evidence.save(make_document())
        work.evidence.use(EvidenceUse(document=EvidenceUid("d1"), task=TASK))
        assert work.tasks.carried_on(PLAN) == {TASK}
    before = contents(planned.path)
    with planned.work(ACTOR, Label.REMOVE_TASKS) as work:
        work.tasks.remove([TASK])
        with pytest.raises(NoSuchTaskError):
            work.tasks.remove([TASK])

    with planned.reading() as reading:
        assert set(reading.tasks.of_plan(PLAN)) == {
            replace(both, carried_from=None),
            replace(part, descends_from=None, carried_from=None),
        }
        assert reading.explanations.waiting() == ()
        assert reading.evidence.uses() == ()
        assert reading.tasks.carried_on(PLAN) == frozenset()
    planned.undo(ACTOR)
    assert contents(planned.path) == before


@pytest.mark.parametrize("tie", ["descends_from", "carried_from"])
def test_a_task_stays_while_one_of_a_concluded_period_is_tied_to_it(planned, tie):
    with planned.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(make_plan("k2", period=periods.parse("2026-10")))
        work.tasks.save([make_task("tied", plan=PlanUid("k2"), **{tie: TASK})])
    conclude(planned, "2026-10")

    with pytest.raises(TaskInUseError) as raised, planned.work(ACTOR, Label.REMOVE_TASKS) as work:
        work.tasks.remove([TASK])
    assert raised.value.values == {"task": "Nhiệm vụ tied", "period": periods.parse("2026-10")}


@pytest.mark.parametrize(
    "named",
    [
        {"plan": PlanUid("gone")},
        {"standard_product": ProductUid("gone")},
        {"notice": NoticeUid("gone")},
        {"assignee": StaffUid("gone")},
        {"supervising_leader": StaffUid("gone")},
        {"supports": (Support(unit=UnitUid("gone")),)},
        {"descends_from": TaskUid("gone")},
        {"carried_from": TaskUid("gone")},
    ],
    ids=lambda named: next(iter(named)),
)
def test_what_a_task_refers_to_must_be_there(planned, named):
    with pytest.raises(ExpectedError, match="no_such"), planned.work(ACTOR, Label.ADD_TASKS) as work:
        work.tasks.save([make_task("new", **named)])


def test_a_task_that_is_gone_is_said_to_be(planned):
    with planned.reading() as reading, pytest.raises(NoSuchTaskError):
        reading.tasks.get(TaskUid("gone"))


QUANTITIES = st.none() | st.sampled_from([Decimal(number) for number in ("-1", "0", "0.5", "1", "2")])
WORKS = st.builds(Work, assigned=QUANTITIES, done=QUANTITIES, done_on=st.none() | st.just(date(2026, 9, 3)))


@pytest.fixture(scope="module")
def one_task(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("task") / "danhgia.sqlite3") as store:
        plan_work(store)
        yield store


@given(work=WORKS)
def test_what_is_unfinished_is_told_as_by_the_domain(one_task, work):
    with one_task.work(ACTOR, Label.EDIT_TASK) as writing:
        writing.tasks.save([make_task(work=work)])
        found = writing.tasks.followed_unfinished(SEPTEMBER)

    assert bool(found) is not is_done(work)


@pytest.mark.parametrize(
    ("condition", "asked"),
    [
        (followed.IN_PLANS, {"plans": [1, 2]}),
        (followed.IN_PERIODS, {"codes": ["2026-09"]}),
        (followed.OF_PERSON, {"staff": "m1", "codes": ["2026-09"]}),
        (followed.UNFINISHED, {"codes": ["2026-09"]}),
        (followed.NAMED, {"uids": ["t1"]}),
        (followed.PARTS, {"parent": "t1"}),
    ],
)
def test_tasks_are_found_by_indices_however_many_there_are(planned, condition, asked):
    engine = open_engine(planned.path, Access.READ)
    with engine.connect() as connection:
        for query in (condition.tasks, condition.explanations, condition.supports):
            plan = connection.execute(sa.text(f"EXPLAIN QUERY PLAN {_written(query, asked)}")).all()
            assert not [row for row in plan if "SCAN" in row[3] and "VIRTUAL" not in row[3]], plan
    engine.dispose()


def _written(query, asked):
    options = {"literal_binds": True, "render_postcompile": True}
    return query.params(asked).compile(dialect=sa.dialects.sqlite.dialect(), compile_kwargs=options)


def test_every_reading_of_many_tasks_is_a_handful_of_statements(spread):
    engine = open_engine(spread.path, Access.READ)
    asked: list[str] = []
    with engine.connect() as connection:
        sa.event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
        followed.read(connection, followed.IN_PERIODS, {"codes": ["2026-09", "2026-W37"]})
    engine.dispose()

    assert len([query for query in asked if query.startswith("SELECT")]) == 5


def test_units_that_are_parts_of_each_other_in_a_damaged_file_are_walked_once(spread):
    with spread.work(ACTOR, Label.MOVE_UNIT) as work:
        work.org_units.save(make_unit(parent=UnitUid("team")))

    with spread.reading() as reading:
        assert "phòng" in texts(reading.tasks.followed_of_unit(UnitUid("team"), SEPTEMBER))


def test_tasks_that_were_made_from_notices_are_found(planned):
    with planned.work(ACTOR, Label.ADD_TASKS) as work:
        work.tasks.save([make_task("other", ordinal=1)])

    with planned.reading() as reading:
        assert texts(reading.tasks.followed_from_notices()) == {TASK}


def test_tasks_are_found_by_the_days_on_which_they_are_or_were_due(spread):
    with spread.work(ACTOR, Label.ADD_TASKS) as work:
        work.tasks.save([make_task("ngày", ordinal=9, plan=PlanUid("phòng"), due_on=date(2026, 9, 20))])

    with spread.reading() as reading:
        assert texts(reading.tasks.followed_due(date(2026, 9, 8), date(2026, 9, 13))) == {"tuần"}
        assert texts(reading.tasks.followed_due(date(2026, 9, 14), date(2026, 9, 29))) == {"ngày"}
        assert "phòng" in texts(reading.tasks.followed_due(date(2026, 9, 30), date(2026, 9, 30)))


def test_unfinished_tasks_are_found_by_the_day_they_were_to_be_done_by(planned):
    due = {"due_on": date(2027, 1, 15)}
    done = Work(assigned=Decimal(1), done=Decimal(1))
    with planned.work(ACTOR, Label.ADD_TASKS) as work:
        work.tasks.save([make_task("open", ordinal=7, **due), make_task("done", ordinal=8, work=done, **due)])

    with planned.reading() as reading:
        assert texts(reading.tasks.followed_unfinished_due(date(2027, 1, 1), date(2027, 1, 31))) == {"open"}
        assert texts(reading.tasks.followed_unfinished_due(date(2027, 2, 1), date(2027, 2, 28))) == set()


def test_what_is_due_is_found_at_the_ends_of_all_periods_too(planned):
    with planned.work(ACTOR, Label.OPEN_PLAN) as work:
        work.plans.save(make_plan("last", period=periods.parse("2100-12")))
        work.tasks.save([make_task("last", plan=PlanUid("last"))])

    with planned.reading() as reading:
        assert texts(reading.tasks.followed_due(date(2100, 12, 1), date(2100, 12, 31))) == {"last"}
        assert texts(reading.tasks.followed_due(date(2101, 1, 1), date(2101, 1, 2))) == set()
        assert texts(reading.tasks.followed_due(date(1999, 12, 27), date(2000, 1, 2))) == set()
