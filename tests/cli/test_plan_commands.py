"""Plans, their tasks and the figures that follow, by commands."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from danhgia_desktop.cli import plan_parser
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.plan.task_state import TaskState
from tests.operations.plan_office import REVIEW, make_rules, regulate
from tests.storage.plan_builders import found_office

UNIT = ("--unit", "phòng tổng hợp")
PERIOD = ("--period", "2026-01")
WORKED_EXAMPLE = (
    {PlanColumn.TEXT: "T1", PlanColumn.ASSIGNEE_CODE: "CC-001", PlanColumn.ASSIGNED: 4, PlanColumn.DONE: 4}
    | {PlanColumn.QUALITY_FAILURES: 1, PlanColumn.DONE_ON: "10/01/2026"},
    {PlanColumn.TEXT: "T2", PlanColumn.ASSIGNEE: "Lê Thị Bình", PlanColumn.ASSIGNED: 1, PlanColumn.DONE: 1}
    | {PlanColumn.FACTOR: 8, PlanColumn.DELAYS: 1, PlanColumn.DONE_ON: "10/01/2026"},
)
"""Of the law's reading by product: 65,625 points of 70."""


@pytest.fixture
def office(run, data):
    """Run a command on an office with two units, a person in each, and rules for tasks and reviews."""
    with open_data(data) as store:
        found_office(store)
        regulate(store, make_rules(SubjectKind.CIVIL_SERVANT, SubjectKind.UNIT, review=REVIEW))
    return run


def fill(path: Path, *rows: dict[PlanColumn, object]) -> Path:
    """Fill a template in below its sample row, as people do with Excel."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    places = {cell.value: cell.column for cell in sheet[3]}
    for number, row in enumerate(rows, start=5):
        for column, value in row.items():
            sheet.cell(number, places[column.value], value)
    book.save(path)
    return path


def listed(tmp_path, *rows: str, header: str = "Nhiệm vụ,Mã CB,Người thực hiện,Hạn,Số lượng giao,Hoàn thành") -> Path:
    path = tmp_path / "kế hoạch.csv"
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    return path


def taken_in(run, path: Path) -> list[dict]:
    assert run("plan", "import", path, *PERIOD, *UNIT).code == ExitCode.FINE
    return run("plan", "list", *PERIOD, *UNIT, "--json").value["tasks"]


def test_the_states_that_can_be_asked_for_are_all_there_are():
    assert tuple(TaskState) == plan_parser.STATES


def test_the_worked_example_goes_from_the_template_to_its_points(office, tmp_path):
    path = tmp_path / "mẫu.xlsx"
    assert office("template", "plan", "--out", path).code == ExitCode.FINE
    fill(path, *WORKED_EXAMPLE)

    first = office("plan", "import", path, *PERIOD, *UNIT)
    again = office("plan", "import", path, *PERIOD, *UNIT)
    done = office("plan", "performance", "--staff", "cc-001", *PERIOD, "--json")

    assert (first.code, first.out) == (0, "Đã nhập: 2 mới, 0 thay đổi, 0 giữ nguyên.\n")
    assert again.out == "Đã nhập: 0 mới, 0 thay đổi, 2 giữ nguyên.\n"
    assert done.value == {
        "assigned": {"exact": "12", "decimal": "12"},
        "done": {"exact": "12", "decimal": "12"},
        "a": {"exact": "1", "decimal": "1"},
        "b": {"exact": "47/48", "decimal": "0.9792"},
        "c": {"exact": "5/6", "decimal": "0.8333"},
        "d": None,
        "dd": None,
        "e": None,
        "points": {"exact": "525/8", "decimal": "65.625"},
        "status": "sufficient",
        "rolled_up": [],
    }
    said = office("plan", "performance", *UNIT, *PERIOD, "--tasks").out.splitlines()
    assert said[:5] == [
        "Được giao (quy đổi): 12; hoàn thành: 12.",
        "a = 100% (1)",
        "b = 97,92% (47/48)",
        "c = 83,33% (5/6)",
        "Điểm nhiệm vụ: 65,625.",
    ]
    assert said[-1].split() == ["T2", "Hoàn", "thành", "trước", "hạn", "8", "8", "8", "6"]
    tasks = office("plan", "performance", "--agency", *PERIOD, "--tasks", "--json").value["tasks"]
    assert [(task["text"], task["quality"]["exact"], task["progress"]["exact"]) for task in tasks] == [
        ("T1", "15/4", "4"),
        ("T2", "8", "6"),
    ]


def test_nothing_assigned_gives_no_points(office, tmp_path):
    taken_in(office, listed(tmp_path, "Trực,CC-001,,,,"))

    done = office("plan", "performance", "--staff", "CC-001", *PERIOD, "--tasks")

    assert (done.code, done.out.splitlines()[1]) == (0, "Chưa đủ dữ liệu: chưa có nhiệm vụ nào được tính.")
    value = office("plan", "performance", "--staff", "CC-001", *PERIOD, "--json").value
    assert (value["status"], value["points"], value["a"]) == ("insufficient", None, None)
    assert value["assigned"] == {"exact": "0", "decimal": "0"}


def test_a_preview_tells_and_takes_nothing_in(office, tmp_path):
    path = listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,1,2", "Họp,,Lê Hoa,,0,")

    done = office("plan", "import", path, *PERIOD, *UNIT, "--dry-run")

    assert done.code == ExitCode.FINE
    assert done.out.splitlines()[-1] == "Sẽ nhập: 2 mới, 0 thay đổi, 0 giữ nguyên; chưa có gì được nhập."
    assert "? dòng 2, cột 6: Số lượng hoàn thành: 2 nhiều hơn số được giao 1, được tính là 100%." in done.out
    assert "? dòng 3, cột 3: Người thực hiện: không có “Lê Hoa” trong danh sách." in done.out
    assert office("plan", "list", *PERIOD, "--json").value == {"period": "2026-01", "tasks": []}
    assert office("plan", "list", *PERIOD).err == "Tháng 01/2026 không có nhiệm vụ nào như vậy.\n"
    remarks = office("plan", "import", path, *PERIOD, *UNIT, "--json").value["remarks"]
    assert [remark["address"] for remark in remarks].count("dòng 3, cột 5") == 1


def test_a_cell_that_cannot_be_read_keeps_the_list_out(office, tmp_path):
    path = listed(tmp_path, "Lập báo cáo,CC-001,,31/2/2026,1,2")

    done = office("plan", "import", path, *PERIOD, *UNIT)

    assert done.code == ExitCode.PROBLEMS
    assert done.out.splitlines() == [
        "! dòng 2, cột 4: Không có ngày 31/2/2026 trong lịch. Hãy sửa lại.",
        "Có 1 chỗ cần sửa trong danh sách; chưa có gì được nhập.",
    ]


def test_changes_are_told_and_undone_in_one_step(office, tmp_path):
    taken_in(office, listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,2,1"))

    done = office("plan", "import", listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,2,2"), *PERIOD, *UNIT)

    assert done.out.splitlines()[-2:] == [
        "Lập báo cáo: Đã làm: 1 → 2",
        "Đã nhập: 0 mới, 1 thay đổi, 0 giữ nguyên.",
    ]
    assert office("undo").out.startswith("Đã hoàn tác: Nhập danh sách 1 nhiệm vụ")
    (task,) = office("plan", "list", *PERIOD, "--agency", "--json").value["tasks"]
    assert (task["done"], task["state"]) == ("1", "overdue")


def test_tasks_are_listed_as_they_stand(office, tmp_path):
    (task,) = taken_in(office, listed(tmp_path, "Lập báo cáo,CC-002,,20/1/2026,2,1"))

    assert (task["assignee"], task["due_on"], task["extended_to"]) == (
        {"code": "CC-002", "name": "Trần Văn Bính"},
        "2026-01-20",
        None,
    )
    assert task["plan"] == {"owner": "Phòng Tổng hợp", "level": "unit", "period": "2026-01"}
    heading, line = office("plan", "list", "--staff", "CC-002", "--period", "2026-Q1").out.splitlines()
    assert heading.split()[:3] == ["Mã", "Nhiệm", "vụ"]
    assert line.endswith("Lập báo cáo  Phòng Tổng hợp, Tháng 01/2026  Trần Văn Bính    20/01/2026  2     1     Quá hạn")
    assert office("plan", "list", *PERIOD, "--state", "undone", "--json").value["tasks"] == []
    assert office("plan", "list", "--json").value["tasks"] == []


@pytest.mark.parametrize(
    ("whose", "said"),
    [(("--unit", "Phòng lạ"), "Không có đơn vị “Phòng lạ”."), (("--staff", "CC-9"), "CC-9")],
)
def test_whoever_is_not_there_is_named(office, whose, said):
    done = office("plan", "performance", *PERIOD, *whose)

    assert done.code == ExitCode.BAD_INPUT
    assert said in done.err


def test_plans_are_copied_and_what_is_unfinished_goes_on(office, tmp_path):
    taken_in(office, listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,2,1", "Họp,CC-001,,20/1/2026,1,1"))
    month = ("--from", "2026-01", "--to", "2026-02")

    assert office("plan", "carry", *month, *UNIT).out == "Đã chuyển 1 nhiệm vụ chưa xong sang Tháng 02/2026.\n"
    again = office("plan", "carry", *month, *UNIT)
    assert (again.code, again.out) == (ExitCode.PROBLEMS, "Không có nhiệm vụ nào để chuyển.\n")
    copied = office("plan", "copy", *month, *UNIT, "--json").value
    assert (copied["period"], copied["count"], copied["already_there"]) == ("2026-02", 1, 1)
    assert office("plan", "copy", *month, *UNIT).out.endswith("Bỏ qua 2 nhiệm vụ đã có ở kế hoạch ấy.\n")
    tasks = office("plan", "list", "--period", "2026-02", "--json").value["tasks"]
    assert [task["text"] for task in tasks] == ["Lập báo cáo", "Họp"]
    none = office("plan", "copy", *month, "--agency")
    assert (none.code, none.err) == (
        ExitCode.BAD_INPUT,
        "Chưa có kế hoạch Tháng 01/2026 nào như vậy. Xem bằng plan list.\n",
    )


def test_an_explanation_moves_the_deadline_once_it_is_approved(office, tmp_path):
    (task,) = taken_in(office, listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,2,1"))
    late = office("explanation", "add", task["uid"], "--reason", "Chờ số liệu", "--filed-on", "21/1/2026")
    assert late.out.splitlines()[1] == "Nộp ngày 21/01/2026 là sau hạn 20/01/2026 của nhiệm vụ."
    filed = ("--reason", "Bão", "--filed-on", "19/1/2026", "--proposed", "31/1/2026")
    added = office("explanation", "add", task["uid"], *filed, "--json").value
    assert (added["filed_in_time"], added["proposed_due_on"]) == (True, "2026-01-31")
    assert [one["reason"] for one in office("explanation", "list", "--json").value] == ["Chờ số liệu", "Bão"]
    ahead = office("explanation", "add", task["uid"], "--reason", "Bão", "--filed-on", "1/1/2099")
    assert (ahead.code, ahead.err.startswith("Ngày 01/01/2099 chưa đến")) == (ExitCode.BAD_INPUT, True)

    decision = ("--by", "Giám đốc", "--on", "22/1/2026", "--due", "31/1/2026")
    decided = office("explanation", "decide", added["uid"], "--approve", *decision)
    again = office("explanation", "decide", added["uid"], "--approve", *decision)
    assert again.out.startswith("! Giải trình này đã được quyết định trước đó")
    twice = office("explanation", "add", task["uid"], *filed)
    assert twice.out.splitlines()[1] == f"! Nhiệm vụ đã có giải trình {added['uid']} cùng lý do, cùng ngày nộp."
    office("undo")
    refused = office("explanation", "decide", late.out.split()[4].rstrip("."), "--refuse", *decision, "--json")

    assert decided.out == f"Chấp thuận giải trình {added['uid']}; hạn của nhiệm vụ là 31/01/2026.\n"
    assert refused.value["decision"] == {
        "verdict": "refused",
        "by": "Giám đốc",
        "on": "2026-01-22",
        "due_on": None,
    }
    assert office("explanation", "list").err == "Không có giải trình nào như vậy.\n"
    rows = office("explanation", "list", "--task", task["uid"]).out.splitlines()
    assert [row.split()[-1] for row in rows] == ["do", "liệu", "Bão"]
    (task,) = office("plan", "list", *PERIOD, "--json").value["tasks"]
    assert task["extended_to"] == "2026-01-31"
    assert len(task["explanations"]) == 2


def test_whoever_must_be_reviewed_is_named_with_the_grounds(office, tmp_path):
    taken_in(office, listed(tmp_path, "Lập báo cáo,CC-001,,20/1/2026,2,1"))
    between = ("--from", "2026-01", "--to", "2026-03")
    assert office("plan", "accountability", *between).err == "Không ai phải kiểm điểm.\n"
    for act in (("open",), ("submit",), ("conclude", "--yes")):
        assert office("period", act[0], "2026-01", *act[1:]).code in {ExitCode.FINE, ExitCode.PROBLEMS}

    person, unit = office("plan", "accountability", *between, "--json").value

    assert (person["staff"], person["standing"], person["months"]) == (
        {"code": "CC-001", "name": "Lê Thị Bình"},
        "standing",
        ["2026-01"],
    )
    assert (unit["unit"], [task["text"] for task in unit["tasks"]]) == ("Phòng Tổng hợp", ["Lập báo cáo"])
    _, first, second = office("plan", "accountability", *between).out.splitlines()
    assert first.startswith("Lê Thị Bình (CC-001)  Người thực hiện  Phải kiểm điểm  Tháng 01/2026")
    assert second.startswith("Phòng Tổng hợp")
