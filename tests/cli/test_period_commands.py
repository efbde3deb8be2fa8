"""`period …`."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.backups import BackupReason, all_backups
from danhgia_desktop.regulation import rule_set_file
from tests.rule_set_builders import RULE_SET

NUMBER = "12/QĐ-SNV"
NOVEMBER = {
    "id": "2026-11",
    "kind": "month",
    "starts_on": "2026-11-01",
    "state": "open",
    "rule_sets": {"civil_servant": NUMBER, "worker": NUMBER},
}
REASON = "Cộng sai điểm của Phòng Tổng hợp"


@pytest.fixture
def ruled(run, tmp_path):
    """Run a command on data with a rule set."""
    path = tmp_path / "a.quyche.json"
    path.write_bytes(rule_set_file.encode(RULE_SET))
    assert run("rule-set", "import", path).code == 0
    return run


@pytest.fixture
def month(ruled):
    """Run a command on data with a month that is open."""
    ruled("period", "open", "2026-11")
    return ruled


def state(run):
    return run("period", "list", "--json").value[0]["state"]


def test_without_periods_the_list_leads_on(run):
    assert "period open 2026-11" in run("period", "list").err
    assert run("period", "list", "--json").value == []


def test_a_period_is_opened_under_what_is_in_force_and_who_is_left_out_is_named(ruled):
    opened = ruled("period", "open", "11/2026")

    assert opened.code == 1
    lines = opened.out.splitlines()
    assert lines[0] == "Tháng 11/2026: đang mở."
    assert "  Công chức: “12/QĐ-SNV – Quy chế đánh giá, xếp loại (mẫu)”." in lines
    assert [line for line in lines if line.startswith("! Viên chức: chưa có bộ quy định nào có hiệu lực.")]


def test_scripts_are_told_the_same(ruled):
    value = ruled("period", "open", "2026-11", "--json").value

    assert value.pop("to_look_at")[0].startswith("Cơ quan: chưa có")
    assert value == NOVEMBER


def test_the_rule_sets_that_come_along_leave_nothing_to_look_at(run):
    run("rule-set", "shipped", "--add")

    assert run("period", "open", "2026-11").code == 0
    reform = "Chấm điểm cải cách hành chính (mẫu, hai vòng thẩm định)"
    assert run("period", "open", "2026", "--json").value["rule_sets"]["agency/reform"] == reform
    assert f"  cơ quan, chấm điểm cải cách hành chính: {reform}" in run("period", "list").out.splitlines()


def test_what_was_opened_before_there_were_rule_sets_is_pinned_by_opening_it_again(run, tmp_path):
    first = run("period", "open", "2026-11")
    assert (first.code, "period open 2026-11 --rule-set SỐ" in first.err) == (1, True)
    path = tmp_path / "a.quyche.json"
    path.write_bytes(rule_set_file.encode(RULE_SET))
    run("rule-set", "import", path)

    again = run("period", "open", "2026-11")

    assert "Tháng 11/2026 đã được mở từ trước" in again.err
    assert run("period", "list", "--json").value == [NOVEMBER]


def test_a_period_that_no_rule_set_evaluates_asks_for_a_look(run):
    run("rule-set", "shipped", "--add")

    opened = run("period", "open", "2026-W47")

    assert opened.code == 1
    assert opened.out.splitlines()[-1].endswith("Nếu mở nhầm: period remove 2026-W47")
    run("period", "remove", "2026-W47")
    assert len(run("period", "open", "2026-W47", "--json").value["to_look_at"]) == 1


def test_without_a_name_the_next_one_is_opened(month):
    assert month("period", "open", "--json").value["id"] != "2026-11"


def test_a_period_that_has_not_begun_is_opened_and_said_to_be_ahead(ruled):
    ahead = ruled("period", "open", "2090-01")

    assert "Tháng 01/2090 chưa bắt đầu: từ 01/01/2090" in ahead.err
    assert "chưa bắt đầu" not in ruled("period", "open", "2024-01").err


def test_a_rule_set_can_be_chosen_for_all_whom_it_evaluates(ruled):
    value = ruled("period", "open", "2025-11", "--rule-set", NUMBER, "--json").value

    assert value["rule_sets"] == NOVEMBER["rule_sets"]
    assert ruled("period", "open", "2026-W40", "--rule-set", NUMBER).code == 2
    assert ruled("period", "open", "2026-W40", "--rule-set", "99/QĐ").code == 2


def test_periods_are_listed_with_state_and_rule_sets(month):
    month("period", "open", "2026")

    listed = month("period", "list", "--json").value
    assert [one["id"] for one in listed] == ["2026", "2026-11"]
    assert listed[1] == NOVEMBER
    assert month("period", "list").out.splitlines() == [
        "Năm 2026: đang mở.",
        "  công chức: 12/QĐ-SNV",
        "  đơn vị: 12/QĐ-SNV",
        "  người lao động: 12/QĐ-SNV",
        "Tháng 11/2026: đang mở.",
        "  công chức: 12/QĐ-SNV",
        "  người lao động: 12/QĐ-SNV",
    ]


def test_a_period_is_handed_in_and_back(month):
    assert month("period", "submit", "2026-11").out.splitlines() == [
        "Tháng 11/2026: đã trình.",
        "Điểm vẫn sửa được cho đến khi chốt kỳ: period conclude 2026-11",
    ]
    assert state(month) == "submitted"
    assert month("period", "return", "2026-11", "--json").value["state"] == "open"
    assert month("period", "return", "2026-11").code == 2


def test_sheets_that_are_not_finished_are_named(month):
    for act in ("submit", "return", "conclude"):
        assert month("period", act, "2026-11").err == ""
    month("period", "open", "2026-12")
    month("sheet", "open", "--rubric", "Chuyên viên", "--unit", "Văn phòng", "--period", "2026-12")

    told = "1 phiếu còn dòng trống: Văn phòng (Chuyên viên).\n"
    submitted = month("period", "submit", "2026-12")
    assert (submitted.code, submitted.err) == (1, told)
    concluded = month("period", "conclude", "2026-12", "--yes")
    assert (concluded.code, concluded.err) == (1, told)


def test_what_is_not_finished_is_concluded_only_with_a_yes(month, data):
    month("sheet", "open", "--rubric", "Chuyên viên", "--unit", "Văn phòng", "--period", "2026-11")

    left = month("period", "conclude", "2026-11")
    assert (left.code, "period conclude 2026-11 --yes" in left.err) == (1, True)
    told = month("period", "conclude", "2026-11", "--json").value
    assert told == {"id": "2026-11", "concluded": False, "unfinished": {"wrong": 0, "blank": 1, "unreviewed": 0}}
    assert (state(month), all_backups(data)) == ("open", ())


def test_a_period_with_wrong_lines_is_not_handed_in(month):
    sheet = ("--unit", "Văn phòng", "--period", "2026-11")
    month("sheet", "open", "--rubric", "Chuyên viên", *sheet)
    assert month("sheet", "set", "I.1", "99", *sheet).code == 0

    refused = month("period", "submit", "2026-11")

    assert refused.code == 2
    assert "Chưa trình được kỳ Tháng 11/2026, vì còn 1 phiếu có dòng sai – " in refused.err
    assert "Văn phòng: dòng I, I.1." in refused.err
    assert state(month) == "open"


def test_concluding_makes_a_backup_first_and_locks(month, data):
    concluded = month("period", "conclude", "2026-11")

    (backup,) = all_backups(data)
    assert backup.reason is BackupReason.LOCK
    assert concluded.out.splitlines() == [
        f"Đã sao lưu vào {backup.path}.",
        "Tháng 11/2026: đã kết luận và khóa.",
    ]
    again = month("period", "conclude", "2026-11")
    assert (again.code, "đã kết luận và khóa" in again.err) == (2, True)
    assert len(all_backups(data)) == 1


def test_a_concluded_period_is_reopened_for_a_reason_alone(month):
    assert month("period", "conclude", "2026-11", "--json").value["backup"].endswith("_lock.sqlite3")

    assert month("period", "reopen", "2026-11").code == 2
    assert "“...” chưa nói lên điều gì" in month("period", "reopen", "2026-11", "--reason", "...").err
    assert month("period", "reopen", "2026-11", "--reason", REASON).out == "Tháng 11/2026: đã mở lại.\n"
    assert month("undo").code == 1


def test_a_period_that_was_opened_by_mistake_is_given_up(month):
    assert month("period", "remove", "2026-11", "--json").value == {"id": "2026-11"}
    assert month("period", "remove", "2026-11").code == 2
    month("period", "open", "2026-11")
    assert month("period", "remove", "2026-11").out == "Đã bỏ kỳ Tháng 11/2026.\n"


def test_what_is_no_period_is_refused(run):
    assert run("period", "open", "2026-13").code == 2
