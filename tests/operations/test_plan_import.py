"""Lists of tasks taken into a plan: all of a list, or nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.imports.plan_rows import read_plan
from danhgia_desktop.operations.list_import import ListRefusedError, RowState
from danhgia_desktop.operations.plan_import import import_plan, preview_plan
from danhgia_desktop.operations.plans import find_plan
from danhgia_desktop.operations.tasks import assign_tasks, edit_tasks, tasks_in
from danhgia_desktop.operations.undoing import undo
from danhgia_desktop.period import parse
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.plan.task import ObjectiveCause, Source, Support, TaskOrigin, Work
from danhgia_desktop.plan.task_problems import TaskFault
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.wording import Language, say_error
from tests.imports.office_lists import listed
from tests.storage.builders import ACTOR, PERSON, UNIT, Clock, contents, make_member
from tests.storage.plan_builders import OTHER, OTHER_UNIT, PRODUCT, SEPTEMBER, found_office, make_product

TODAY = date(2026, 9, 15)
OWNER = PlanOwner(unit=UNIT)
HEADER = ("TT", "Nhiệm vụ", "Người thực hiện", "Hạn", "Được giao", "Đã làm")
REPORT = "Lập báo cáo|CC-002|20/9/2026|2|1"


@pytest.fixture
def office(store):
    """Two units with a person each, and a product."""
    found_office(store)
    with store.work(ACTOR, Label.ADD_PRODUCT) as work:
        work.products.save(make_product())
    return store


def table_of(*rows: str, header: tuple[str, ...] = HEADER):
    return read_plan(listed(header, *(("", *row.split("|")) for row in rows)))


def columns(**cells: str):
    """Return a list of one task with those columns, by the names of their members."""
    said = {PlanColumn[name]: text for name, text in {"TEXT": "Lập báo cáo", **cells}.items()}
    return read_plan(listed(tuple(said), tuple(said.values())))


def take_in(store, table, owner=OWNER, **options):
    return import_plan(store, ACTOR, table, owner, SEPTEMBER, today=TODAY, **options)


def states(foreseen) -> list[RowState]:
    return [one.state for one in foreseen]


def tasks_of(store, owner=OWNER):
    plan = find_plan(store, owner, SEPTEMBER)
    return [] if plan is None else [one.task for one in tasks_in(store, plan.uid)]


def refused(store, table) -> list[tuple[str, str]]:
    """Return the columns and sentences of what keeps a list out."""
    (row,) = preview_plan(store, table, OWNER, SEPTEMBER, today=TODAY)
    assert row.state is RowState.BAD
    before = contents(store.path)
    with pytest.raises(ListRefusedError):
        take_in(store, table)
    assert contents(store.path) == before
    return [(problem.column, say_error(problem.error, Language.VI)) for problem in row.problems]


def test_a_list_becomes_tasks_of_a_plan_in_one_step_and_again_changes_nothing(office):
    before = contents(office.path)
    table = table_of(REPORT, "Họp giao ban|Trần Văn Bính||1|")

    assert states(take_in(office, table)) == [RowState.NEW, RowState.NEW]
    assert [(task.text, task.assignee, task.ordinal) for task in tasks_of(office)] == [
        ("Lập báo cáo", OTHER, 0),
        ("Họp giao ban", OTHER, 1),
    ]
    kept = contents(office.path)
    assert states(take_in(office, table)) == [RowState.UNCHANGED, RowState.UNCHANGED]
    assert contents(office.path) == kept
    undo(office, ACTOR)
    assert {name: rows for name, rows in contents(office.path).items() if rows != before[name]} == {}


def test_all_that_a_row_can_say_is_kept(office):
    table = columns(
        PRODUCT="Báo cáo quý",
        ASSIGNEE_CODE="cc-002",
        ASSIGNEE="Trần Văn Bính",
        LEADER="CC-001",
        SUPPORTS="văn phòng; Phòng Tổng hợp",
        ORIGIN="Đột xuất",
        NUMBER="19/KH-SCT",
        SIGNED_ON="31/8/2026",
        ASSIGNED_ON="1/9/2026",
        DUE_ON="20/9",
        ASSIGNED="2,5",
        DONE="02 bản",
        FACTOR="100/300",
        PRODUCT_CODE="sp01",
        DONE_ON="21/9/2026",
        QUALITY_FAILURES="1",
        DELAYS="1 lần",
        CAUSE="bão",
        CONFIRMED_BY="Giám đốc",
        RESULT="xong",
        NOTE="theo dõi",
    )

    (row,) = take_in(office, table)

    (task,) = tasks_of(office)
    assert replace(task, uid=row.task.uid, plan=row.task.plan) == row.task
    assert (task.product, task.standard_product, task.assignee, task.supervising_leader) == (
        "Báo cáo quý",
        PRODUCT,
        OTHER,
        PERSON,
    )
    assert task.supports == (Support(unit=OTHER_UNIT), Support(unit=UNIT))
    assert (task.origin, task.source) == (
        TaskOrigin.AD_HOC,
        Source(number="19/KH-SCT", signed_on=date(2026, 8, 31)),
    )
    assert (task.assigned_on, task.due_on) == (date(2026, 9, 1), date(2026, 9, 20))
    assert task.work == Work(
        assigned=Decimal("2.5"),
        done=Decimal(2),
        factor=Fraction(1, 3),
        done_on=date(2026, 9, 21),
        quality_failures=1,
        delays=1,
    )
    assert (task.cause, task.result, task.note) == (
        ObjectiveCause(words="bão", confirmed_by="Giám đốc"),
        "xong",
        "theo dõi",
    )
    (remark,) = row.remarks
    assert say_error(remark.error, Language.VI) == (
        "Danh mục sản phẩm ghi hệ số 5 cho mã SP01, danh sách ghi khác: tính theo danh sách. Hãy kiểm tra."
    )


def test_what_a_list_leaves_blank_stays_and_what_it_says_otherwise_is_told(office):
    take_in(office, columns(ASSIGNED="2", DONE="1", NOTE="giữ", ORIGIN="Giám đốc", PRODUCT_CODE="SP01"))

    (row,) = take_in(office, columns(ASSIGNED="", DONE="2", DONE_ON="14/9/2026"))

    assert row.state is RowState.CHANGED
    assert [(change.column, change.before, change.after) for change in row.changes] == [
        (PlanColumn.DONE, Decimal(1), Decimal(2)),
        (PlanColumn.DONE_ON, "", date(2026, 9, 14)),
    ]
    (task,) = tasks_of(office)
    assert (task.work.assigned, task.work.done, task.note) == (Decimal(2), Decimal(2), "giữ")
    assert (task.source.issuer, task.work.factor, task.product) == ("Giám đốc", Fraction(5), "Báo cáo tháng")
    (row,) = take_in(office, columns(SUPPORTS="Văn phòng", FACTOR="1"))
    assert [(change.column, change.before, change.after) for change in row.changes] == [
        (PlanColumn.SUPPORTS, "", "Văn phòng"),
        (PlanColumn.FACTOR, "5", "1"),
    ]


def test_somebody_unknown_is_kept_as_written_until_mended_and_the_mending_stays(office):
    table = columns(ASSIGNEE="Chị Hoa", LEADER="PGĐ Lan")

    (row,) = take_in(office, table)

    assert [fault.fault for fault in row.faults][:2] == [TaskFault.ASSIGNEE_UNKNOWN, TaskFault.LEADER_UNKNOWN]
    (task,) = tasks_of(office)
    assert (task.assignee, task.assignee_said, task.leader_said) == (None, "Chị Hoa", "PGĐ Lan")
    assert states(take_in(office, table)) == [RowState.UNCHANGED]
    assign_tasks(office, ACTOR, [task.uid], "CC-002")
    assert states(take_in(office, table)) == [RowState.UNCHANGED]
    assert tasks_of(office)[0].assignee == OTHER


@pytest.mark.parametrize("somebody_else", ["Nguyễn Mới Về", ""])
def test_a_task_of_somebody_is_not_taken_over_by_a_row_of_nobody_known(office, somebody_else):
    take_in(office, table_of("Báo cáo tháng|CC-002|20/9/2026|5|5"))

    (row,) = take_in(office, table_of(f"Báo cáo tháng|{somebody_else}|20/9/2026|3|0"))

    assert row.state is RowState.NEW
    assert [(task.assignee, task.assignee_said, task.work.assigned) for task in tasks_of(office)] == [
        (OTHER, "", Decimal(5)),
        (None, somebody_else, Decimal(3)),
    ]


def test_a_task_of_nobody_is_known_again_once_somebody_was_found_for_it(office):
    table = table_of("Báo cáo tháng||20/9/2026|3|0")
    take_in(office, table)
    (task,) = tasks_of(office)
    assign_tasks(office, ACTOR, [task.uid], "Ai Đó")
    assign_tasks(office, ACTOR, [task.uid], "CC-002")
    edit_tasks(office, ACTOR, [replace(tasks_of(office)[0], note="giữ")])

    assert states(take_in(office, table)) == [RowState.UNCHANGED]
    assert tasks_of(office)[0].assignee == OTHER


def test_a_task_of_nobody_becomes_that_of_whom_a_later_list_names(office):
    take_in(office, table_of("Báo cáo tháng||20/9/2026|3|0"))

    assert states(take_in(office, table_of("Báo cáo tháng|Chị Hoa|20/9/2026|3|0"))) == [RowState.CHANGED]
    assert tasks_of(office)[0].assignee_said == "Chị Hoa"


def test_whoever_joins_later_is_known_in_the_same_list(office):
    table = columns(ASSIGNEE="Lê Hoa", ASSIGNEE_CODE="CC-9")
    take_in(office, table)
    assert tasks_of(office)[0].assignee_said == "Lê Hoa (CC-9)"
    with office.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member("m9", code="CC-9", name="Lê Thị Hoa"))

    (row,) = take_in(office, table)

    assert [(change.column, change.before, change.after) for change in row.changes] == [
        (PlanColumn.ASSIGNEE, "Lê Hoa (CC-9)", "Lê Thị Hoa")
    ]
    assert len(tasks_of(office)) == 1


def test_namesakes_ask_for_the_code_which_may_stand_for_the_name(office):
    with office.work(ACTOR, Label.ADD_STAFF) as work:
        work.staff.save(make_member("m9", code="CC-9", name="Trần Văn Bính", suffix="B"))

    ((column, said),) = refused(office, columns(ASSIGNEE="Đ/c Trần Văn Bính"))

    assert column == PlanColumn.ASSIGNEE
    assert "CC-002 (Trần Văn Bính), CC-9 (Trần Văn Bính B)" in said
    ((column, _),) = refused(office, columns(LEADER="Trần Văn Bính"))
    assert column == PlanColumn.LEADER
    assert states(take_in(office, columns(ASSIGNEE="CC-9"))) == [RowState.NEW]
    for name in ("Trần Văn Bính B", "Trần Văn Bính (CC-9)"):
        (row,) = preview_plan(office, columns(ASSIGNEE=name), OWNER, SEPTEMBER, today=TODAY)
        assert (row.state, row.task.assignee) == (RowState.UNCHANGED, "m9")


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        ({"TEXT": ""}, PlanColumn.TEXT, "Chưa có “Nhiệm vụ”"),
        ({"DUE_ON": "31/9/2026"}, PlanColumn.DUE_ON, "Không có ngày 31/9/2026"),
        ({"DUE_ON": "sớm"}, PlanColumn.DUE_ON, "không phải là ngày"),
        ({"ASSIGNED": "nhiều"}, PlanColumn.ASSIGNED, "không phải là số lượng"),
        ({"DONE": "1,234"}, PlanColumn.DONE, "phần nghìn hay phần thập phân"),
        ({"FACTOR": "1/0"}, PlanColumn.FACTOR, "không phải là hệ số"),
        ({"DELAYS": "1,5"}, PlanColumn.DELAYS, "không phải là số lần"),
        ({"PRODUCT_CODE": "SP99"}, PlanColumn.PRODUCT_CODE, "Danh mục không có sản phẩm chuẩn mã SP99"),
        ({"ASSIGNEE_CODE": "CC-002", "ASSIGNEE": "Lê Hoa"}, PlanColumn.ASSIGNEE, "Mã “CC-002” trong dữ liệu là của"),
    ],
)
def test_what_nobody_can_mean_keeps_the_list_out_and_is_named(office, cells, column, said):
    ((where, sentence),) = refused(office, columns(NOTE="x", **cells))

    assert where == column
    assert said in sentence


def test_odd_quantities_are_kept_and_named(office):
    rows = take_in(office, table_of("A|CC-002||0|", "B|CC-002||-1|", "C|CC-002||1|2", "D|CC-002||1|"))

    assert [task.work.assigned for task in tasks_of(office)] == [0, -1, 1, 1]
    faults = [{fault.fault for fault in row.faults} for row in rows]
    assert faults[0] == faults[1] == {TaskFault.QUANTITY_NOT_POSITIVE}
    assert TaskFault.DONE_OVER_ASSIGNED in faults[2]
    assert faults[3] == set()


def test_units_of_other_agencies_are_kept_in_the_note_once_and_slips_are_suggested(office):
    table = columns(SUPPORTS="Sở Tài chính; Văn phòg; Văn phòng, Phòng Tổng hợp", NOTE="theo dõi")

    (row,) = take_in(office, table)

    assert [remark.suggestion for remark in row.remarks] == [
        "",
        "Sở Tài chính; Văn phòng; Văn phòng, Phòng Tổng hợp",
    ]
    (task,) = tasks_of(office)
    assert task.note == "theo dõi\nĐơn vị phối hợp: Sở Tài chính; Văn phòg"
    assert [support.unit for support in task.supports] == [OTHER_UNIT, UNIT]
    assert states(take_in(office, table)) == [RowState.UNCHANGED]


def test_tasks_that_say_the_same_stay_apart_and_what_was_filled_in_since_is_known_again(office):
    twice = table_of("Trực|CC-002||1|", "Trực|CC-002||1|")
    take_in(office, twice)
    assert states(take_in(office, twice)) == [RowState.UNCHANGED] * 2
    first, second = tasks_of(office)
    edit_tasks(office, ACTOR, [replace(second, due_on=date(2026, 9, 20))])

    assert states(take_in(office, twice)) == [RowState.UNCHANGED] * 2
    other_day = table_of("Trực|CC-002|21/9/2026|1|", "Trực|CC-001|20/9/2026|1|", "Trực||20/9/2026|1|")
    assert states(preview_plan(office, other_day, OWNER, SEPTEMBER, today=TODAY)) == [
        RowState.NEW,
        RowState.NEW,
        RowState.NEW,
    ]
    assert first.due_on is None


def test_in_the_plan_of_a_person_nobody_need_be_named(office):
    owner = PlanOwner(staff=PERSON)
    take_in(office, columns(ASSIGNED="1"), owner)

    named = columns(ASSIGNED="1", ASSIGNEE_CODE="CC-001")

    assert states(take_in(office, named, owner)) == [RowState.UNCHANGED]
    assert tasks_of(office, owner)[0].assignee is None


def test_lines_that_somebody_typed_are_no_change(office):
    (row,) = take_in(office, columns(RESULT="xong một nửa", ASSIGNEE="Trần Văn Bính"))
    (task,) = tasks_of(office)
    edit_tasks(office, ACTOR, [replace(task, result="xong\nmột nửa")])

    assert states(take_in(office, columns(RESULT="xong một nửa", ASSIGNEE="Trần Văn Bính"))) == [RowState.UNCHANGED]
    assert tasks_of(office)[0].result == "xong\nmột nửa"
    assert row.is_new


def test_new_tasks_come_after_those_of_the_plan(office):
    take_in(office, table_of(REPORT))

    take_in(office, table_of("Mới|CC-002||1|", REPORT.replace("|1", "|2")))

    assert [(task.text, task.work.done, task.ordinal) for task in tasks_of(office)] == [
        ("Lập báo cáo", Decimal(2), 0),
        ("Mới", None, 1),
    ]


def test_nothing_is_opened_for_a_list_without_rows_nor_for_an_owner_who_is_gone(office):
    assert take_in(office, table_of(), AGENCY) == ()
    assert find_plan(office, AGENCY, SEPTEMBER) is None
    with pytest.raises(NoSuchUnitError):
        take_in(office, table_of(REPORT), PlanOwner(unit="nowhere"))


def test_a_concluded_period_takes_nothing_in_and_the_preview_says_so(office):
    quarter = OpenedPeriod(period=parse("2026-Q3"), opened_at=Clock()(), state=PeriodState.CONCLUDED)
    with office.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.periods.save(quarter)

    with pytest.raises(PeriodLockedError):
        preview_plan(office, table_of(REPORT), OWNER, SEPTEMBER, today=TODAY)
    with pytest.raises(PeriodLockedError):
        take_in(office, table_of(REPORT))


def test_progress_is_told_and_whoever_stops_it_changes_nothing(office):
    class StoppedError(Exception):
        pass

    def stop(_part: float) -> None:
        raise StoppedError

    told: list[float] = []
    before = contents(office.path)
    with pytest.raises(StoppedError):
        take_in(office, table_of(REPORT), progress=stop)
    assert contents(office.path) == before
    take_in(office, table_of(REPORT), progress=told.append)
    assert told == [1.0]
